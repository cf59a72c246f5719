import test from 'ava';
import { callsOf, permissionsOf } from '../../../src/collect/cloud.ts';
import { gcp } from '../../../src/collect/gcp/cloud.ts';
import { callOf } from '../../../src/collect/transport/declared.ts';
import { readResourceSchemas } from '../../../src/schema/files.ts';
import { validate } from '../../../src/schema/validate.ts';
import { collectFrom, gcpServer, replayed, resourceNamed, sourceOf } from '../../clouds/gcp.ts';

test('the example estate answers everything that collectors ask', async (t) => {
  const document = await replayed();

  t.deepEqual(
    document.sources.map(({ id, status, problems }) => ({
      id,
      status,
      codes: problems.map(({ code }) => code),
    })),
    [
      { id: 'gcp:projects/meridian-lab', status: 'failed', codes: ['denied'] },
      { id: 'gcp:projects/meridian-ml-prod', status: 'complete', codes: [] },
      { id: 'gcp:projects/meridian-sandbox', status: 'partial', codes: ['denied'] },
    ],
  );
  t.is(validate('inventory', document), undefined);
});

test('over HTTP the estate gives the same document as replayed', async (t) => {
  const server = await gcpServer(t);

  t.deepEqual(await collectFrom(server), await replayed());
  t.deepEqual(server.unanswered, []);
});

test('every request is covered by a declared call and carries a token', async (t) => {
  const server = await gcpServer(t);
  await collectFrom(server);

  const calls = callsOf(gcp);
  t.deepEqual(
    server.requests.filter((request) => callOf(request, calls) === undefined),
    [],
  );
  t.true(server.requests.length > 20);
  t.true(server.requests.every(({ headers }) => headers['authorization']?.startsWith('Bearer eyJ')));
});

test('every type that collectors produce has a schema, and every produced resource its type declared', async (t) => {
  const schemas = new Set(readResourceSchemas().map(({ type }) => type));
  const produced = new Set(gcp.collectors.flatMap(({ produces }) => produces));
  const document = await replayed();

  t.deepEqual(
    [...produced].filter((type) => !schemas.has(type)),
    [],
  );
  t.deepEqual(
    document.resources.filter(({ type }) => !produced.has(type)),
    [],
  );
});

test('the role holds the permissions of all calls', (t) => {
  t.deepEqual(gcp.role(permissionsOf(gcp)), {
    title: 'Keelson reader',
    description: 'Reads the configuration of AI workloads and of what they depend on. No data, no secrets.',
    stage: 'GA',
    includedPermissions: [
      'aiplatform.endpoints.get',
      'cloudasset.assets.listIamPolicy',
      'cloudasset.assets.listResource',
      'cloudasset.assets.searchAllIamPolicies',
      'cloudasset.assets.searchAllResources',
      'dialogflow.agents.get',
      'discoveryengine.dataConnectors.get',
      'iam.denypolicies.get',
      'iam.denypolicies.list',
      'modelarmor.locations.list',
      'modelarmor.templates.list',
      'notebooks.instances.list',
      'notebooks.runtimes.list',
      'serviceusage.services.use',
    ],
  });
});

test('services that are asked themselves give what Cloud Asset Inventory lacks', async (t) => {
  const document = await replayed();

  t.like(resourceNamed(document, 'customer-chat'), {
    kind: 'ai-guardrail',
    region: 'us-central1',
    tags: { owner: 'ai-platform' },
    defaults: ['/properties/templateMetadata/enforcementType'],
  });
  t.is(
    resourceNamed(document, 'tracking-bot')?.id,
    '//dialogflow.googleapis.com/projects/meridian-sandbox/agent',
  );
  t.deepEqual(resourceNamed(document, 'old-trial')?.defaults, [
    '/properties/virtualMachine/virtualMachineConfig/internalIpOnly',
  ]);
});

test('a project without an agent of Dialogflow ES has none, and that is no problem', async (t) => {
  const agents = (await replayed()).resources.filter(({ id }) => id.endsWith('/agent'));

  t.deepEqual(
    agents.map(({ account }) => account),
    ['meridian-sandbox'],
  );
});

test('the second page of assets is read', async (t) => {
  const document = await replayed();

  t.is(resourceNamed(document, 'dispatch-agent')?.kind, 'ai-agent');
});

test('edges lead from the open notebook to the documents that a bot answers from', async (t) => {
  const { relationships } = await replayed();
  const has = (from: string, kind: string, to: string, level?: string) =>
    relationships.some(
      (edge) => edge.from === from && edge.kind === kind && edge.to === to && edge.level === level,
    );
  const project = '//cloudresourcemanager.googleapis.com/projects/meridian-sandbox';
  const notebook =
    '//notebooks.googleapis.com/projects/meridian-sandbox/locations/us-central1-a/instances/scratch-notebook';
  const account =
    '//iam.googleapis.com/projects/meridian-sandbox/serviceAccounts/481516234201-compute@developer.gserviceaccount.com';
  const search =
    '//discoveryengine.googleapis.com/projects/meridian-sandbox/locations/global/collections/faq';
  const bucket = '//storage.googleapis.com/meridian-faq-docs';

  t.true(has(notebook, 'runs-as', account));
  t.true(has(account, 'has-permission', project, 'write'));
  // An editor of the project is in the convenience groups of its buckets.
  t.true(has(account, 'has-permission', bucket, 'admin'));
  t.true(has(`${search}/dataStores/faq_documents`, 'grounded-on', bucket));
  t.true(has(`${search}/engines/faq-bot`, 'grounded-on', `${search}/dataStores/faq_documents`));
  // And into the other project.
  t.true(has(account, 'has-permission', '//storage.googleapis.com/meridian-training-data', 'read'));
});

test('an endpoint leads to the data that its model was trained on', async (t) => {
  const { relationships } = await replayed();
  const next = (from: string, kind: string) =>
    relationships.find((edge) => edge.from === from && edge.kind === kind)?.to ?? '';
  const at = '//aiplatform.googleapis.com/projects/meridian-ml-prod/locations/us-central1';

  const model = next(`${at}/endpoints/5100200300400500600`, 'serves');
  const dataset = next(model, 'trained-on');
  t.deepEqual(
    [model, dataset, next(dataset, 'reads')],
    [`${at}/models/7001`, `${at}/datasets/3001`, '//storage.googleapis.com/meridian-training-data'],
  );
});

test('what could not be read is unknown on the resource it is about', async (t) => {
  const document = await replayed();

  t.deepEqual(resourceNamed(document, 'request logging of meridian-sandbox')?.unknown, [
    '/properties/loggingConfig',
  ]);
  t.regex(
    sourceOf(document, 'meridian-sandbox')?.problems[0]?.message ?? '',
    /fetchPublisherModelConfig of projects\/meridian-sandbox: .* Grant the identity/,
  );
});

test('labels are tags, and what changes by itself is left out', async (t) => {
  const endpoint = resourceNamed(await replayed(), 'eta-forecast', 'aiplatform.googleapis.com/Endpoint');

  t.like(endpoint, {
    tags: { owner: 'routing' },
    account: 'meridian-ml-prod',
    region: 'us-central1',
    origin: {
      kind: 'live',
      source: 'gcp:projects/meridian-ml-prod',
      observed_at: '2026-11-18T09:12:44.000Z',
    },
  });
  t.deepEqual(
    ['etag', 'createTime', 'updateTime', 'labels', 'name'].filter(
      (name) => name in (endpoint?.properties ?? {}),
    ),
    [],
  );
});
