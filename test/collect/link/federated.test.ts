import test from 'ava';
import { readManifest } from '../../../src/collect/manifest.ts';
import { collectDocument } from '../../../src/cli/collect-document.ts';
import { federatedLinks } from '../../../src/collect/link/federated/federated.ts';
import type { Resource } from '../../../src/generated/inventory.ts';

const number = '104300000000000000001';
const tenant = '5c0de000-1111-4222-8333-444455556666';
const principal = '0b0b0b0b-1111-4aaa-8bbb-0123456789a1';
const roleArn = 'arn:aws:iam::123456789012:role/apps/eta';
const accountName = '//iam.googleapis.com/projects/p/serviceAccounts/bot@p.iam.gserviceaccount.com';

function resource(parts: Partial<Resource> & Pick<Resource, 'id' | 'cloud' | 'type'>): Resource {
  return {
    kind: 'identity',
    name: '',
    account: '',
    region: '',
    tags: {},
    origin: { kind: 'live', source: 's' },
    properties: {},
    unknown: [],
    defaults: [],
    ...parts,
  };
}

function account(properties: Record<string, unknown> = {}) {
  return resource({
    id: accountName,
    cloud: 'gcp',
    type: 'iam.googleapis.com/ServiceAccount',
    properties: { uniqueId: number, ...properties },
  });
}

function role(...statements: unknown[]) {
  const assumeRolePolicyDocument = { Version: '2012-10-17', Statement: statements };
  return resource({
    id: roleArn,
    cloud: 'aws',
    type: 'AWS::IAM::Role',
    properties: { assumeRolePolicyDocument },
  });
}

const identity = resource({
  id: '/subscriptions/s/resourceGroups/g/providers/Microsoft.ManagedIdentity/userAssignedIdentities/web',
  cloud: 'azure',
  type: 'Microsoft.ManagedIdentity/userAssignedIdentities',
  properties: { principalId: principal.toUpperCase(), tenantId: tenant },
});

function trust(federated: string, condition: object, more: object = {}) {
  return {
    Effect: 'Allow',
    Principal: { Federated: federated },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: condition,
    ...more,
  };
}

const google = (condition: object, more: object = {}) => trust('accounts.google.com', condition, more);
const byAud = { StringEquals: { 'accounts.google.com:aud': number } };

function edges(...resources: Resource[]) {
  return federatedLinks(resources).map(({ from, kind, to, evidence }) => [from, kind, to, evidence]);
}

const fromGoogle = (evidence: string) => [[accountName, 'can-assume', roleArn, evidence]];

test('in the estate the account of a public bot may become a role of AWS that reads training data', async (t) => {
  const { scope } = await readManifest('examples/estate');
  const document = await collectDocument({ replay: 'examples/estate' }, {}, AbortSignal.timeout(60_000));
  const to = 'arn:aws:iam::123456789012:role/cross-cloud-eta';
  const has = (from: string, kind: string, end: string) =>
    document.relationships.find((edge) => edge.from === from && edge.kind === kind && edge.to === end);
  const own =
    '//iam.googleapis.com/projects/meridian-sandbox/serviceAccounts/481516234201-compute@developer.gserviceaccount.com';

  t.true('aws' in scope && 'gcp' in scope);
  t.deepEqual(has(own, 'can-assume', to), {
    from: own,
    to,
    kind: 'can-assume',
    evidence: `assumeRolePolicyDocument: accounts.google.com:aud = ${number}`,
  });
  t.truthy(has(to, 'has-permission', 'arn:aws:s3:::meridian-eta-training'));
  t.truthy(
    has(
      '//run.googleapis.com/projects/meridian-sandbox/locations/us-central1/services/quote-bot',
      'runs-as',
      own,
    ),
  );
});

test('trust that names a service account of Google by its number is a way in', (t) => {
  t.deepEqual(
    edges(account(), role(google(byAud))),
    fromGoogle(`assumeRolePolicyDocument: accounts.google.com:aud = ${number}`),
  );
  t.deepEqual(
    edges(
      account(),
      role(
        google({
          StringLike: { 'accounts.google.com:sub': ['1', number] },
          StringEquals: { 'accounts.google.com:oaud': 'sts.amazonaws.com' },
        }),
      ),
    ),
    fromGoogle(`assumeRolePolicyDocument: accounts.google.com:sub = ${number}`),
  );
  t.deepEqual(
    edges(
      account(),
      role(google({ ...byAud, IpAddress: { 'aws:SourceIp': '198.51.100.0/24' } }, { Action: ['sts:*'] })),
    ),
    fromGoogle(`assumeRolePolicyDocument: accounts.google.com:aud = ${number}, on further conditions`),
  );
  t.deepEqual(
    edges(account(), role(trust('arn:aws:iam::123456789012:oidc-provider/accounts.google.com', byAud))),
    fromGoogle(`assumeRolePolicyDocument: accounts.google.com:aud = ${number}`),
  );
});

test('trust in others, in nobody in particular, or that is taken back is none', (t) => {
  for (const [why, ...statements] of [
    ['another account', google({ StringEquals: { 'accounts.google.com:aud': '1' } })],
    ['all of an issuer', google({})],
    ['a pattern', google({ StringLike: { 'accounts.google.com:sub': '*' } })],
    ['all but it', google({ StringNotEquals: { 'accounts.google.com:aud': number } })],
    [
      'one that is also another',
      google({ StringEquals: { 'accounts.google.com:aud': number, 'accounts.google.com:sub': '1' } }),
    ],
    ['another issuer', trust('cognito-identity.amazonaws.com', byAud)],
    ['another action', google(byAud, { Action: 'sts:AssumeRole' })],
    ['what another statement refuses', google(byAud), google({}, { Effect: 'Deny' })],
    [
      'what another statement refuses by leaving out',
      google(byAud),
      { Effect: 'Deny', Principal: '*', NotAction: 'sts:TagSession' },
    ],
  ] as const) {
    t.deepEqual(edges(account(), role(...statements)), [], why);
  }
  t.deepEqual(edges(role(google(byAud))), [], 'the account is not here');
  t.deepEqual(edges(account()), [], 'the role is not here');
  t.deepEqual(
    edges({ ...account(), origin: { kind: 'code', source: 's', file: 'f', line: 1 } }, role(google(byAud))),
    [],
    'what is not there yet',
  );
});

test('trust that names the principal of a managed identity is a way in, from its tenant', (t) => {
  for (const issuer of [`sts.windows.net/${tenant}/`, `login.microsoftonline.com/${tenant}/v2.0`]) {
    const named = trust(`arn:aws:iam::123456789012:oidc-provider/${issuer}`, {
      StringEquals: { [`${issuer}:sub`]: principal, [`${issuer}:aud`]: 'api://aws' },
    });
    t.deepEqual(edges(identity, role(named)), [
      [
        `principal:${principal}`,
        'can-assume',
        roleArn,
        `assumeRolePolicyDocument: ${issuer}:sub = ${principal}`,
      ],
    ]);
  }
  const other = `sts.windows.net/${tenant.replace('5', '6')}/`;
  t.deepEqual(edges(identity, role(trust(other, { StringEquals: { [`${other}:sub`]: principal } }))), []);
});

test('the principal of a resource of its own counts as that of an identity', (t) => {
  const site = resource({
    id: '/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/sites/portal',
    cloud: 'azure',
    type: 'Microsoft.Web/sites',
    properties: { identity: { type: 'SystemAssigned', principalId: principal } },
  });
  const issuer = `sts.windows.net/${tenant}/`;

  t.is(edges(site, role(trust(issuer, { StringEquals: { [`${issuer}:sub`]: principal } }))).length, 1);
});

const pool =
  'principal://iam.googleapis.com/projects/481516234200/locations/global/workloadIdentityPools/aws';
const poolSet = pool.replace('principal:', 'principalSet:');
const policy = (roleName: string, ...members: string[]) => ({
  iamPolicy: { bindings: [{ role: roleName, members }] },
});

test('a pool lets a role of AWS act as a service account of Google', (t) => {
  const user = 'roles/iam.workloadIdentityUser';
  const byRole = `${poolSet}/attribute.aws_role/arn:aws:sts::123456789012:assumed-role/eta`;
  const bySession = `${pool}/subject/arn:aws:sts::123456789012:assumed-role/eta/session`;

  t.deepEqual(edges(account(policy(user, byRole)), role()), [
    [roleArn, 'can-assume', accountName, `${user}: attribute.aws_role of pool aws`],
  ]);
  t.deepEqual(edges(account(policy(user, bySession)), role()), [
    [roleArn, 'can-assume', accountName, `${user}: subject of pool aws`],
  ]);
  t.deepEqual(edges(account(policy(user, byRole.replace('eta', 'other'))), role()), []);
  t.deepEqual(edges(account(policy(user, byRole.replace('123456789012', '210987654321'))), role()), []);
  t.deepEqual(edges(account(policy('roles/viewer', byRole)), role()), []);
  t.deepEqual(edges(account(policy(user, `${poolSet}/*`)), role()), []);
});

test('a pool lets a managed identity act as a service account, and conditions are told', (t) => {
  const user = 'roles/iam.workloadIdentityUser';
  const own = policy(user, `${pool}/subject/${principal}`);
  const [binding] = own.iamPolicy.bindings;

  t.deepEqual(
    edges(account({ iamPolicy: { bindings: [{ ...binding, condition: { expression: 'x' } }] } }), identity),
    [[`principal:${principal}`, 'can-assume', accountName, `${user}: subject of pool aws, on conditions`]],
  );
  t.deepEqual(edges(account(own)), []);
});
