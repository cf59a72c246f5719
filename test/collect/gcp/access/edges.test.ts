import test from 'ava';
import { permissionsOf } from '../../../../src/collect/gcp/access/edges.ts';
import type { DenyRule } from '../../../../src/collect/gcp/access/deny-policy.ts';
import type { Known } from '../../../../src/collect/gcp/access/world.ts';
import type { IamPolicy } from '../../../../src/collect/gcp/iam/iam-policy.ts';
import type { Resource } from '../../../../src/generated/inventory.ts';
import { directory } from '../../../clouds/gcp.ts';

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

const nothing: Known = { customRoles: () => undefined, denyRules: () => [], now: new Date('2026-11-20') };

function found(resources: readonly Resource[], known: Partial<Known> = {}) {
  const { relationships, doubts } = permissionsOf(new Set([bot]), resources, directory, {
    ...nothing,
    ...known,
  });
  return {
    edges: relationships.map(({ from, kind, to, level, evidence }) =>
      [from === bot ? undefined : from, kind, to, level, evidence]
        .filter((part) => part !== undefined)
        .join(' '),
    ),
    doubts: [...doubts],
  };
}

function edges(...resources: readonly Resource[]) {
  return found(resources).edges;
}

const bucketType = 'storage.googleapis.com/Bucket';
const projectType = 'cloudresourcemanager.googleapis.com/Project';
const folderType = 'cloudresourcemanager.googleapis.com/Folder';
const accountType = 'iam.googleapis.com/ServiceAccount';
const editorOn = (to: string, place: string) =>
  ['list-keys', 'write', 'read'].map((level) => `has-permission ${to} ${level} roles/editor on ${place}`);
const other = directory.serviceAccount('deploy@alpha.iam.gserviceaccount.com');
const otherPlace = 'projects/alpha/serviceAccounts/deploy@alpha.iam.gserviceaccount.com';

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
    [
      'has-permission b write roles/storage.objectAdmin on projects/alpha',
      'has-permission b read roles/storage.objectAdmin on projects/alpha',
    ],
  );
});

test('a role on a folder reaches the projects in it', (t) => {
  const folder = '//cloudresourcemanager.googleapis.com/folders/7';
  const on = resource(folderType, folder, granted('roles/storage.objectViewer', member), '');

  t.deepEqual(edges(on, resource(bucketType, 'b'), resource(bucketType, 'elsewhere', undefined, 'beta')), [
    'has-permission b read roles/storage.objectViewer on folders/7',
  ]);
});

test('Editor writes the project, but buckets only by their own convenience groups', (t) => {
  const editor = resource(projectType, project, granted('roles/editor', member));

  t.deepEqual(edges(editor, resource(bucketType, 'b')), editorOn(project, 'projects/alpha'));
  t.deepEqual(
    edges(
      editor,
      resource(bucketType, 'b', granted('roles/storage.legacyBucketOwner', 'projectEditor:1001')),
    ),
    [
      ...editorOn(project, 'projects/alpha'),
      'has-permission b admin roles/storage.legacyBucketOwner on b',
      'has-permission b write roles/storage.legacyBucketOwner on b',
    ],
  );
  t.deepEqual(
    edges(resource(bucketType, 'b', granted('roles/storage.legacyBucketOwner', 'projectEditor:alpha'))),
    [],
  );
});

test('Editor acts as the service accounts of the project, and makes keys of them', (t) => {
  t.deepEqual(
    edges(resource(projectType, project, granted('roles/editor', member)), resource(accountType, other)),
    [
      ...editorOn(project, 'projects/alpha'),
      `has-permission ${other} list-keys roles/editor on projects/alpha`,
      `can-assume ${other} roles/editor on projects/alpha`,
    ],
  );
});

test('who may make tokens of an account can act as it', (t) => {
  const on = `on ${otherPlace}`;

  for (const role of ['serviceAccountTokenCreator', 'serviceAccountUser', 'workloadIdentityUser']) {
    t.deepEqual(edges(resource(accountType, other, granted(`roles/iam.${role}`, member))), [
      `can-assume ${other} roles/iam.${role} ${on}`,
    ]);
  }
  t.deepEqual(
    edges(resource(accountType, other, granted('roles/iam.serviceAccountOpenIdTokenCreator', member))),
    [],
  );
  t.deepEqual(edges(resource(accountType, other, granted('roles/iam.serviceAccountKeyAdmin', member))), [
    `has-permission ${other} list-keys roles/iam.serviceAccountKeyAdmin ${on}`,
  ]);
  t.deepEqual(edges(resource(accountType, bot, granted('roles/iam.serviceAccountUser', member))), []);
});

test('identities of other providers, other accounts and everybody may act as an account that is followed', (t) => {
  const pool = 'iam.googleapis.com/projects/1001/locations/global/workloadIdentityPools/ci';
  const one = `principal://${pool}/subject/repo`;
  const set = `principalSet://${pool}/attribute.repository/meridian/app`;
  const role = 'roles/iam.workloadIdentityUser';
  const policy = granted(
    role,
    one,
    set,
    'allUsers',
    'serviceAccount:ci@alpha.iam.gserviceaccount.com',
    'user:a@example.com',
    'group:g@example.com',
  );
  const by = directory.serviceAccount('ci@alpha.iam.gserviceaccount.com');

  t.deepEqual(
    edges(resource(accountType, bot, policy)),
    [one, set, 'allUsers', by].map(
      (from) => `${from} can-assume ${bot} ${role} on projects/beta/serviceAccounts/${email}`,
    ),
  );
  t.deepEqual(edges(resource(accountType, other, granted(role, one))), []);
});

test('through an account that it may delegate to, another makes tokens of what that makes tokens of', (t) => {
  const custom = 'projects/alpha/roles/delegate';
  const last = directory.serviceAccount('last@alpha.iam.gserviceaccount.com');
  const delegate = 'serviceAccount:deploy@alpha.iam.gserviceaccount.com';
  const { edges: chained } = found(
    [
      resource(accountType, other, granted(custom, member)),
      resource(accountType, last, granted('roles/iam.serviceAccountTokenCreator', delegate)),
    ],
    {
      customRoles: (role) =>
        role === custom ? new Set(['iam.serviceAccounts.implicitDelegation']) : undefined,
    },
  );

  t.deepEqual(chained, [`can-assume ${last} iam.serviceAccounts.implicitDelegation through ${other}`]);
});

test('everybody has what allUsers is given, unless the bucket prevents that', (t) => {
  const policy = granted('roles/storage.objectViewer', 'allUsers', 'allAuthenticatedUsers');
  const open = resource(bucketType, 'b', policy);
  const prevention = (publicAccessPrevention: string) => ({
    ...open,
    properties: { ...open.properties, iamConfiguration: { publicAccessPrevention } },
  });
  const given = ['allUsers', 'allAuthenticatedUsers'].map(
    (from) => `${from} has-permission b read roles/storage.objectViewer on b`,
  );

  t.deepEqual(edges(open), given);
  t.deepEqual(edges(prevention('inherited')), given);
  t.deepEqual(edges(prevention('enforced')), []);
  t.deepEqual(edges({ ...open, unknown: ['/properties/iamConfiguration'] }), []);
});

test('a condition is evaluated; where it is not understood there is no edge, and a doubt', (t) => {
  const on = (expression: string, id = '//storage.googleapis.com/b') =>
    found([
      resource(bucketType, id, {
        bindings: [{ role: 'roles/storage.objectViewer', members: [member], condition: { expression } }],
      }),
    ]);
  const given = [
    'has-permission //storage.googleapis.com/b read roles/storage.objectViewer on b, on conditions that hold',
  ];
  const doubt = { edges: [], doubts: [`has-permission ${bot}`] };

  t.deepEqual(on('resource.name.startsWith("projects/_/buckets/b")'), { edges: given, doubts: [] });
  t.deepEqual(on('resource.name.startsWith("projects/_/buckets/c")'), { edges: [], doubts: [] });
  t.deepEqual(on('resource.name.startsWith("projects/_/buckets/b/objects/public/")'), doubt);
  t.deepEqual(on('request.time < timestamp("2027-01-01T00:00:00Z")').edges, given);
  t.deepEqual(on('request.time < timestamp("2026-01-01T00:00:00Z")'), { edges: [], doubts: [] });
  t.deepEqual(on('resource.matchTag("1/env", "prod")'), doubt);
});

const rule: DenyRule = {
  policy: 'p on organizations/9',
  deniedPrincipals: ['principalSet://goog/public:all'],
  deniedPermissions: ['storage.googleapis.com/objects.create'],
};

test('what a deny policy takes is no edge, what it may take is none either, and one that is not read is told', (t) => {
  const writer = [resource(bucketType, 'b', granted('roles/storage.objectUser', member))];
  const at = (container: string, rules: readonly DenyRule[] | undefined) =>
    found(writer, { denyRules: (name) => (name === container ? rules : []) });
  const reads = 'has-permission b read roles/storage.objectUser on b';
  const both = ['has-permission b write roles/storage.objectUser on b', reads];

  t.deepEqual(at('organizations/9', [rule]), { edges: [reads], doubts: [] });
  t.deepEqual(at('folders/8', [rule]), { edges: both, doubts: [] });
  t.deepEqual(
    at('projects/alpha', [
      {
        ...rule,
        exceptionPrincipals: [`principal://iam.googleapis.com/projects/-/serviceAccounts/${email}`],
      },
    ]).edges,
    both,
  );
  t.deepEqual(at('folders/7', [{ ...rule, exceptionPrincipals: ['principalSet://goog/group/g@x.com'] }]), {
    edges: [reads],
    doubts: [`has-permission ${bot}`],
  });
  t.deepEqual(at('folders/7', undefined), {
    edges: both.map((edge) => `${edge}, unless a deny policy of folders/7 takes it`),
    doubts: [],
  });
});

test('a folder of which nobody knows what holds it may be denied anything', (t) => {
  const folder = '//cloudresourcemanager.googleapis.com/folders/12';
  const on = resource(folderType, folder, granted('roles/editor', member), '');
  const known: Partial<Known> = { denyRules: (name) => (name === 'folders/12' ? [] : undefined) };

  t.regex(found([on], known).edges.join(), /, unless a deny policy of what holds it takes it/);
});

test('custom roles give what they hold, and one that is not known nothing', (t) => {
  const role = 'projects/alpha/roles/custom';
  const bucket = resource(bucketType, 'b', granted(role, member));
  const customRoles = (name: string) => (name === role ? new Set(['storage.objects.get']) : undefined);

  t.deepEqual(found([bucket], { customRoles }).edges, [`has-permission b read ${role} on b`]);
  t.deepEqual(found([bucket]), { edges: [], doubts: [] });
  t.deepEqual(
    edges(resource(bucketType, 'b', granted('roles/storage.admin', 'user:a@example.com', 'group:g@x.com'))),
    [],
  );
});
