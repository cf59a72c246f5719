import test from 'ava';
import { normaliseComputeInstance } from '../../../src/collect/gcp/compute/compute-engine.ts';
import { normaliseRunService } from '../../../src/collect/gcp/compute/cloud-run.ts';
import type { Asset } from '../../../src/collect/gcp/session/assets.ts';
import {
  asksFor,
  assetOf,
  changed,
  collectFrom,
  directory,
  estate,
  gcpServer,
  refusal,
  replayed,
  resourceNamed,
  sandbox,
  sourceOf,
} from '../../clouds/gcp.ts';

const runType = 'run.googleapis.com/Service';
const instanceType = 'compute.googleapis.com/Instance';
const open = { bindings: [{ role: 'roles/run.invoker', members: ['allUsers'] }] };

const service = (data: Record<string, unknown>): Asset =>
  assetOf(runType, 'projects/1001/locations/us-central1/services/bot', data);
const instance = (data: Record<string, unknown>): Asset =>
  assetOf(instanceType, 'projects/alpha/zones/us-central1-a/instances/box', data);

/** Version 1, as Cloud Asset Inventory gives it. */
function version1(annotations: Record<string, unknown>, spec: Record<string, unknown> = {}) {
  return service({
    metadata: { name: 'bot', annotations, labels: { owner: 'x' } },
    spec: { template: { spec } },
    status: { url: 'https://bot-uc.a.run.app' },
  });
}

const account = (email: string, project = 'alpha') =>
  `//iam.googleapis.com/projects/${project}/serviceAccounts/${email}`;

test('the estate has a public bot that runs as the default account, and an internal service with its own', async (t) => {
  const document = await replayed();
  const bot = resourceNamed(document, 'quote-bot', runType);
  const gateway = resourceNamed(document, 'eta-gateway', runType);
  const runsAs = (id = '') =>
    document.relationships.filter(({ from, kind }) => from === id && kind === 'runs-as').map(({ to }) => to);

  t.like(bot, {
    kind: 'compute',
    account: sandbox,
    region: 'us-central1',
    unknown: [],
    properties: {
      ingress: 'INGRESS_TRAFFIC_ALL',
      iamPolicy: open,
      template: {
        containers: [
          {
            image: 'us-central1-docker.pkg.dev/meridian-sandbox/bots/quote-bot:latest',
            env: [{ name: 'MODEL' }, { name: 'AWS_ROLE_ARN' }],
          },
        ],
      },
    },
  });
  t.is(gateway?.properties['ingress'], 'INGRESS_TRAFFIC_INTERNAL_ONLY');
  t.deepEqual(runsAs(bot?.id), [account('481516234201-compute@developer.gserviceaccount.com', sandbox)]);
  t.deepEqual(runsAs(gateway?.id), [
    account('serving@meridian-ml-prod.iam.gserviceaccount.com', 'meridian-ml-prod'),
  ]);
  // A caller among the accounts that AI runs as.
  t.true(
    document.relationships.some(
      ({ from, kind, level, to }) =>
        from.endsWith('/dispatch-agent@meridian-ml-prod.iam.gserviceaccount.com') &&
        kind === 'has-permission' &&
        level === 'invoke' &&
        to === gateway?.id,
    ),
  );
  t.like(resourceNamed(document, 'demo-host', instanceType)?.properties, {
    networkInterfaces: [{ accessConfigs: [{ natIP: '203.0.113.140' }] }],
    tags: ['http-server'],
    machineType: 'n1-standard-8',
  });
  t.is(resourceNamed(document, 'feature-batch', instanceType), undefined);
});

for (const type of [runType, instanceType]) {
  test(`${type} that may not be listed is a problem, and what runs as accounts unknown`, async (t) => {
    const known = await estate();
    const server = await gcpServer(
      t,
      changed(known, (url) => (asksFor(url, type) ? refusal(403, 'PERMISSION_DENIED') : undefined)),
    );
    const document = await collectFrom(server);

    t.like(
      sourceOf(document, sandbox)?.problems.find(({ types }) => types.includes(type)),
      { code: 'denied', permission: 'cloudasset.assets.listResource' },
    );
    t.deepEqual(
      document.resources.filter((resource) => resource.type === type),
      [],
    );
    // Some notebook runs as it for certain; of this one nothing is known to.
    t.true(
      resourceNamed(document, 'trainer@meridian-ml-prod.iam.gserviceaccount.com')?.unknown.includes(
        '/related_from/runs-as',
      ) === !document.relationships.some(({ kind, to }) => kind === 'runs-as' && to.includes('/trainer@')),
    );
  });
}

test('values of annotations, variables and metadata do not come in, those that say how a service is set do', async (t) => {
  const known = await estate();
  const planted = 'do-not-keep-me';
  const server = await gcpServer(t, async (request) => {
    const answer = await known(request);
    return asksFor(request.url, runType)
      ? { ...answer, body: answer.body.replaceAll('[redacted]', planted) }
      : answer;
  });
  const document = await collectFrom(server);

  t.is(resourceNamed(document, 'quote-bot', runType)?.properties['ingress'], 'INGRESS_TRAFFIC_ALL');
  t.deepEqual(resourceNamed(document, 'quote-bot', runType)?.tags, {
    'cloud.googleapis.com/location': 'us-central1',
    owner: 'innovation',
  });
  t.false(JSON.stringify(document).includes(planted));
});

test('settings of version 1 are those of version 2', (t) => {
  const { resource, relationships } = normaliseRunService(
    version1(
      {
        'run.googleapis.com/ingress': 'internal-and-cloud-load-balancing',
        'run.googleapis.com/invoker-iam-disabled': 'true',
        'run.googleapis.com/iap-enabled': 'false',
        'run.googleapis.com/default-url-disabled': 'true',
        'serving.knative.dev/creator': 'someone@example.com',
      },
      {
        serviceAccountName: 'bot@alpha.iam.gserviceaccount.com',
        containers: [{ image: 'i', args: ['do-not-keep'], env: [{ name: 'KEY', value: 'do-not-keep' }] }],
      },
    ),
    directory,
    open,
  );
  const second = normaliseRunService(
    service({
      ingress: 'INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER',
      invokerIamDisabled: true,
      iapEnabled: false,
      defaultUriDisabled: true,
      uri: 'https://bot-uc.a.run.app',
      labels: { owner: 'x' },
      template: {
        serviceAccount: 'bot@alpha.iam.gserviceaccount.com',
        containers: [{ image: 'i', env: [{ name: 'KEY', valueSource: { secretKeyRef: { secret: 's' } } }] }],
      },
    }),
    directory,
    open,
  );

  t.deepEqual(second, { resource, relationships });
  t.deepEqual(resource.properties, {
    ingress: 'INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER',
    invokerIamDisabled: true,
    iapEnabled: false,
    defaultUriDisabled: true,
    uri: 'https://bot-uc.a.run.app',
    template: {
      serviceAccount: 'bot@alpha.iam.gserviceaccount.com',
      containers: [{ image: 'i', env: [{ name: 'KEY' }] }],
    },
    iamPolicy: open,
  });
  t.deepEqual(relationships, [
    {
      from: resource.id,
      kind: 'runs-as',
      to: account('bot@alpha.iam.gserviceaccount.com'),
      evidence: 'template.serviceAccount',
    },
  ]);
  t.is(resource.id, '//run.googleapis.com/projects/alpha/locations/us-central1/services/bot');
});

test('a service that says little is public, by its default, and runs as the default account', (t) => {
  const { resource, relationships } = normaliseRunService(version1({}), directory, undefined);

  t.like(resource.properties, { ingress: 'INGRESS_TRAFFIC_ALL', invokerIamDisabled: false });
  t.true(resource.defaults.includes('/properties/ingress'));
  t.deepEqual(resource.unknown, ['/properties/iamPolicy']);
  t.deepEqual(
    relationships.map(({ to, evidence }) => [to, evidence]),
    [
      [
        account('1001-compute@developer.gserviceaccount.com'),
        'template.serviceAccount is absent: the default account of Compute Engine',
      ],
    ],
  );
});

test('a service of another shape is unknown, never public', (t) => {
  const { resource, relationships } = normaliseRunService(service({ somethingElse: true }), directory, open);

  t.deepEqual(resource.properties, { iamPolicy: open });
  t.deepEqual(resource.unknown, [
    '/properties/ingress',
    '/properties/invokerIamDisabled',
    '/properties/iapEnabled',
    '/properties/defaultUriDisabled',
    '/properties/template',
    '/related/runs-as',
  ]);
  t.deepEqual(relationships, []);
});

test('the default account of a project without a number is not known', (t) => {
  const found = normaliseRunService({ ...version1({}), ancestors: ['projects/alpha'] }, directory, open);

  t.deepEqual(found.resource.unknown, ['/related/runs-as']);
  t.deepEqual(found.relationships, []);
});

test('a machine counts where it has the configuration of an external address, though it has none now', (t) => {
  const found = (networkInterfaces: unknown) =>
    normaliseComputeInstance(instance({ networkInterfaces }), directory)?.resource;

  t.is(found([]), undefined);
  t.is(found([{ network: 'n' }, { accessConfigs: [] }]), undefined);
  t.deepEqual(found([{ network: 'n', accessConfigs: [{ type: 'ONE_TO_ONE_NAT', kind: 'k' }] }])?.properties, {
    networkInterfaces: [{ network: 'n', accessConfigs: [{ type: 'ONE_TO_ONE_NAT' }] }],
  });
  t.truthy(found([{ ipv6AccessConfigs: [{ externalIpv6: '2001:db8::1' }] }]));
  t.deepEqual(found(undefined)?.unknown, ['/properties/networkInterfaces']);
});

test('a machine runs as its account, with its scopes beside it, and without its metadata', (t) => {
  const scopes = ['https://www.googleapis.com/auth/cloud-platform'];
  const email = '1001-compute@developer.gserviceaccount.com';
  const found = normaliseComputeInstance(
    instance({
      networkInterfaces: [{ accessConfigs: [{}] }],
      serviceAccounts: [{ email, scopes }],
      metadata: { items: [{ key: 'startup-script', value: 'do-not-keep' }] },
      tags: { items: ['web'], fingerprint: 'f' },
      machineType: 'https://www.googleapis.com/compute/v1/projects/alpha/zones/z/machineTypes/e2-small',
    }),
    directory,
  );

  t.deepEqual(found?.resource.properties, {
    machineType: 'e2-small',
    tags: ['web'],
    serviceAccounts: [{ email, scopes }],
    networkInterfaces: [{ accessConfigs: [{}] }],
  });
  t.deepEqual(found?.relationships, [
    { from: found?.resource.id, kind: 'runs-as', to: account(email), evidence: 'serviceAccounts[0].email' },
  ]);
});
