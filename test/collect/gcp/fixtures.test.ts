import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import type { Send } from '../../../src/collect/transport/exchange.ts';
import type { Inventory } from '../../../src/generated/inventory.ts';
import { packageRoot } from '../../../src/schema/files.ts';
import { misfits } from '../../../src/schema/misfits.ts';
import { validate } from '../../../src/schema/validate.ts';
import { asksFor, changed, collectFrom, gcpServer, resourceNamed } from '../../clouds/gcp.ts';
import type { Answer } from '../../clouds/server.ts';

// Recorded answers of real projects. No recording of listAssets for AI types is public: resources that their own
// service listed are put into the envelope of an asset, whose data have the same shape.
const folder = resolve(packageRoot, process.env['KEELSON_FIXTURES'] ?? '../shared/fixtures', 'wire/gcp');
const id = 'cloud-custodian';
const number = '1098479648729';

async function body(name: string): Promise<Record<string, unknown>> {
  const recorded = JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')) as { body?: unknown };
  return (recorded.body ?? recorded) as Record<string, unknown>;
}

const recordedTest = (title: string, run: (t: ExecutionContext) => Promise<void>) =>
  test(title, async (t) => {
    if (!existsSync(folder)) {
      t.log(`fixtures absent: ${folder}`);
      t.pass();
      return;
    }
    await run(t);
  });

interface WireAsset {
  readonly name: string;
  readonly assetType: string;
  readonly resource?: { readonly data: unknown; readonly location?: string };
  readonly iamPolicy?: unknown;
  readonly ancestors?: readonly string[];
}

/** Resources of a list as assets; the project of the recording is always there. */
function assetsOf(type: string, items: unknown, nameOf = (item: { name: string }) => item.name): WireAsset[] {
  return (items as { name: string }[]).map((data) => ({
    name: `//${type.split('/')[0]}/${nameOf(data)}`,
    assetType: type,
    resource: { data },
    ancestors: [`projects/${number}`],
  }));
}

const project: WireAsset = {
  name: `//cloudresourcemanager.googleapis.com/projects/${number}`,
  assetType: 'cloudresourcemanager.googleapis.com/Project',
  resource: { data: { projectId: id, projectNumber: number } },
  ancestors: [`projects/${number}`],
};

/** Answers with these assets, and nothing else but what `other` has. */
async function collected(
  t: ExecutionContext,
  assets: readonly WireAsset[],
  other: (url: string) => Answer | undefined = () => undefined,
): Promise<Inventory> {
  const nothing: Send = async () => ({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  const server = await gcpServer(
    t,
    changed(nothing, (url) => {
      const content = url.includes('contentType=2') ? 'IAM_POLICY' : 'RESOURCE';
      const listed = [project, ...assets].filter(
        (asset) =>
          asksFor(url, asset.assetType, content) &&
          (content === 'IAM_POLICY' ? asset.iamPolicy : asset.resource) !== undefined,
      );
      return listed.length > 0 ? { body: { assets: listed } } : other(url);
    }),
  );
  const document = await collectFrom(server, { scopes: [`projects/${id}`] });
  t.is(validate('inventory', document), undefined);
  t.deepEqual(document.sources, [
    {
      id: `gcp:projects/${id}`,
      cloud: 'gcp',
      scope: `projects/${id}`,
      status: 'complete',
      resources: document.resources.length,
      problems: [],
    },
  ]);
  t.deepEqual(
    document.resources.flatMap(({ type, properties }) => misfits(type, properties)),
    [],
  );
  return document;
}

recordedTest('recorded endpoints, models, datasets and jobs of Vertex AI', async (t) => {
  const vertex = 'aiplatform.googleapis.com';
  const document = await collected(t, [
    ...assetsOf(`${vertex}/Endpoint`, (await body('vertex-endpoints-list'))['endpoints']),
    ...assetsOf(`${vertex}/Model`, (await body('vertex-models-list'))['models']),
    ...assetsOf(`${vertex}/Dataset`, (await body('vertex-datasets-list'))['datasets']),
    ...assetsOf(`${vertex}/CustomJob`, (await body('vertex-custom-jobs-list'))['customJobs']),
  ]);
  const at = `//${vertex}/projects/${id}/locations/us-central1`;

  t.deepEqual(
    Object.entries(Object.groupBy(document.resources, ({ type }) => type))
      .map(([type, found]) => [type, found?.length])
      .filter(([type]) => String(type).startsWith(vertex)),
    [
      [`${vertex}/CustomJob`, 1],
      [`${vertex}/Dataset`, 1],
      [`${vertex}/Endpoint`, 1],
      [`${vertex}/Model`, 4],
      [`${vertex}/PublisherModelConfig`, 1],
    ],
  );
  t.like(resourceNamed(document, 'c7n-endpoint-central'), {
    region: 'us-central1',
    properties: { privateServiceConnectConfig: { enablePrivateServiceConnect: false } },
  });
  t.deepEqual(
    document.relationships
      .filter(({ from, kind }) => from.startsWith(at) && kind !== 'contains')
      .map(({ from, kind, to }) => [from.slice(at.length), kind, to]),
    [
      ['/customJobs/2406756744756723712', 'built-from', 'gcr.io/google.com/cloudsdktool/cloud-sdk:slim'],
      [
        '/customJobs/2406756744756723712',
        'runs-as',
        `//iam.googleapis.com/projects/-/serviceAccounts/service-${number}@gcp-sa-aiplatform-cc.iam.gserviceaccount.com`,
      ],
      [
        '/datasets/8151709114464993280',
        'reads',
        '//storage.googleapis.com/cloud-ai-platform-10507420-97a5-4bb6-bf4b-608047b7142a',
      ],
      ['/endpoints/c7n-endpoint-central', 'serves', `${at}/models/557161024701071360`],
    ],
  );
});

recordedTest('recorded Workbench instances, one with a public address', async (t) => {
  const list = await body('notebooks-v2-instances-list');
  const instances = assetsOf('notebooks.googleapis.com/Instance', list['instances']);
  const document = await collected(t, instances, (url) =>
    url.includes('/locations/-/instances') ? { body: list } : undefined,
  );
  const found = (name: string) => resourceNamed(document, `c7n-notebook-${name}-default-e84a`);

  t.like(found('public'), {
    tags: { 'notebooks-product': 'workbench-instances' },
    properties: {
      gceSetup: {
        disablePublicIp: false,
        networkInterfaces: [{ accessConfigs: [{ externalIp: '34.24.11.45' }] }],
        metadata: { 'idle-timeout-seconds': '10800', 'enable-oslogin': 'TRUE', 'proxy-url': '[redacted]' },
      },
    },
  });
  t.true(found('public')?.defaults.includes('/properties/gceSetup/metadata/idle-timeout-seconds'));
  t.like(found('private'), { properties: { gceSetup: { disablePublicIp: true } } });
  t.deepEqual(
    document.relationships.filter(({ kind }) => kind === 'runs-as').map(({ to }) => to.split('/').at(-1)),
    document.resources
      .filter(({ type }) => type === 'notebooks.googleapis.com/Instance')
      .map(() => '693936050605-compute@developer.gserviceaccount.com'),
  );
});

recordedTest('recorded buckets and exported policies of buckets and datasets', async (t) => {
  interface Exported {
    readonly name: string;
    readonly asset_type: string;
    readonly iam_policy?: unknown;
    readonly resource?: { readonly data: unknown };
  }
  const exported = async (name: string) =>
    (JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')) as Exported[]).map(
      ({ name: asset, asset_type, iam_policy, resource }): WireAsset => ({
        name: asset,
        assetType: asset_type,
        ancestors: [`projects/${number}`],
        resource: resource ?? { data: { name: asset.split('/').at(-1) } },
        iamPolicy: iam_policy,
      }),
    );
  const dataset = await body('bigquery-dataset-get');
  const document = await collected(t, [
    ...assetsOf('storage.googleapis.com/Bucket', (await body('storage-buckets-list'))['items']),
    ...(await exported('cai-export-bucket-resource-cmek')),
    ...(await exported('cai-export-bucket-iam-world-readable')),
    ...(await exported('cai-export-bigquery-iam-world-readable')),
    ...assetsOf('bigquery.googleapis.com/Dataset', [dataset], () => `projects/${id}/datasets/devxyz`),
  ]);

  t.deepEqual(resourceNamed(document, 'my-test-bucket')?.properties['iamPolicy'], {
    bindings: [
      {
        role: 'roles/storage.legacyBucketOwner',
        members: ['projectEditor:test-editor', 'projectOwner:test-owner'],
      },
      { role: 'roles/storage.legacyBucketReader', members: ['allUsers', 'projectViewer:test-viewer'] },
    ],
  });
  t.like(resourceNamed(document, 'my-storage-bucket'), {
    properties: {
      encryption: {
        defaultKmsKeyName: 'projects/andresolarte-gke-ent/locations/us/keyRings/us-ring/cryptoKeys/key1',
      },
      iamPolicy: { bindings: [] },
    },
  });
  t.like(resourceNamed(document, 'devxyz'), {
    tags: { env: 'dev' },
    properties: { datasetReference: { datasetId: 'devxyz', projectId: 'custodian-1291' } },
  });
  // Addresses of persons are no configuration.
  t.false(JSON.stringify(document).includes('redacted@example.com'));
  t.true(document.resources.filter(({ type }) => type === 'storage.googleapis.com/Bucket').length > 5);
});

recordedTest('a recorded policy of a project keeps its audit configuration', async (t) => {
  const policy = await body('project-getIamPolicy');
  const document = await collected(t, [{ ...project, iamPolicy: policy }]);

  t.like(resourceNamed(document, id)?.properties, {
    iamPolicy: {
      auditConfigs: [
        { service: 'allServices', auditLogConfigs: [{ logType: 'DATA_WRITE' }, { logType: 'DATA_READ' }] },
      ],
    },
  });
});

recordedTest('a recorded asset of another type goes through the client and is left out', async (t) => {
  const { assets } = await body('cai-batchGetAssetsHistory');
  const [{ asset }] = assets as [{ asset: WireAsset }];
  const document = await collected(t, [{ ...asset, assetType: 'notebooks.googleapis.com/Instance' }]);

  // What is not in the shape of the Notebooks API is unknown, not judged.
  t.deepEqual(document.resources.find(({ type }) => type.startsWith('notebooks'))?.unknown, [
    '/properties',
    '/related/encrypted-by',
    '/related/reads',
    '/related/runs-as',
  ]);
});

recordedTest('a recorded search result is understood by its name alone', async (t) => {
  const { results } = await body('cai-searchAllResources-v1p1beta1');
  const [recorded] = results as [Record<string, unknown>];
  const name = `//serviceusage.googleapis.com/projects/${number}/services/aiplatform.googleapis.com`;
  const document = await collected(t, [], (url) =>
    url.includes(':searchAllResources')
      ? { body: { results: [recorded, { ...recorded, name }] } }
      : undefined,
  );

  t.deepEqual(
    document.resources.filter(({ type }) => type.startsWith('serviceusage')).map((service) => service.name),
    ['aiplatform.googleapis.com'],
  );
});
