import test from 'ava';
import { normaliseDataStore } from '../../../src/collect/gcp/agents/agent-builder.ts';
import { normaliseApiKey } from '../../../src/collect/gcp/iam/apikeys.ts';
import { withDefaults } from '../../../src/collect/gcp/resource/found.ts';
import { policyFrom } from '../../../src/collect/gcp/iam/iam-policy.ts';
import { normaliseServiceAccount } from '../../../src/collect/gcp/iam/iam.ts';
import { normaliseCryptoKey } from '../../../src/collect/gcp/data/kms.ts';
import { bucketName, datasetName, keyName, locationIn } from '../../../src/collect/gcp/resource/names.ts';
import { normaliseContainer } from '../../../src/collect/gcp/resource/projects.ts';
import { normaliseBucket } from '../../../src/collect/gcp/data/storage.ts';
import { fromStruct } from '../../../src/collect/gcp/resource/struct.ts';
import { normaliseEndpoint, normaliseIndexEndpoint } from '../../../src/collect/gcp/vertex/endpoint.ts';
import { normaliseCustomJob, normalisePipelineJob } from '../../../src/collect/gcp/vertex/job.ts';
import { normaliseModelLogging } from '../../../src/collect/gcp/vertex/logging.ts';
import { normaliseDataset, normaliseModel, originsOf } from '../../../src/collect/gcp/vertex/model.ts';
import { normaliseWorkbench } from '../../../src/collect/gcp/vertex/workbench.ts';
import { redactor } from '../../../src/collect/transport/redact.ts';
import { sensitive } from '../../../src/collect/gcp/sensitive.ts';
import { assetOf, directory } from '../../clouds/gcp.ts';

const vertex = (kind: string, path: string, data: Record<string, unknown>) =>
  assetOf(`aiplatform.googleapis.com/${kind}`, `projects/1001/locations/us-central1/${path}`, data);

test('projects have one name, whether they come by number or by id', (t) => {
  t.is(
    directory.canonical('//aiplatform.googleapis.com/projects/1001/locations/l/models/1'),
    '//aiplatform.googleapis.com/projects/alpha/locations/l/models/1',
  );
  t.is(directory.canonical('//storage.googleapis.com/bucket'), '//storage.googleapis.com/bucket');
  t.is(
    directory.canonical('//cloudresourcemanager.googleapis.com/projects/4711'),
    '//cloudresourcemanager.googleapis.com/projects/4711',
  );
  t.is(
    directory.reference(
      'compute.googleapis.com',
      'https://www.googleapis.com/compute/v1/projects/1001/global/networks/n',
    ),
    '//compute.googleapis.com/projects/alpha/global/networks/n',
  );
});

test('a service account has its project in its address', (t) => {
  const project = (email: string) => directory.serviceAccount(email).split('/')[4];

  t.deepEqual(
    [
      'a@beta.iam.gserviceaccount.com',
      '1001-compute@developer.gserviceaccount.com',
      'beta@appspot.gserviceaccount.com',
      'service-1001@gcp-sa-aiplatform-cc.iam.gserviceaccount.com',
      'somebody@example.com',
    ].map(project),
    ['beta', 'alpha', 'beta', '-', '-'],
  );
});

test('URIs of data name buckets and datasets', (t) => {
  t.is(bucketName('gs://bucket/a/b'), '//storage.googleapis.com/bucket');
  t.is(bucketName('https://example.com/bucket'), undefined);
  t.is(datasetName('bq://alpha.logs.requests'), '//bigquery.googleapis.com/projects/alpha/datasets/logs');
  t.is(datasetName('bq://alpha'), undefined);
  t.is(
    keyName('projects/p/locations/l/keyRings/r/cryptoKeys/k/cryptoKeyVersions/3'),
    '//cloudkms.googleapis.com/projects/p/locations/l/keyRings/r/cryptoKeys/k',
  );
  t.deepEqual(
    ['//a/projects/p/locations/us/x/1', '//a/projects/p/zones/z-a/x', '//a/projects/p'].map(locationIn),
    ['us', 'z-a', 'global'],
  );
});

test('a Struct is plain JSON again, with zeroes, empty texts and false kept', (t) => {
  const text = (stringValue: string) => ({ stringValue, kind: 'stringValue' });
  t.deepEqual(
    fromStruct({
      fields: {
        text: text(''),
        number: { numberValue: 0, kind: 'numberValue' },
        no: { boolValue: false, kind: 'boolValue' },
        nothing: { nullValue: 'NULL_VALUE', kind: 'nullValue' },
        list: {
          listValue: { values: [text('a'), { structValue: { fields: {} }, kind: 'structValue' }] },
          kind: 'listValue',
        },
        inner: { structValue: { fields: { b: text('c') } }, kind: 'structValue' },
      },
    }),
    { text: '', number: 0, no: false, list: ['a', {}], inner: { b: 'c' } },
  );
});

test('defaults fill what is absent, make the objects on the way, and are told apart', (t) => {
  t.deepEqual(withDefaults({ a: { b: 1 } }, { 'a/b': 2, 'a/c': false, 'd/e/f': 'x' }), {
    properties: { a: { b: 1, c: false }, d: { e: { f: 'x' } } },
    defaults: ['/properties/a/c', '/properties/d/e/f'],
  });
});

test('a policy is in the shape of the REST APIs, whatever number the kind of log had', (t) => {
  t.deepEqual(
    policyFrom({
      version: 3,
      etag: 'x',
      bindings: [
        { role: 'roles/z', members: ['user:b@example.com', 'allUsers'], condition: null },
        {
          role: 'roles/a',
          members: [],
          condition: { title: 'office hours', expression: 'true', description: '' },
        },
      ],
      auditConfigs: [
        {
          service: 'allServices',
          auditLogConfigs: [
            { logType: 'DATA_READ', exemptedMembers: ['user:b@example.com'] },
            { logType: 2 },
          ],
        },
      ],
    }),
    {
      bindings: [
        { role: 'roles/a', members: [], condition: { title: 'office hours', expression: 'true' } },
        { role: 'roles/z', members: ['allUsers', 'user:b@example.com'] },
      ],
      auditConfigs: [
        {
          service: 'allServices',
          auditLogConfigs: [
            { logType: 'DATA_READ', exemptedMembers: ['user:b@example.com'] },
            { logType: 'DATA_WRITE' },
          ],
        },
      ],
    },
  );
  t.deepEqual(policyFrom(null), { bindings: [] });
});

test('an endpoint that says nothing is public and logs nothing, by default', (t) => {
  const { resource, relationships } = normaliseEndpoint(
    vertex('Endpoint', 'endpoints/1', { displayName: 'e' }),
    directory,
  );

  t.deepEqual(resource, {
    id: '//aiplatform.googleapis.com/projects/alpha/locations/us-central1/endpoints/1',
    cloud: 'gcp',
    type: 'aiplatform.googleapis.com/Endpoint',
    kind: 'ai-endpoint',
    name: 'e',
    account: 'alpha',
    region: 'us-central1',
    tags: {},
    origin: { kind: 'live', source: 'gcp:organizations/9', observed_at: '2026-11-18T09:12:44.000Z' },
    properties: {
      displayName: 'e',
      deployedModels: [],
      dedicatedEndpointEnabled: false,
      privateServiceConnectConfig: { enablePrivateServiceConnect: false },
      predictRequestResponseLoggingConfig: { enabled: false },
    },
    unknown: [],
    defaults: [
      '/properties/dedicatedEndpointEnabled',
      '/properties/privateServiceConnectConfig/enablePrivateServiceConnect',
      '/properties/predictRequestResponseLoggingConfig/enabled',
    ],
    ai: { provider: 'google' },
  });
  t.deepEqual(relationships, []);
});

test('versions of a deployed model are one model, and logs that are off go nowhere', (t) => {
  const { relationships } = normaliseEndpoint(
    vertex('Endpoint', 'endpoints/1', {
      deployedModels: [{ model: 'projects/1001/locations/us-central1/models/5@2' }],
      predictRequestResponseLoggingConfig: { bigqueryDestination: { outputUri: 'bq://alpha.logs.t' } },
    }),
    directory,
  );

  t.deepEqual(
    relationships.map(({ kind, to }) => [kind, to]),
    [['serves', '//aiplatform.googleapis.com/projects/alpha/locations/us-central1/models/5']],
  );
});

test('an index endpoint without a word is not public, by default', (t) => {
  const { resource } = normaliseIndexEndpoint(vertex('IndexEndpoint', 'indexEndpoints/1', {}), directory);

  t.like(resource, { properties: { publicEndpointEnabled: false } });
  t.true(resource.defaults.includes('/properties/publicEndpointEnabled'));
});

test('jobs that name no account run as what Google documents', (t) => {
  const runsAs = ({ relationships }: ReturnType<typeof normaliseCustomJob>) =>
    relationships.filter(({ kind }) => kind === 'runs-as').map(({ to, evidence }) => [to, evidence]);

  t.deepEqual(runsAs(normaliseCustomJob(vertex('CustomJob', 'customJobs/1', { jobSpec: {} }), directory)), [
    [
      '//iam.googleapis.com/projects/-/serviceAccounts/service-1001@gcp-sa-aiplatform-cc.iam.gserviceaccount.com',
      'jobSpec.serviceAccount is absent',
    ],
  ]);
  t.deepEqual(runsAs(normalisePipelineJob(vertex('PipelineJob', 'pipelineJobs/1', {}), directory)), [
    [
      '//iam.googleapis.com/projects/alpha/serviceAccounts/1001-compute@developer.gserviceaccount.com',
      'serviceAccount is absent',
    ],
  ]);
});

test('a pipeline tells on which dataset a model was trained', (t) => {
  const pipeline = vertex('TrainingPipeline', 'trainingPipelines/9', {
    inputDataConfig: { datasetId: '3' },
    modelId: '7',
  });
  const { relationships } = normaliseModel(
    vertex('Model', 'models/7', {}),
    directory,
    originsOf([pipeline], directory),
  );

  t.deepEqual(relationships, [
    {
      from: '//aiplatform.googleapis.com/projects/alpha/locations/us-central1/models/7',
      to: '//aiplatform.googleapis.com/projects/alpha/locations/us-central1/datasets/3',
      kind: 'trained-on',
      evidence: 'trainingPipelines/9: inputDataConfig.datasetId',
    },
  ]);
});

test('a dataset reads files, a table or the bucket that is kept for it', (t) => {
  const reads = (metadata: object) =>
    normaliseDataset(vertex('Dataset', 'datasets/1', { metadata }), directory).relationships.map(
      ({ to }) => to,
    );

  t.deepEqual(reads({ inputConfig: { gcsSource: { uri: ['gs://a/x.csv', 'gs://b/y.csv'] } } }), [
    '//storage.googleapis.com/a',
    '//storage.googleapis.com/b',
  ]);
  t.deepEqual(reads({ inputConfig: { bigquerySource: { uri: 'bq://alpha.d.t' } } }), [
    '//bigquery.googleapis.com/projects/alpha/datasets/d',
  ]);
  t.deepEqual(reads({ gcsBucket: 'c' }), ['//storage.googleapis.com/c']);
});

test('logging that was never set is off, and one that was not read is unknown', (t) => {
  const [project] = directory.projects;
  t.truthy(project);
  if (project) {
    t.like(normaliseModelLogging(project, directory, {}).resource, {
      properties: { loggingConfig: { enabled: false } },
      defaults: ['/properties/loggingConfig/enabled'],
      unknown: [],
    });
    t.like(normaliseModelLogging(project, directory, undefined).resource, {
      properties: {},
      unknown: ['/properties/loggingConfig'],
    });
  }
});

test('metadata that a notebook does not set has the documented values', (t) => {
  const asset = assetOf(
    'notebooks.googleapis.com/Instance',
    'projects/alpha/locations/us-central1-a/instances/n',
    {},
  );
  const { resource } = normaliseWorkbench(asset, directory, {
    gceSetup: { metadata: { 'idle-timeout-seconds': '' } },
  });

  t.like(resource.properties, {
    gceSetup: {
      disablePublicIp: false,
      metadata: {
        'idle-timeout-seconds': '',
        'notebook-disable-root': 'false',
        'enable-guest-attributes': 'true',
      },
    },
  });
  t.false(resource.defaults.includes('/properties/gceSetup/metadata/idle-timeout-seconds'));
  t.true(resource.defaults.includes('/properties/gceSetup/metadata/notebook-disable-root'));
});

test('only a connector says what a data store is grounded on', (t) => {
  const collection = '//discoveryengine.googleapis.com/projects/alpha/locations/global/collections/c';
  const store = (contentConfig: string, connectors: Parameters<typeof normaliseDataStore>[2]) =>
    normaliseDataStore(
      assetOf(
        'discoveryengine.googleapis.com/DataStore',
        'projects/1001/locations/global/collections/c/dataStores/d',
        {
          contentConfig,
        },
      ),
      directory,
      connectors,
    );
  const entities = [{ dataStore: 'projects/1001/locations/global/collections/c/dataStores/d' }];

  t.deepEqual(store('CONTENT_REQUIRED', new Map()).resource.unknown, ['/related/grounded-on']);
  t.deepEqual(store('PUBLIC_WEBSITE', new Map()).resource.unknown, []);
  const table = { params: { project_id: '1002', dataset_id: 'd' }, entities };
  t.like(store('NO_CONTENT', new Map([[collection, table]])), {
    resource: { unknown: [] },
    relationships: [{ kind: 'grounded-on', to: '//bigquery.googleapis.com/projects/beta/datasets/d' }],
  });
  const other = { params: { instance_uris: ['gs://a/*'] }, entities: [{ dataStore: 'projects/1001/x' }] };
  t.deepEqual(store('NO_CONTENT', new Map([[collection, other]])).relationships, []);
});

test('a key calls Gemini where that is on and the key is not for something else', (t) => {
  const key = (gemini: boolean | undefined, apiTargets?: readonly object[]) =>
    normaliseApiKey(
      assetOf('apikeys.googleapis.com/Key', 'projects/1001/locations/global/keys/k', {
        keyString: 'x',
        ...(apiTargets && { restrictions: { apiTargets } }),
      }),
      directory,
      gemini,
    );

  t.is(key(true).relationships.length, 1);
  t.is(key(true, [{ service: 'generativelanguage.googleapis.com' }]).relationships.length, 1);
  t.is(key(true, [{ service: 'maps-backend.googleapis.com' }]).relationships.length, 0);
  t.is(key(false).relationships.length, 0);
  t.deepEqual(key(undefined).resource.unknown, ['/related/calls']);
  t.deepEqual(key(true).resource.properties, {});
});

test('a bucket that may be used by what was not read says so', (t) => {
  const asset = assetOf('storage.googleapis.com/Bucket', 'b', { name: 'b' });

  t.deepEqual(normaliseBucket(asset, directory, { bindings: [] }, false).resource.unknown, []);
  t.like(normaliseBucket(asset, directory, { bindings: [] }, false).resource, {
    properties: { iamConfiguration: { publicAccessPrevention: 'inherited' }, iamPolicy: { bindings: [] } },
    account: 'alpha',
  });
  t.deepEqual(normaliseBucket(asset, directory, undefined, true).resource.unknown, [
    '/properties/iamPolicy',
    '/related_from/reads',
    '/related_from/writes',
    '/related_from/grounded-on',
    '/related_from/fine-tuned-on',
  ]);
});

test('a service account is named by its address and holds its keys', (t) => {
  const account = assetOf('iam.googleapis.com/ServiceAccount', 'projects/alpha/serviceAccounts/104', {
    email: 'a@alpha.iam.gserviceaccount.com',
    uniqueId: '104',
  });
  const key = assetOf('iam.googleapis.com/ServiceAccountKey', 'projects/alpha/serviceAccounts/104/keys/k1', {
    keyType: 'USER_MANAGED',
    privateKeyData: 'never',
  });

  t.like(normaliseServiceAccount(account, directory, { bindings: [] }, [key]), {
    id: '//iam.googleapis.com/projects/alpha/serviceAccounts/a@alpha.iam.gserviceaccount.com',
    properties: { disabled: false, keys: [{ id: 'k1', keyType: 'USER_MANAGED' }] },
    unknown: [],
  });
  t.deepEqual(normaliseServiceAccount(account, directory, undefined, undefined).unknown, [
    '/properties/iamPolicy',
    '/properties/keys',
  ]);
});

test('of a key version only what it protects with is kept', (t) => {
  const key = assetOf(
    'cloudkms.googleapis.com/CryptoKey',
    'projects/alpha/locations/l/keyRings/r/cryptoKeys/k',
    {
      purpose: 'ENCRYPT_DECRYPT',
      nextRotationTime: '2027-01-01T00:00:00Z',
      primary: { name: 'v', state: 'ENABLED', createTime: '2026-01-01T00:00:00Z' },
    },
  );

  t.deepEqual(normaliseCryptoKey(key, directory, { bindings: [] }).resource.properties, {
    purpose: 'ENCRYPT_DECRYPT',
    primary: { state: 'ENABLED' },
    iamPolicy: { bindings: [] },
  });
});

test('metadata are redacted but for documented switches, and those are looked through all the same', (t) => {
  t.deepEqual(
    redactor(sensitive)({
      metadata: {
        'notebook-disable-root': 'true',
        'idle-timeout-seconds': '',
        'startup-script': 'export TOKEN=hunter2',
        'post-startup-script': 'https://someone:hunter2@example.com/x.sh',
        config: '{"password":"hunter2"}',
        inputConfig: { gcsSource: { uri: ['gs://bucket/x'] }, apiKey: 'hunter2' },
        flag: true,
      },
    }),
    {
      metadata: {
        'notebook-disable-root': 'true',
        'idle-timeout-seconds': '',
        'startup-script': '[redacted]',
        'post-startup-script': '[redacted]example.com/x.sh',
        config: '[redacted]',
        inputConfig: { gcsSource: { uri: ['gs://bucket/x'] }, apiKey: '[redacted]' },
        flag: true,
      },
    },
  );
});

test('a project whose answer lacks its id has the one of its name', (t) => {
  const asset = assetOf('cloudresourcemanager.googleapis.com/Project', 'projects/1001', {});

  t.is(
    normaliseContainer(asset, directory, undefined, []).resource.id,
    '//cloudresourcemanager.googleapis.com/projects/alpha',
  );
});
