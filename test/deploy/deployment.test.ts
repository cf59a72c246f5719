import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import test, { type ExecutionContext } from 'ava';
import { parse, parseAllDocuments, stringify } from 'yaml';
import { packageRoot } from '../../src/schema/files.ts';
import { validate } from '../../src/schema/validate.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { leftOut } from '../left-out.ts';
import { deploymentReaders, kubernetesValidate } from './tools.ts';

const run = promisify(execFile);
const chart = join(packageRoot, 'deploy/helm/keelson');
const digest = `sha256:${'a'.repeat(64)}`;
const least = { image: { digest }, config: { sources: { estate: { aws: {} } } } };

interface Container {
  readonly image: string;
  readonly args: readonly string[];
  readonly securityContext: Record<string, unknown>;
  readonly resources: { readonly limits?: object; readonly requests?: object };
  readonly readinessProbe?: { readonly httpGet: { readonly path: string } };
  readonly livenessProbe?: { readonly httpGet: { readonly path: string } };
}
interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly annotations?: Record<string, string> };
  readonly data?: Record<string, string>;
  readonly spec: {
    readonly replicas?: number;
    readonly template: {
      readonly metadata: {
        readonly labels: Record<string, string>;
        readonly annotations: Record<string, string>;
      };
      readonly spec: {
        readonly automountServiceAccountToken: boolean;
        readonly securityContext: Record<string, unknown>;
        readonly containers: readonly Container[];
        readonly volumes: readonly Record<string, unknown>[];
      };
    };
  };
}

interface Composed {
  readonly services: Readonly<
    Record<
      string,
      {
        readonly image: string;
        readonly read_only: boolean;
        readonly cap_drop: readonly string[];
        readonly security_opt: readonly string[];
        readonly user: string;
        readonly command: readonly string[] | null;
        readonly environment?: Readonly<Record<string, string>>;
        readonly healthcheck: { readonly test?: readonly string[]; readonly disable?: boolean };
        readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
        readonly deploy?: { readonly replicas: number };
        readonly ports?: readonly { readonly host_ip: string }[];
      }
    >
  >;
}

/** What Helm makes of the chart: text, manifests, and notes; undefined, which the test tells, where its engine cannot be built. */
async function rendered(t: ExecutionContext, values: object) {
  const tool = await deploymentReaders();
  if ('missing' in tool) {
    leftOut(t, tool.missing);
    return undefined;
  }
  const folder = await emptyFolder(t);
  await writeFile(join(folder, 'values.yaml'), stringify(values));
  const { stdout, stderr } = await run(tool.path, [
    'helm',
    chart,
    'keelson',
    'security',
    join(folder, 'values.yaml'),
  ]);
  const file = join(folder, 'rendered.yaml');
  await writeFile(file, stdout);
  const manifests = parseAllDocuments(stdout).flatMap((document) => {
    const manifest = document.toJS() as Manifest | null;
    return manifest ? [manifest] : [];
  });
  return { file, folder, manifests, notes: stderr };
}

const variants: Record<string, object> = {
  least,
  all: {
    ...least,
    imagePullSecrets: [{ name: 'registry' }],
    serviceAccount: {
      annotations: { team: 'security' },
      workloadIdentity: {
        aws: { roleArn: 'arn:aws:iam::111122223333:role/keelson' },
        azure: { clientId: '00000000-0000-0000-0000-000000000000' },
        gcp: { serviceAccount: 'keelson@project.iam.gserviceaccount.com' },
      },
    },
    workers: { autoscaling: { enabled: true } },
    networkPolicy: { from: [{ namespaceSelector: { matchLabels: { team: 'security' } } }] },
    service: { annotations: { a: 'b' } },
    podAnnotations: { a: 'b' },
    podLabels: { c: 'd' },
    nodeSelector: { 'kubernetes.io/os': 'linux' },
    tolerations: [{ key: 'dedicated', operator: 'Exists' }],
    affinity: { podAntiAffinity: {} },
  },
  less: {
    ...least,
    image: { repository: 'registry.example/keelson', tag: '1' },
    serviceAccount: { create: false, name: 'given' },
    server: { podDisruptionBudget: { enabled: false } },
    workers: { replicas: 0, podDisruptionBudget: { enabled: false } },
    networkPolicy: { enabled: false },
  },
};

for (const [name, values] of Object.entries(variants)) {
  test(`the chart with ${name} is what Kubernetes takes`, async (t) => {
    const made = await rendered(t, values);
    if (!made) return;
    const kinds = made.manifests.map(({ kind }) => kind);
    t.is(kinds.includes('HorizontalPodAutoscaler'), name === 'all');
    t.is(kinds.includes('NetworkPolicy'), name !== 'less');
    t.is(kinds.filter((kind) => kind === 'PodDisruptionBudget').length, name === 'less' ? 0 : 2);
    t.is(/is named by a tag/.test(made.notes), name === 'less');

    const tool = await kubernetesValidate();
    if ('missing' in tool) return leftOut(t, tool.missing);
    const { stderr, stdout } = await run(tool.path, ['--strict', made.file]);
    t.is(`${stdout}${stderr}`.match(/ passed for /g)?.length, made.manifests.length);
  });
}

test('pods are of the restricted profile, probed, bounded, and hold what they are to run', async (t) => {
  const made = await rendered(t, variants['all'] ?? {});
  if (!made) return;
  const pods = made.manifests.filter(({ kind }) => kind === 'Deployment').map(({ spec }) => spec.template);

  t.is(pods.length, 2);
  for (const { spec, metadata } of pods) {
    t.like(spec.securityContext, {
      runAsNonRoot: true,
      runAsUser: 10001,
      seccompProfile: { type: 'RuntimeDefault' },
    });
    t.false(spec.automountServiceAccountToken);
    t.is(metadata.labels['azure.workload.identity/use'], 'true');
    t.true(spec.volumes.every((volume) => 'configMap' in volume || 'emptyDir' in volume));
    for (const { image, securityContext, resources } of spec.containers) {
      t.is(image, `keelson@${digest}`);
      t.deepEqual(securityContext, {
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
      t.truthy(resources.limits);
      t.truthy(resources.requests);
    }
  }
  const [server] = pods[0]?.spec.containers ?? [];
  t.deepEqual(server?.args, ['serve', '--config', '/etc/keelson/serve.yaml']);
  t.is(server?.livenessProbe?.httpGet.path, '/healthz');
  t.is(server?.readinessProbe?.httpGet.path, '/readyz');
  const account = made.manifests.find(({ kind }) => kind === 'ServiceAccount');
  t.like(account?.metadata.annotations, {
    'eks.amazonaws.com/role-arn': 'arn:aws:iam::111122223333:role/keelson',
    'azure.workload.identity/client-id': '00000000-0000-0000-0000-000000000000',
    'iam.gke.io/gcp-service-account': 'keelson@project.iam.gserviceaccount.com',
  });
});

test('the configuration is one that the service takes, and another one makes new pods', async (t) => {
  const made = await rendered(t, least);
  const other = await rendered(t, { ...least, config: { sources: { other: { gcp: {} } } } });
  if (!made || !other) return;
  const config = made.manifests.find(({ kind }) => kind === 'ConfigMap')?.data?.['serve.yaml'] ?? '';
  const of = ({ manifests }: typeof made) =>
    manifests.find(({ kind }) => kind === 'Deployment')?.spec.template.metadata.annotations[
      'keelson.dev/config'
    ];

  t.is(validate('service', parse(config)), undefined);
  t.not(of(made), of(other));
});

test('values that are none are refused', async (t) => {
  const tool = await deploymentReaders();
  if ('missing' in tool) return leftOut(t, tool.missing);
  for (const [values, said] of [
    [{}, /sources/],
    [{ ...least, worker: {} }, /worker/],
    [{ ...least, image: { digest: 'sha256:short' } }, /digest/],
    [{ ...least, serviceAccount: { workloadIdentity: { aws: { roleArn: 'keelson' } } } }, /roleArn/],
  ] as const) {
    await t.throwsAsync(rendered(t, values), { message: said });
  }
});

test('Keelson finds nothing to mend in it', async (t) => {
  const made = await rendered(t, variants['all'] ?? {});
  if (!made) return;
  const cli = join(packageRoot, 'src/launcher.cjs');
  const { stdout } = await run(
    process.execPath,
    [cli, 'scan', made.folder, '--format', 'json', '--fail-on', 'low'],
    {
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const { summary, run: ran } = JSON.parse(stdout) as {
    summary: { status: { fail: number; unknown: number; error: number } };
    run: { document: { resources: number }; sources: { problems: unknown[] }[] };
  };

  t.deepEqual([summary.status.fail, summary.status.error], [0, 0]);
  t.deepEqual(
    ran.sources.flatMap(({ problems }) => problems),
    [],
  );
  t.true(ran.document.resources > 0, 'it was looked at');
});

test('the compose file is one, and what it runs is closed in', async (t) => {
  const tool = await deploymentReaders();
  if ('missing' in tool) return leftOut(t, tool.missing);
  const { stdout } = await run(tool.path, ['compose', join(packageRoot, 'deploy/compose.yaml')]);
  const { services } = JSON.parse(stdout) as Composed;

  t.deepEqual(Object.keys(services).toSorted(), ['server', 'store', 'worker']);
  for (const [name, service] of Object.entries(services)) {
    t.true(service.read_only, name);
    t.deepEqual(service.cap_drop, ['ALL'], name);
    t.deepEqual(service.security_opt, ['no-new-privileges:true'], name);
    t.regex(service.user, /^[1-9]\d*:[1-9]\d*$/, name);
    t.true((service.healthcheck.test?.length ?? 0) > 1 || service.healthcheck.disable === true, name);
    t.true(
      Object.keys(service.environment ?? {}).every((variable) => !/PASSWORD$|KEELSON/.test(variable)),
      name,
    );
  }
  t.is(services['worker']?.deploy?.replicas, 2);
  t.is(services['server']?.depends_on?.['store']?.condition, 'service_healthy');
  t.deepEqual(
    services['server']?.ports?.map(({ host_ip: host }) => host),
    ['127.0.0.1'],
  );
});

test('the configuration beside it is one that the service takes', async (t) => {
  t.is(validate('service', parse(await readFile(join(packageRoot, 'deploy/serve.yaml'), 'utf8'))), undefined);
});
