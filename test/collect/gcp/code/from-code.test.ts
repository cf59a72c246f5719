import test from 'ava';
import type { Declaration } from '../../../../src/collect/code/declaration.ts';
import { unknownValue } from '../../../../src/collect/code/token.ts';
import type { Inventory } from '../../../../src/generated/inventory.ts';
import { attribute, declare, documentOf, idOf } from './declared.ts';

const project = unknownValue('var.project');
const provider = { project, region: 'europe-west4' };
const aiplatform = 'aiplatform.googleapis.com';

function found(document: Inventory, address: string) {
  const resource = document.resources.find(({ id }) => id === idOf(address));
  if (!resource) throw new Error(`${address} is not in the document`);
  return resource;
}

function edges(document: Inventory, kind: string, from?: string) {
  return document.relationships
    .filter((edge) => edge.kind === kind && (from === undefined || edge.from === idOf(from)))
    .map(({ to, level }) => [to.replace(idOf(''), ''), ...(level === undefined ? [] : [level])].join(' '));
}

const account = declare('google_service_account.nb', { account_id: 'notebooks' }, provider);
const email = attribute(account, 'email');
const notebook = declare(
  'google_workbench_instance.nb',
  { name: 'nb', location: 'europe-west4-a', gce_setup: [{ service_accounts: [{ email }] }] },
  provider,
);
const bucket = declare(
  'google_storage_bucket.data',
  { name: unknownValue('var.bucket'), location: 'EU' },
  provider,
);
const index = declare(
  'google_vertex_ai_index.i',
  { display_name: 'i', metadata: [{ contents_delta_uri: `gs://${unknownValue('var.bucket')}/vectors` }] },
  provider,
);

test('names with a project that only deployment knows are names', async (t) => {
  const ring = declare('google_kms_key_ring.r', { name: 'r', location: 'europe-west4' }, provider);
  const key = declare('google_kms_crypto_key.k', { name: 'k', key_ring: attribute(ring, 'id') }, provider);
  const dataset = declare(
    'google_vertex_ai_dataset.d',
    { display_name: 'd', encryption_spec: [{ kms_key_name: attribute(key, 'id') }] },
    provider,
  );
  const document = await documentOf(key, dataset, account, notebook, bucket, index);

  t.deepEqual(found(document, 'google_vertex_ai_dataset.d').properties['encryptionSpec'], {
    kmsKeyName: 'projects/${var.project}/locations/europe-west4/keyRings/r/cryptoKeys/k',
  });
  t.deepEqual(edges(document, 'encrypted-by'), ['google_kms_crypto_key.k']);
  t.like(found(document, 'google_service_account.nb'), {
    name: 'notebooks@${var.project}.iam.gserviceaccount.com',
    region: 'global',
    unknown: [],
  });
  t.deepEqual(edges(document, 'runs-as'), ['google_service_account.nb']);
  t.deepEqual(edges(document, 'reads'), ['google_storage_bucket.data']);
});

test('a key in a ring that is not declared here is not known', async (t) => {
  const ring = unknownValue('data.google_kms_key_ring.r.id');
  const key = declare('google_kms_crypto_key.k', { name: 'k', key_ring: ring }, provider);
  const dataset = declare(
    'google_vertex_ai_dataset.d',
    { display_name: 'd', encryption_spec: [{ kms_key_name: attribute(key, 'id') }] },
    provider,
  );
  const document = await documentOf(key, dataset);

  t.deepEqual(found(document, 'google_vertex_ai_dataset.d').unknown, [
    '/properties/encryptionSpec/kmsKeyName',
  ]);
  t.deepEqual(edges(document, 'encrypted-by'), ['google_kms_crypto_key.k']);
});

test('members, bindings and policies are the policy of what they are set on', async (t) => {
  const on = { bucket: unknownValue('var.bucket') };
  const document = await documentOf(
    bucket,
    account,
    declare('google_storage_bucket_iam_member.a', { ...on, role: 'roles/z', member: 'allUsers' }),
    declare('google_storage_bucket_iam_binding.b', {
      ...on,
      role: 'roles/a',
      members: [`serviceAccount:${email}`, 'group:ml@example.com'],
      condition: [{ title: 'office hours', expression: 'true' }],
    }),
    declare('google_storage_bucket_iam_member.c', {
      ...on,
      role: 'roles/z',
      member: `serviceAccount:service-${unknownValue('data.p.number')}@gcp-sa-x.iam.gserviceaccount.com`,
    }),
    declare('google_storage_bucket_iam_policy.p', {
      ...on,
      policy_data: '{"bindings":[{"role":"roles/b","members":["user:a@example.com"]}]}',
    }),
    declare('google_storage_bucket_iam_member.other', { bucket: 'x', role: 'roles/z', member: 'allUsers' }),
  );
  const { properties, unknown } = found(document, 'google_storage_bucket.data');

  t.deepEqual(properties['iamPolicy'], {
    bindings: [
      {
        role: 'roles/a',
        members: ['group:ml@example.com', 'serviceAccount:notebooks@${var.project}.iam.gserviceaccount.com'],
        condition: { title: 'office hours', expression: 'true' },
      },
      { role: 'roles/b', members: ['user:a@example.com'] },
      {
        role: 'roles/z',
        members: ['allUsers', 'serviceAccount:service-${data.p.number}@gcp-sa-x.iam.gserviceaccount.com'],
      },
    ],
  });
  t.deepEqual(unknown, []);
});

test('of a policy that is not known nothing is', async (t) => {
  const member = { role: 'roles/z', member: 'allUsers' };
  const policyOf = async (...more: Declaration[]) => {
    const { unknown } = found(await documentOf(bucket, ...more), 'google_storage_bucket.data');
    return unknown;
  };
  const on = { bucket: attribute(bucket, 'id') };

  t.deepEqual(
    await policyOf(declare('google_storage_bucket_iam_member.a', { ...member, bucket: unknownValue('x') })),
    ['/properties/iamPolicy'],
  );
  t.deepEqual(
    await policyOf(declare('google_storage_bucket_iam_policy.p', { ...on, policy_data: unknownValue('x') })),
    ['/properties/iamPolicy'],
  );
  t.deepEqual(
    await policyOf(
      declare('google_storage_bucket_iam_binding.b', { ...on, role: 'roles/z', members: unknownValue('x') }),
    ),
    ['/properties/iamPolicy/bindings/0/members/0'],
  );
  t.deepEqual(
    await policyOf(
      declare('google_storage_bucket_iam_member.a', { ...on, ...member, role: unknownValue('x') }),
    ),
    ['/properties/iamPolicy/bindings/0/role'],
  );
});

test('a project that is only named has what is set on it, and the place of what names it', async (t) => {
  const document = await documentOf(
    account,
    notebook,
    declare('google_project_iam_member.m', {
      project,
      role: 'roles/editor',
      member: attribute(account, 'member'),
    }),
    declare('google_project_service.s', { project, service: aiplatform }),
    declare('google_project_service.other', { project, service: 'compute.googleapis.com' }),
  );
  const named = found(document, '//cloudresourcemanager.googleapis.com/projects/${var.project}');

  t.like(named, {
    name: '${var.project}',
    origin: { file: 'infra/main.tf', address: 'google_project_iam_member.m' },
  });
  t.deepEqual(named.unknown, ['/properties/iamPolicy/auditConfigs']);
  t.deepEqual(edges(document, 'runs'), ['google_project_service.s']);
  t.deepEqual(edges(document, 'has-permission', 'google_service_account.nb'), [
    '//cloudresourcemanager.googleapis.com/projects/${var.project} list-keys',
    '//cloudresourcemanager.googleapis.com/projects/${var.project} read',
    '//cloudresourcemanager.googleapis.com/projects/${var.project} write',
    'google_service_account.nb list-keys',
    'google_workbench_instance.nb read',
    'google_workbench_instance.nb write',
  ]);
  t.false(document.resources.some(({ name }) => name === 'compute.googleapis.com'));
});

test('a project that is declared has the audit configuration that is, and is contained', async (t) => {
  const folder = declare('google_folder.ml', { display_name: 'ml', parent: 'organizations/42' });
  const own = declare('google_project.p', {
    name: 'ML',
    project_id: 'ml-1',
    folder_id: attribute(folder, 'name'),
    labels: { team: 'ml' },
  });
  const audit = (address: string, log_type: string, values: Declaration['values']) =>
    declare(address, { service: 'allServices', audit_log_config: [{ log_type }], ...values });
  const document = await documentOf(
    folder,
    own,
    audit('google_project_iam_audit_config.a', 'DATA_READ', { project: attribute(own, 'id') }),
    audit('google_folder_iam_audit_config.a', 'DATA_WRITE', { folder: attribute(folder, 'name') }),
    audit('google_organization_iam_audit_config.a', 'ADMIN_READ', { org_id: '42' }),
  );
  const policy = (id: string) => found(document, id).properties['iamPolicy'];
  const configured = (logType: string) => ({
    bindings: [],
    auditConfigs: [{ service: 'allServices', auditLogConfigs: [{ logType }] }],
  });

  t.deepEqual(policy('google_project.p'), configured('DATA_READ'));
  t.deepEqual(policy('google_folder.ml'), configured('DATA_WRITE'));
  t.deepEqual(policy('//cloudresourcemanager.googleapis.com/organizations/42'), configured('ADMIN_READ'));
  t.like(found(document, 'google_project.p'), {
    name: 'ml-1',
    account: 'ml-1',
    tags: { team: 'ml' },
    unknown: [],
  });
  t.deepEqual(edges(document, 'contains', 'google_folder.ml'), ['google_project.p']);
  t.deepEqual(edges(document, 'contains', '//cloudresourcemanager.googleapis.com/organizations/42'), [
    'google_folder.ml',
  ]);
});

test('who has which role is unknown where the role or the member is', async (t) => {
  const permissions = async (values: Declaration['values']) => {
    const granted = declare('google_project_iam_member.m', { project, ...values });
    return found(await documentOf(account, notebook, granted), 'google_service_account.nb').unknown;
  };
  const member = attribute(account, 'member');

  t.deepEqual(await permissions({ role: unknownValue('each.value'), member }), [
    '/related/can-assume',
    '/related/has-permission',
  ]);
  t.deepEqual(await permissions({ role: 'roles/editor', member: unknownValue('var.member') }), [
    '/related/can-assume',
    '/related/has-permission',
  ]);
  t.deepEqual(
    await permissions({
      role: 'roles/iam.serviceAccountUser',
      member: `serviceAccount:${unknownValue('x')}`,
    }),
    // Which account may act as this one is not known, and it may be itself that acts as another.
    ['/related/can-assume', '/related_from/can-assume'],
  );
  t.deepEqual(await permissions({ role: 'roles/editor', member: `user:${unknownValue('x')}` }), []);
  t.deepEqual(await permissions({ role: 'roles/logging.logWriter', member: unknownValue('x') }), []);
  t.deepEqual(
    await permissions({ role: unknownValue('x'), member: 'serviceAccount:b@p.iam.gserviceaccount.com' }),
    [],
  );
});

test('power over the whole project is certain, whatever else is not known', async (t) => {
  const document = await documentOf(
    account,
    notebook,
    declare('google_project_iam_member.m', {
      project,
      role: 'roles/editor',
      member: attribute(account, 'member'),
    }),
    declare('google_project_iam_member.x', {
      project,
      role: unknownValue('x'),
      member: attribute(account, 'member'),
    }),
  );

  t.deepEqual(found(document, 'google_service_account.nb').unknown, ['/related/can-assume']);
});

test('keys belong to the account that they name', async (t) => {
  const keyOf = (service_account_id: string) =>
    declare('google_service_account_key.k', { service_account_id });
  const keysIn = async (key: Declaration) =>
    found(await documentOf(account, key), 'google_service_account.nb');

  const own = await keysIn(keyOf(attribute(account, 'name')));
  t.deepEqual(own.properties['keys'], [
    { id: '${google_service_account_key.k}', keyType: 'USER_MANAGED', keyAlgorithm: 'KEY_ALG_RSA_2048' },
  ]);
  t.deepEqual((await keysIn(keyOf('b@p.iam.gserviceaccount.com'))).properties['keys'], []);
  t.deepEqual((await keysIn(keyOf(unknownValue('x')))).unknown, ['/properties/keys']);
});

test('an API key calls Gemini where code switches it on, and only what code makes is known to lack it', async (t) => {
  const key = declare('google_apikeys_key.k', { name: 'k', project: 'p' });
  const on = declare('google_project_service.s', {
    project: 'p',
    service: 'generativelanguage.googleapis.com',
  });
  const unsaid = declare('google_project_service.s', { project: 'p', service: unknownValue('each.key') });
  const own = declare('google_project.p', { name: 'p', project_id: 'p' });
  const calls = async (...declarations: Declaration[]) => {
    const document = await documentOf(key, ...declarations);
    return [...edges(document, 'calls'), ...found(document, 'google_apikeys_key.k').unknown];
  };

  t.deepEqual(await calls(on), ['google_project_service.s']);
  t.deepEqual(await calls(), ['/related/calls']);
  t.deepEqual(await calls(own), []);
  t.deepEqual(await calls(own, unsaid), ['/related/calls']);
});

test('a block that is not known takes its edges with it', async (t) => {
  const hidden = declare('google_workbench_instance.nb', {
    name: 'nb',
    location: 'europe-west4-a',
    gce_setup: unknownValue('dynamic'),
  });
  const document = await documentOf(hidden, account);

  t.deepEqual(
    found(document, 'google_workbench_instance.nb').unknown.filter(
      (pointer) => !/related_from/.test(pointer),
    ),
    ['/properties/gceSetup', '/related/encrypted-by', '/related/reads', '/related/runs-as'],
  );
  t.true(found(document, 'google_service_account.nb').unknown.includes('/related_from/runs-as'));
});

test('slashes, dots and at-signs in what is not known take no name apart', async (t) => {
  const odd = unknownValue('data.x["a/b@c.d:e"].id');
  const named = declare('google_service_account.nb', { account_id: 'nb' }, { project: odd });
  const document = await documentOf(
    named,
    declare(
      'google_workbench_instance.nb',
      { name: odd, location: odd, gce_setup: [{ service_accounts: [{ email: attribute(named, 'email') }] }] },
      { project: odd },
    ),
  );

  t.is(
    found(document, 'google_service_account.nb').name,
    'nb@${data.x["a/b@c.d:e"].id}.iam.gserviceaccount.com',
  );
  t.deepEqual(edges(document, 'runs-as'), ['google_service_account.nb']);
});

test('indexes are deployed to the endpoint that names them', async (t) => {
  const endpoint = declare('google_vertex_ai_index_endpoint.e', { display_name: 'e' }, provider);
  const document = await documentOf(
    index,
    endpoint,
    declare('google_vertex_ai_index_endpoint_deployed_index.d', {
      index_endpoint: attribute(endpoint, 'id'),
      index: attribute(index, 'id'),
      deployed_index_id: 'one',
    }),
  );

  t.deepEqual(edges(document, 'deploys'), ['google_vertex_ai_index.i']);
  t.like(found(document, 'google_vertex_ai_index_endpoint.e').properties, {
    deployedIndexes: [{ id: 'one' }],
  });
});

test('a project is declared, whatever its id will be', async (t) => {
  const own = declare('google_project.p', { name: 'ML', project_id: unknownValue('var.id') });
  const on = { project: unknownValue('var.id') };
  const document = await documentOf(own, declare('google_project_service.s', { ...on, service: aiplatform }));

  t.is(found(document, 'google_project.p').name, '${var.id}');
  t.deepEqual(edges(document, 'runs', 'google_project.p'), ['google_project_service.s']);
  t.true(
    (await documentOf(declare('google_project.p', {}))).resources.some(
      ({ id }) => id === idOf('google_project.p'),
    ),
  );
});

test('where everybody could do everything, only power over the project is followed', async (t) => {
  const many = Array.from({ length: 800 }, (_, number) => {
    const own = declare(`google_service_account.a${number}`, { account_id: `a${number}` }, provider);
    return [
      own,
      declare(
        `google_workbench_instance.w${number}`,
        {
          name: `w${number}`,
          location: 'europe-west4-a',
          gce_setup: [{ service_accounts: [{ email: attribute(own, 'email') }] }],
        },
        provider,
      ),
      declare(`google_project_iam_member.m${number}`, {
        project,
        role: number === 0 ? 'roles/notebooks.admin' : 'roles/editor',
        member: attribute(own, 'member'),
      }),
    ];
  });
  const document = await documentOf(...many.flat());

  t.deepEqual(edges(document, 'has-permission', 'google_service_account.a1'), [
    '//cloudresourcemanager.googleapis.com/projects/${var.project} list-keys',
    '//cloudresourcemanager.googleapis.com/projects/${var.project} read',
    '//cloudresourcemanager.googleapis.com/projects/${var.project} write',
  ]);
  t.deepEqual(found(document, 'google_service_account.a1').unknown, ['/related/can-assume']);
  t.deepEqual(found(document, 'google_service_account.a0').unknown, [
    '/related/can-assume',
    '/related/has-permission',
  ]);
});

test('a table has the default key of its dataset, unless it names one', async (t) => {
  const key = (name: string) => `projects/p/locations/eu/keyRings/r/cryptoKeys/${name}`;
  const dataset = declare(
    'google_bigquery_dataset.d',
    { dataset_id: 'd', default_encryption_configuration: [{ kms_key_name: key('dataset') }] },
    provider,
  );
  const table = (name: string, more: Record<string, unknown>) =>
    declare(`google_bigquery_table.${name}`, { dataset_id: 'd', table_id: name, ...more }, provider);
  const plain = table('plain', {});
  const own = table('own', { encryption_configuration: [{ kms_key_name: key('own') }] });
  const document = await documentOf(dataset, plain, own);

  const keys = ['plain', 'own'].map(
    (name) => found(document, `google_bigquery_table.${name}`).properties['encryptionConfiguration'],
  );
  t.deepEqual(keys, [{ kmsKeyName: key('dataset') }, { kmsKeyName: key('own') }]);
});
