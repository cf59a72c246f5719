import test from 'ava';
import fc from 'fast-check';
import { policyOf } from '../../../src/collect/aws/access/statement.ts';
import { accountArn } from '../../../src/collect/aws/resource/arn.ts';
import type { ConfigItem } from '../../../src/collect/aws/config/config-item.ts';
import { resourceIn } from '../../../src/collect/aws/resource/found.ts';
import { normaliseRole } from '../../../src/collect/aws/iam/role.ts';
import { targetOf } from '../../../src/collect/aws/permissions/target.ts';
import { certainPermissions, type Surroundings } from '../../../src/collect/aws/permissions/permissions.ts';
import { matches, policyDocument } from '../../../src/collect/aws/iam/policy-document.ts';
import { rolePolicy } from '../../../src/collect/aws/role.ts';
import { scopeOf } from '../../../src/collect/aws/session/scope.ts';
import type { Resource } from '../../../src/generated/inventory.ts';

const scope = scopeOf({ partition: 'aws', account: '123456789012', region: 'us-east-1' });
const principal = 'arn:aws:iam::123456789012:role/r';
const bucket = resourceIn(scope, {
  id: 'arn:aws:s3:::documents',
  type: 'AWS::S3::Bucket',
  kind: 'storage',
  name: 'documents',
  properties: {},
});
const agent = resourceIn(scope, {
  id: 'arn:aws:bedrock:us-east-1:123456789012:agent/A1',
  type: 'AWS::Bedrock::Agent',
  kind: 'ai-agent',
  name: 'a',
  properties: {},
});

/** `level target` of the edges that one policy of these statements gives. */
function given(...statements: object[]): string[] {
  const identity = [policyOf('p', { Statement: statements })];
  const subject = { principal: { kind: 'role', arn: principal }, identity, boundary: undefined } as const;
  return certainPermissions(subject, around(bucket, agent)).map(
    ({ level, to }) => `${level} ${to.split(':').at(-1)}`,
  );
}

function around(...resources: Resource[]): Surroundings {
  return { targets: resources.map((resource) => targetOf(resource)), roles: [], region: 'us-east-1' };
}

const allow = (action: string | string[], resource: string | string[] = '*') => ({
  Effect: 'Allow',
  Action: action,
  Resource: resource,
});

test('an administrator has one edge, to the account', (t) => {
  t.deepEqual(given(allow('*')), ['admin root']);
  t.deepEqual(given(allow(['s3:GetObject', '*:*'], ['*'])), ['admin root']);
});

test('a service-wide wildcard reaches all resources of the service and no others', (t) => {
  t.deepEqual(given(allow('s3:*')), ['read documents', 'write documents', 'admin documents']);
  t.deepEqual(given(allow('bedrock:*')), ['invoke agent/A1', 'write agent/A1']);
});

test('actions are matched without case and resources by their objects', (t) => {
  t.deepEqual(given(allow('S3:getobject', 'arn:aws:s3:::documents/*')), ['read documents']);
  t.deepEqual(given(allow('s3:PutObject', 'arn:aws:s3:::doc*')), ['write documents']);
  t.deepEqual(
    given(allow('bedrock:InvokeAgent', 'arn:aws:bedrock:us-east-1:123456789012:agent-alias/A1/*')),
    ['invoke agent/A1'],
  );
});

test('permission on the bucket alone is none on its objects', (t) => {
  t.deepEqual(given(allow('s3:GetObject', 'arn:aws:s3:::documents')), []);
  t.deepEqual(given(allow('s3:GetObject', 'arn:aws:s3:::other/*')), []);
});

test('what is not certain makes no edge', (t) => {
  t.deepEqual(
    given({ ...allow('*'), Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } } }),
    [],
  );
  t.deepEqual(given({ ...allow('*'), Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }), []);
  t.deepEqual(given(allow('s3:GetObject', 'arn:aws:s3:::documents/${aws:PrincipalTag/team}/*')), []);
  t.deepEqual(given(allow('s3:GetObject', 'arn:aws:s3:::documents/public/*')), []);
});

test('what a statement leaves out it says of the rest', (t) => {
  const everything = ['read documents', 'write documents', 'admin documents'];
  t.deepEqual(given({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }), [
    ...everything,
    'invoke agent/A1',
    'write agent/A1',
  ]);
  t.deepEqual(given({ Effect: 'Allow', Action: 's3:*', NotResource: 'arn:aws:s3:::secret*' }), everything);
  t.deepEqual(given({ Effect: 'Allow', Action: 's3:*', NotResource: 'arn:aws:s3:::documents*' }), []);
});

test('a Deny that can touch a permission takes the edge away', (t) => {
  const denial = { Effect: 'Deny', Action: 's3:Put*', Resource: '*' };
  t.deepEqual(given(allow('s3:*'), denial), ['read documents']);
  t.deepEqual(given(allow('s3:*'), { Effect: 'Deny', NotAction: 's3:GetObject', Resource: '*' }), [
    'read documents',
  ]);
  t.deepEqual(
    given(allow('s3:*'), { ...allow('s3:GetObject', 'arn:aws:s3:::documents/private/*'), Effect: 'Deny' }),
    ['write documents', 'admin documents'],
  );
  // With a Deny somewhere, even an administrator is worked out resource by resource.
  t.deepEqual(given(allow('*'), denial), ['read documents', 'invoke agent/A1', 'write agent/A1']);
});

test('patterns of IAM know two wildcards and nothing else', (t) => {
  t.true(matches('s3:Get*', 's3:GetObject'));
  t.true(matches('arn:aws:s3:::a?c', 'arn:aws:s3:::abc'));
  t.false(matches('arn:aws:s3:::a.c', 'arn:aws:s3:::abc'));
  t.false(matches('s3:Get', 's3:GetObject'));
});

test('documents are read in all the forms that AWS hands out', (t) => {
  const document = { Version: '2012-10-17', Statement: [] };
  const json = JSON.stringify(document);

  t.deepEqual(policyDocument(document), document);
  t.deepEqual(policyDocument(json), document);
  t.deepEqual(policyDocument(encodeURIComponent(json)), document);
  t.is(policyDocument('%7B%zz'), undefined);
  t.is(policyDocument(undefined), undefined);
});

function roleItem(configuration: Record<string, unknown>): ConfigItem {
  return {
    scope,
    region: 'global',
    type: 'AWS::IAM::Role',
    id: 'AROA',
    arn: principal,
    name: 'r',
    tags: {},
    configuration,
    supplementary: {},
  };
}

const trust = (Principal: unknown) =>
  encodeURIComponent(JSON.stringify({ Statement: { Effect: 'Allow', Principal, Action: 'sts:AssumeRole' } }));

test('a role holds its documents as objects, and says which ones are not known', (t) => {
  const { resource, relationships } = normaliseRole(
    roleItem({
      path: '/',
      roleName: 'r',
      assumeRolePolicyDocument: trust({ Service: 'sagemaker.amazonaws.com' }),
      rolePolicyList: [
        {
          policyName: 'inline',
          policyDocument: encodeURIComponent(JSON.stringify({ Statement: [allow('s3:GetObject')] })),
        },
      ],
      attachedManagedPolicies: [
        { policyName: 'AdministratorAccess', policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' },
        { policyName: 'Other', policyArn: 'arn:aws:iam::aws:policy/Other' },
      ],
    }),
    new Map(),
    around(bucket),
    false,
  );

  t.deepEqual(resource.unknown, [
    '/properties/attachedManagedPolicies/1/policyDocument',
    '/related/has-permission',
  ]);
  t.deepEqual(resource.properties['attachedManagedPolicies'], [
    {
      policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess',
      policyName: 'AdministratorAccess',
      policyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
    },
    { policyArn: 'arn:aws:iam::aws:policy/Other', policyName: 'Other' },
  ]);
  t.deepEqual(resource.properties['rolePolicyList'], [
    { policyName: 'inline', policyDocument: { Statement: [allow('s3:GetObject')] } },
  ]);
  t.deepEqual(relationships, [
    {
      from: principal,
      to: accountArn(scope),
      kind: 'has-permission',
      level: 'admin',
      evidence: 'policy AdministratorAccess',
    },
  ]);
});

test('a permissions boundary leaves open what the role may do', (t) => {
  const { resource, relationships } = normaliseRole(
    roleItem({
      assumeRolePolicyDocument: trust({ Service: 'lambda.amazonaws.com' }),
      rolePolicyList: [{ policyName: 'all', policyDocument: JSON.stringify({ Statement: [allow('*')] }) }],
      permissionsBoundary: {
        permissionsBoundaryType: 'Policy',
        permissionsBoundaryArn: 'arn:aws:iam::aws:policy/ViewOnlyAccess',
      },
    }),
    new Map(),
    around(bucket),
    false,
  );

  t.deepEqual(resource.unknown, ['/related/has-permission']);
  t.deepEqual(relationships, []);
});

const boundaryArn = 'arn:aws:iam::123456789012:policy/limits';

/** `kind level target` of the edges of a role with one policy of these statements. */
function edgesOf(statements: object[], surroundings: Surroundings, boundary?: object[]): string[] {
  const { relationships } = normaliseRole(
    roleItem({
      assumeRolePolicyDocument: trust({ Service: 'lambda.amazonaws.com' }),
      rolePolicyList: [{ policyName: 'own', policyDocument: JSON.stringify({ Statement: statements }) }],
      ...(boundary && { permissionsBoundary: { permissionsBoundaryArn: boundaryArn } }),
    }),
    new Map([[boundaryArn, { Statement: boundary }]]),
    surroundings,
    false,
  );
  return relationships.map(({ kind, level = '', to }) => `${kind} ${level} ${to.split(/[:/]/).at(-1)}`);
}

test('a permissions boundary that is known limits what policies give', (t) => {
  const s3 = ['read', 'write', 'admin'].map((level) => `has-permission ${level} documents`);

  t.deepEqual(edgesOf([allow('*')], around(bucket, agent), [allow('s3:*')]), s3);
  t.deepEqual(edgesOf([allow('*')], around(bucket), [allow('*')]), ['has-permission admin root']);
  t.deepEqual(edgesOf([allow('*')], around(bucket), [allow('ec2:*')]), []);
  t.deepEqual(
    edgesOf([allow('s3:*')], around(bucket), [allow('*'), { ...allow('s3:Put*'), Effect: 'Deny' }]),
    s3.slice(0, 1),
  );
});

/** The bucket with a policy of these statements, of an account. */
function withPolicy(statements: object[], account = '123456789012'): Resource {
  return { ...bucket, account, properties: { BucketPolicy: { policyText: { Statement: statements } } } };
}

test('the policy of a bucket gives and denies', (t) => {
  const to = (who: unknown, action: string, more: object = {}) => ({
    Effect: 'Allow',
    Principal: who,
    Action: action,
    Resource: ['arn:aws:s3:::documents', 'arn:aws:s3:::documents/*'],
    ...more,
  });
  const letIn = (...statements: object[]) => edgesOf([], around(withPolicy(statements)));

  t.deepEqual(letIn(to({ AWS: principal }, 's3:GetObject')), ['has-permission read documents']);
  t.deepEqual(letIn(to({ AWS: '123456789012' }, 's3:GetObject')), []);
  t.deepEqual(letIn(to({ AWS: 'arn:aws:iam::123456789012:role/other' }, 's3:GetObject')), []);
  // Whoever asks may ask by TLS.
  const plain = { Condition: { Bool: { 'aws:SecureTransport': 'false' } } };
  const whole = to({ AWS: principal }, 's3:GetObject');
  t.deepEqual(letIn(whole, to('*', 's3:*', { Effect: 'Deny', ...plain })), ['has-permission read documents']);
  // What everybody may is said of the bucket alone.
  t.deepEqual(letIn(to('*', 's3:GetObject')), []);

  const denied = (...statements: object[]) => edgesOf([allow('s3:*')], around(withPolicy(statements)));
  t.deepEqual(denied(to('*', 's3:Put*', { Effect: 'Deny' })), ['has-permission read documents']);
  t.deepEqual(denied(to({ AWS: principal }, 's3:*', { Effect: 'Deny' })), []);
  const elsewhere = { Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-1' } } };
  t.deepEqual(denied(to('*', 's3:*', { Effect: 'Deny', ...elsewhere })), []);
});

test('a bucket of another account lets in whom it names, unless it lets in everyone', (t) => {
  const read = (who: unknown) => ({
    Effect: 'Allow',
    Principal: who,
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::documents/*',
  });
  const foreign = (...statements: object[]) =>
    edgesOf([allow('s3:*')], around(withPolicy(statements, '210987654321')));

  t.deepEqual(foreign(), []);
  t.deepEqual(foreign(read({ AWS: '123456789012' })), ['has-permission read documents']);
  // What blocks public access there is not known.
  t.deepEqual(foreign(read({ AWS: '123456789012' }), read('*')), []);
});

test('a policy of the account that was not read may deny', (t) => {
  const edges = (policyArn: string) => {
    const { resource, relationships } = normaliseRole(
      roleItem({
        assumeRolePolicyDocument: trust({ Service: 'lambda.amazonaws.com' }),
        rolePolicyList: [{ policyName: 'own', policyDocument: { Statement: [allow('s3:GetObject')] } }],
        attachedManagedPolicies: [{ policyName: 'Other', policyArn }],
      }),
      new Map(),
      around(bucket),
      false,
    );
    t.true(resource.unknown.includes('/related/has-permission'));
    return relationships.length;
  };

  t.is(edges('arn:aws:iam::123456789012:policy/Other'), 0);
  t.is(edges('arn:aws:iam::aws:policy/AWSDenyAll'), 0);
  t.is(edges('arn:aws:iam::aws:policy/AmazonBedrockFullAccess'), 1);
});

test('a role may act as what it may assume, and as what it may pass to what it launches', (t) => {
  const arn = 'arn:aws:iam::123456789012:role/target';
  const surroundings = (Principal: object): Surroundings => ({
    targets: [],
    region: 'us-east-1',
    roles: [
      {
        arn,
        trust: { Statement: { Effect: 'Allow', Principal, Action: 'sts:AssumeRole' } },
        hasProfile: false,
      },
    ],
  });
  const own = surroundings({ AWS: '123456789012' });
  const training = surroundings({ Service: 'sagemaker.amazonaws.com' });

  t.deepEqual(edgesOf([allow('sts:AssumeRole', arn)], own), ['can-assume  target']);
  t.deepEqual(edgesOf([allow('iam:PassRole', arn)], own), []);
  t.deepEqual(edgesOf([allow('sts:AssumeRole')], surroundings({ AWS: '210987654321' })), []);
  t.deepEqual(edgesOf([allow('iam:PassRole', arn), allow('sagemaker:Create*')], training), [
    'can-assume  target',
  ]);
  t.deepEqual(edgesOf([allow('iam:PassRole', arn), allow('sagemaker:List*')], training), []);

  const identity = [
    policyOf('own', { Statement: [{ Sid: 'Work', ...allow(['iam:PassRole', 'sagemaker:*']) }] }),
  ];
  const subject = { principal: { kind: 'role', arn: principal }, identity, boundary: undefined } as const;
  t.deepEqual(certainPermissions(subject, training), [
    {
      from: principal,
      to: arn,
      kind: 'can-assume',
      evidence:
        'iam:PassRole to sagemaker.amazonaws.com by policy own, statement Work; ' +
        'sagemaker:CreateTrainingJob by policy own, statement Work',
    },
  ]);
});

test('who may assume a role stands in its trust policy', (t) => {
  const assumers = (document: unknown) =>
    normaliseRole(
      roleItem({ assumeRolePolicyDocument: document }),
      new Map(),
      around(),
      false,
    ).relationships.map(({ from, kind }) => [kind, from]);

  t.deepEqual(assumers(trust({ AWS: ['210987654321', 'arn:aws:iam::210987654321:user/u'] })), [
    ['can-assume', 'arn:aws:iam::210987654321:root'],
    ['can-assume', 'arn:aws:iam::210987654321:user/u'],
  ]);
  t.deepEqual(assumers(trust({ Service: 'bedrock.amazonaws.com' })), []);
  t.deepEqual(assumers(trust('*')), []);
});

test('how a role may be assumed is said with who may', (t) => {
  const provider = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com';
  const evidence = (condition: object) =>
    normaliseRole(
      roleItem({
        assumeRolePolicyDocument: {
          Version: '2012-10-17',
          Statement: {
            Effect: 'Allow',
            Principal: { Federated: provider },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: { StringLike: condition },
          },
        },
      }),
      new Map(),
      around(),
      false,
    ).relationships.map((edge) => edge.evidence);

  t.deepEqual(evidence({ 'token.actions.githubusercontent.com:sub': 'repo:octo-org/*' }), [
    'assumeRolePolicyDocument, on conditions: token.actions.githubusercontent.com:sub',
  ]);
  t.deepEqual(evidence({ 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' }), [
    'assumeRolePolicyDocument, open to all of the provider, on conditions: token.actions.githubusercontent.com:aud',
  ]);
});

test('a role policy allows exactly the permissions, one statement a service', (t) => {
  t.deepEqual(rolePolicy(['sagemaker:ListModels', 'bedrock:GetAgent', 'bedrock:ListAgents']), {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'ReadBedrock',
        Effect: 'Allow',
        Action: ['bedrock:GetAgent', 'bedrock:ListAgents'],
        Resource: '*',
      },
      { Sid: 'ReadSagemaker', Effect: 'Allow', Action: ['sagemaker:ListModels'], Resource: '*' },
    ],
  });
});

test('what may read APIs may not read their keys', (t) => {
  const { Statement: statements } = rolePolicy(['apigateway:GET', 'ecr:DescribeRepositories']) as {
    Statement: { Resource: string | string[] }[];
  };
  const [gateway, registry] = statements.map(({ Resource: resource }) => resource);
  const isRead = (path: string) =>
    [gateway ?? []].flat().some((pattern) => matches(pattern, `arn:aws:apigateway:eu-west-1::${path}`));

  t.is(registry, '*');
  for (const path of ['/restapis', '/restapis/a/resources', '/apis', '/apis/a/routes', '/vpclinks'])
    t.true(isRead(path), path);
  for (const path of ['/apikeys', '/apikeys/k', '/usageplans/u/keys', '/clientcertificates'])
    t.false(isRead(path), path);
});

test('a pattern matches as an expression of the same meaning does, and none takes forever', (t) => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '/'), maxLength: 8 });
  fc.assert(
    fc.property(text, text, (pattern, value) => {
      const source = Array.from(pattern, (one) => ({ '*': '.*', '?': '.' })[one] ?? RegExp.escape(one)).join(
        '',
      );
      return matches(pattern, value) === new RegExp(`^${source}$`, 's').test(value);
    }),
    { numRuns: 5000, seed: 3 },
  );
  t.false(matches(`${'*a'.repeat(5000)}b`, 'a'.repeat(10_000)));
  t.true(matches('S3:get*', 's3:GetObject', true));
});
