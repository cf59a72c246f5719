import test from 'ava';
import type { Send, WireRequest } from '../../../src/collect/transport/exchange.ts';
import type { AwsScope } from '../../../src/generated/config.ts';
import {
  account,
  awsServer,
  collectFrom,
  estate,
  problemsOf,
  refusals,
  resourceNamed,
} from '../../clouds/aws.ts';
import { externalId, organisation as organisationOf, roleOf, secretsOf } from '../../clouds/aws-accounts.ts';
import { wireResponse, type Answer } from '../../clouds/server.ts';

const regions = ['us-east-1'];
const nobodyKnows = 'unless a service control policy takes it';

/** The estate, but for what the organisation answers to an operation. */
function answering(operation: string, answer: (body: string) => Answer | undefined): () => Promise<Send> {
  return async () => {
    const rest = await estate();
    return async (request: WireRequest) => {
      const isAsked = request.headers['x-amz-target'] === `AWSOrganizationsV20161128.${operation}`;
      const own = isAsked ? answer(request.body ?? '') : undefined;
      return own ? wireResponse(own) : rest(request);
    };
  };
}

/** The estate with other statements in the policy that keeps the trail. */
const limiting = (...statements: object[]) =>
  answering('DescribePolicy', (body) =>
    body.includes('p-keeptra1')
      ? { body: { Policy: { Content: JSON.stringify({ Version: '2012-10-17', Statement: statements }) } } }
      : undefined,
  );

async function collected(
  t: Parameters<typeof awsServer>[0],
  send?: () => Promise<Send>,
  scope: AwsScope = {},
) {
  const server = await awsServer(t, await send?.());
  const document = await collectFrom(server, { regions, ...scope });
  const edgesOf = (name: string) =>
    document.relationships
      .filter(({ from, kind }) => from.endsWith(`/${name}`) && kind === 'has-permission')
      .map(({ level, to, evidence }) => `${level} ${to.split(':').at(-1)} by ${evidence}`);
  return { server, document, edgesOf, account: resourceNamed(document, account) };
}

test('an account says where it stands in its organisation, and which policies are above it', async (t) => {
  const { document, account: found, server } = await collected(t);
  const { serviceControlPolicies, resourceControlPolicies, ...place } = found?.properties ?? {};
  t.deepEqual(place, {
    organizationId: 'o-m3r1d1an01',
    managementAccountId: '998877665544',
    organizationPath: 'o-m3r1d1an01/r-m3rd/ou-m3rd-w0rkl0ad/',
  });
  const names = (levels: unknown) =>
    (levels as { targetId: string; policies: { policyName: string; policyDocument: object }[] }[]).map(
      ({ targetId, policies }) => [targetId, ...policies.map(({ policyName }) => policyName)],
    );
  t.deepEqual(names(serviceControlPolicies), [
    ['r-m3rd', 'FullAWSAccess', 'keep-the-trail'],
    ['ou-m3rd-w0rkl0ad', 'FullAWSAccess', 'our-regions'],
    [account, 'FullAWSAccess'],
  ]);
  t.deepEqual(names(resourceControlPolicies), [
    ['r-m3rd', 'RCPFullAWSAccess', 'tls-only'],
    ['ou-m3rd-w0rkl0ad', 'RCPFullAWSAccess'],
    [account, 'RCPFullAWSAccess'],
  ]);
  t.deepEqual(found?.unknown, []);
  t.false(document.relationships.some(({ evidence }) => evidence?.includes('unless')));
  // What several levels have is asked once.
  const asked = server.requests.map(({ headers, body }) => [headers['x-amz-target'], body].join(' '));
  t.is(asked.filter((one) => one.includes('DescribePolicy')).length, 5);
});

test('what a service control policy denies is no permission, an administrator’s neither', async (t) => {
  const { edgesOf } = await collected(
    t,
    limiting({
      Sid: 'Contracts',
      Effect: 'Deny',
      Action: 's3:*',
      Resource: 'arn:aws:s3:::meridian-freight-contracts/*',
      Condition: { ArnNotLike: { 'aws:PrincipalArn': `arn:aws:iam::${account}:role/freight-tuning` } },
    }),
  );
  const contracts = (name: string) => edgesOf(name).filter((edge) => edge.includes('freight-contracts'));
  t.deepEqual(
    contracts('freight-tuning').map((edge) => edge.split(' ')[0]),
    ['admin', 'read', 'write'],
  );
  t.deepEqual(contracts('meridian-notebook-admin'), [
    'admin meridian-freight-contracts by policy AdministratorAccess',
  ]);
  t.false(edgesOf('meridian-notebook-admin').some((edge) => edge.includes('root')));
  t.true(edgesOf('meridian-notebook-admin').length > 20);
});

test('what a level does not allow is no permission', async (t) => {
  const { edgesOf } = await collected(
    t,
    answering('DescribePolicy', (body) =>
      body.includes('p-FullAWSAccess')
        ? {
            body: {
              Policy: { Content: '{"Statement":[{"Effect":"Allow","Action":"bedrock:*","Resource":"*"}]}' },
            },
          }
        : undefined,
    ),
  );
  const edges = edgesOf('meridian-notebook-admin');
  t.true(edges.some((edge) => edge.startsWith('invoke agent/')));
  t.deepEqual(
    edges.filter((edge) => /meridian-|function|endpoint/.test(edge)),
    [],
  );
});

test('what a policy may deny on a condition that nobody knows is a permission that says so', async (t) => {
  const { edgesOf } = await collected(
    t,
    limiting({
      Sid: 'Tagged',
      Effect: 'Deny',
      Action: 's3:PutObject',
      Resource: '*',
      Condition: { StringNotEquals: { 'aws:PrincipalTag/team': 'data' } },
    }),
  );
  const unless = ', unless service control policy keep-the-trail, statement Tagged takes it';
  t.deepEqual(edgesOf('meridian-notebook-admin'), [`admin root by policy AdministratorAccess${unless}`]);
  const contracts = edgesOf('freight-tuning').filter((edge) => edge.includes('freight-contracts'));
  t.deepEqual(
    contracts.map((edge) => [edge.split(' ')[0], edge.endsWith(unless)]),
    [
      ['admin', false],
      ['read', false],
      ['write', true],
    ],
  );
});

test('policies that may not be read are unknown, a problem, and said of each permission', async (t) => {
  const denied = refusals.json(
    'AccessDeniedException',
    'You don’t have permissions to access this resource.',
  );
  const {
    document,
    edgesOf,
    account: found,
  } = await collected(
    t,
    answering('ListParents', () => denied),
  );
  t.deepEqual(
    problemsOf(document, 'us-east-1')
      .filter(({ collector }) => collector === 'aws-organizations')
      .map(({ code, call, types }) => [code, call, types]),
    [['denied', 'organizations:ListParents', ['AWS::Organizations::Account']]],
  );
  t.deepEqual(found?.unknown, [
    '/properties/organizationPath',
    '/properties/resourceControlPolicies',
    '/properties/serviceControlPolicies',
  ]);
  t.deepEqual(edgesOf('meridian-notebook-admin'), [
    `admin root by policy AdministratorAccess, unless a service control policy or a resource control policy takes it`,
  ]);
  // Resources of Bedrock are under no resource control policies.
  const bedrock = edgesOf('meridian-bedrock-agent').filter((edge) => edge.startsWith('invoke'));
  t.true(bedrock.every((edge) => edge.endsWith(nobodyKnows)));
});

test('a policy that may not be read may say anything', async (t) => {
  const { edgesOf, account: found } = await collected(
    t,
    answering('DescribePolicy', (body) =>
      body.includes('p-keeptra1') ? refusals.json('AccessDeniedException') : undefined,
    ),
  );
  t.deepEqual(found?.unknown, ['/properties/serviceControlPolicies/0/policies/1/policyDocument']);
  t.deepEqual(edgesOf('meridian-notebook-admin'), [
    'admin root by policy AdministratorAccess, unless service control policy keep-the-trail takes it',
  ]);
});

test('an account in no organisation, and one that manages it, are limited by nothing', async (t) => {
  const none = await collected(
    t,
    answering('DescribeOrganization', () => refusals.json('AWSOrganizationsNotInUseException')),
  );
  t.deepEqual(none.account?.properties, {
    organizationId: null,
    serviceControlPolicies: [],
    resourceControlPolicies: [],
  });
  t.deepEqual(
    problemsOf(none.document, 'us-east-1').filter(({ call }) => call?.startsWith('organizations')),
    [],
  );

  const managing = await collected(
    t,
    answering('DescribeOrganization', () => ({
      body: { Organization: { Id: 'o-m3r1d1an01', FeatureSet: 'ALL', MasterAccountId: account } },
    })),
  );
  t.deepEqual(managing.account?.properties['serviceControlPolicies'], []);
  t.deepEqual(managing.account?.unknown, []);
  t.deepEqual(managing.edgesOf('meridian-notebook-admin'), ['admin root by policy AdministratorAccess']);

  const billed = await collected(
    t,
    answering('DescribeOrganization', () => ({
      body: { Organization: { Id: 'o-1', FeatureSet: 'CONSOLIDATED_BILLING', MasterAccountId: '1' } },
    })),
  );
  t.deepEqual(billed.account?.properties['resourceControlPolicies'], []);
});

test('types of policies that are not in use limit nothing, and those about to change are unknown', async (t) => {
  const { account: found } = await collected(
    t,
    answering('ListRoots', () => ({
      body: {
        Roots: [
          { Id: 'r-m3rd', PolicyTypes: [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'PENDING_DISABLE' }] },
        ],
      },
    })),
  );
  t.deepEqual(found?.properties['resourceControlPolicies'], []);
  t.deepEqual(found?.unknown, ['/properties/serviceControlPolicies']);
});

const partial: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  DescribeOrganization: { Organization: { Id: 'o-m3r1d1an01', FeatureSet: 'ALL' } },
  ListParents: { Parents: [] },
  ListRoots: { Roots: [] },
  ListPoliciesForTarget: { Policies: [] },
};

test('an answer that leaves out what it has to say takes nothing and says nothing is taken', async (t) => {
  for (const [operation, body] of Object.entries(partial)) {
    const {
      document,
      edgesOf,
      account: found,
    } = await collected(
      t,
      answering(operation, () => ({ body })),
    );
    t.deepEqual(
      problemsOf(document, 'us-east-1')
        .filter(({ collector }) => collector === 'aws-organizations')
        .map(({ code, call }) => `${code} ${call}`),
      [`unexpected_shape organizations:${operation}`],
      operation,
    );
    t.true(found?.unknown.includes('/properties/serviceControlPolicies'), operation);
    t.regex(
      edgesOf('meridian-notebook-admin').join(),
      /^admin root .*unless a service control policy/,
      operation,
    );
  }
});

test('whose organisation is read by others may be of none, or of another', async (t) => {
  const role: AwsScope = {
    accounts: [{ role: roleOf(account) }],
    organization: { role: roleOf('210987654321'), external_id: externalId },
  };
  const within = (operation: string, type: string) => async () => {
    const rest = await organisationOf();
    return async (request: WireRequest) =>
      request.headers['x-amz-target']?.endsWith(`.${operation}`)
        ? wireResponse(refusals.json(type))
        : rest(request);
  };
  const nowhere = await collected(
    t,
    within('DescribeOrganization', 'AWSOrganizationsNotInUseException'),
    role,
  );
  const elsewhere = await collected(t, within('ListParents', 'ChildNotFoundException'), role);
  for (const { account: found, document } of [nowhere, elsewhere]) {
    t.deepEqual(found?.properties, {});
    t.is(found?.unknown.length, 5);
    t.is(
      problemsOf(document, 'us-east-1').find(({ collector }) => collector === 'aws-organizations')?.code,
      'not_found',
    );
  }
});

test('a role of the organisation reads its policies', async (t) => {
  // The wire gives each role credentials of its own; those of the account answer what the estate does.
  const { server, account: found } = await collected(t, organisationOf, {
    accounts: [{ role: roleOf(account) }],
    organization: { role: roleOf('210987654321'), external_id: externalId },
  });
  const signers = new Set(
    server.requests
      .filter(({ headers }) => headers['x-amz-target']?.startsWith('AWSOrganizations'))
      .map(({ headers }) => /Credential=([^/]+)/.exec(headers['authorization'] ?? '')?.[1]),
  );
  t.deepEqual([...signers], [secretsOf('210987654321').AccessKeyId]);
  t.truthy(found);

  const refused = await collected(t, organisationOf, {
    accounts: [{ role: roleOf(account) }],
    organization: { role: roleOf('210987654321') },
  });
  t.regex(
    problemsOf(refused.document, 'us-east-1').find(({ collector }) => collector === 'aws-organizations')
      ?.message ?? '',
    /role\/security\/keelson cannot be taken: .*\(aws\.organization\.external_id\)/,
  );
  t.true(refused.account?.unknown.includes('/properties/serviceControlPolicies'));
});
