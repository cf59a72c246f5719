import test from 'ava';
import { permissionsOf } from '../../../src/collect/gcp/permissions.ts';
import type { IamPolicy } from '../../../src/collect/gcp/iam-policy.ts';
import type { Resource } from '../../../src/generated/inventory.ts';
import { directory } from '../../clouds/gcp.ts';

const email = 'bot@beta.iam.gserviceaccount.com';
const bot = directory.serviceAccount(email);
const member = `serviceAccount:${email}`;
const project = '//cloudresourcemanager.googleapis.com/projects/alpha';

function resource(type: string, id: string, policy?: IamPolicy, account = 'alpha'): Resource {
  return {
    id,
    cloud: 'gcp',
    type,
    kind: 'storage',
    name: id,
    account,
    region: 'global',
    tags: {},
    origin: { kind: 'live', source: 's' },
    properties: policy ? { iamPolicy: policy } : {},
    unknown: [],
    defaults: [],
  };
}

function granted(role: string, ...members: readonly string[]): IamPolicy {
  return { bindings: [{ role, members }] };
}

function edges(...resources: readonly Resource[]) {
  return permissionsOf(new Set([bot]), resources, directory).map(({ kind, to, level, evidence }) =>
    [kind, to, level, evidence].filter((part) => part !== undefined).join(' '),
  );
}

const bucketType = 'storage.googleapis.com/Bucket';
const projectType = 'cloudresourcemanager.googleapis.com/Project';

test('a role on a bucket is permission on the bucket', (t) => {
  t.deepEqual(edges(resource(bucketType, 'b', granted('roles/storage.objectViewer', member))), [
    'has-permission b read roles/storage.objectViewer on b',
  ]);
});

test('a role on a project reaches the resources in it that it is about, and no others', (t) => {
  t.deepEqual(
    edges(
      resource(projectType, project, granted('roles/storage.objectAdmin', member)),
      resource(bucketType, 'b'),
      resource(bucketType, 'elsewhere', undefined, 'beta'),
      resource('bigquery.googleapis.com/Dataset', 'd'),
    ),
    ['has-permission b write roles/storage.objectAdmin on projects/alpha'],
  );
});

test('Editor writes the project, but buckets only by their own convenience groups', (t) => {
  const editor = resource(projectType, project, granted('roles/editor', member));

  t.deepEqual(edges(editor, resource(bucketType, 'b')), [
    `has-permission ${project} write roles/editor on projects/alpha`,
  ]);
  t.deepEqual(
    edges(
      editor,
      resource(bucketType, 'b', granted('roles/storage.legacyBucketOwner', 'projectEditor:1001')),
    ),
    [
      `has-permission ${project} write roles/editor on projects/alpha`,
      'has-permission b admin roles/storage.legacyBucketOwner on b',
    ],
  );
  t.deepEqual(
    edges(resource(bucketType, 'b', granted('roles/storage.legacyBucketOwner', 'projectEditor:alpha'))),
    [],
  );
});

test('who may make tokens of an account can act as it', (t) => {
  const other = directory.serviceAccount('deploy@alpha.iam.gserviceaccount.com');
  const type = 'iam.googleapis.com/ServiceAccount';

  t.deepEqual(edges(resource(type, other, granted('roles/iam.serviceAccountTokenCreator', member))), [
    `can-assume ${other} roles/iam.serviceAccountTokenCreator on projects/alpha/serviceAccounts/deploy@alpha.iam.gserviceaccount.com`,
  ]);
  t.deepEqual(edges(resource(type, bot, granted('roles/iam.serviceAccountUser', member))), []);
});

test('a condition is said, roles that are not known and members that are not followed give nothing', (t) => {
  const conditional = {
    bindings: [{ role: 'roles/storage.admin', members: [member], condition: { expression: 'false' } }],
  };

  t.deepEqual(edges(resource(bucketType, 'b', conditional)), [
    'has-permission b admin roles/storage.admin on b, on conditions',
  ]);
  t.deepEqual(edges(resource(bucketType, 'b', granted('projects/alpha/roles/custom', member))), []);
  t.deepEqual(
    edges(resource(bucketType, 'b', granted('roles/storage.admin', 'allUsers', 'user:a@example.com'))),
    [],
  );
});
