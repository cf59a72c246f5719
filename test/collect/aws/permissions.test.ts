import test from 'ava';
import fc from 'fast-check';
import { accountArn } from '../../../src/collect/aws/arn.ts';
import type { ConfigItem } from '../../../src/collect/aws/config-item.ts';
import { resourceIn } from '../../../src/collect/aws/found.ts';
import { normaliseRole } from '../../../src/collect/aws/iam-role.ts';
import { certainPermissions } from '../../../src/collect/aws/permissions.ts';
import { matches, policyDocument, statementsOf } from '../../../src/collect/aws/policy-document.ts';
import { rolePolicy } from '../../../src/collect/aws/role.ts';
import { scopeOf } from '../../../src/collect/aws/scope.ts';

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
  const sources = statementsOf({ Statement: statements }).map((statement) => ({ policy: 'p', statement }));
  return certainPermissions(principal, sources, accountArn(scope), [bucket, agent]).map(
    ({ level, to }) => `${level} ${to.split(':').at(-1)}`,
  );
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
  t.deepEqual(given({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }), []);
  t.deepEqual(given({ Effect: 'Allow', Action: 's3:*', NotResource: 'arn:aws:s3:::secret' }), []);
});

test('a Deny that can touch a permission takes the edge away', (t) => {
  const denial = { Effect: 'Deny', Action: 's3:Put*', Resource: '*' };
  t.deepEqual(given(allow('s3:*'), denial), ['read documents']);
  t.deepEqual(given(allow('s3:*'), { Effect: 'Deny', NotAction: 's3:GetObject', Resource: '*' }), []);
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
    [bucket],
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
    [bucket],
    false,
  );

  t.deepEqual(resource.unknown, ['/related/has-permission']);
  t.deepEqual(relationships, []);
});

test('who may assume a role stands in its trust policy', (t) => {
  const assumers = (document: unknown) =>
    normaliseRole(roleItem({ assumeRolePolicyDocument: document }), new Map(), [], false).relationships.map(
      ({ from, kind }) => [kind, from],
    );

  t.deepEqual(assumers(trust({ AWS: ['210987654321', 'arn:aws:iam::210987654321:user/u'] })), [
    ['can-assume', 'arn:aws:iam::210987654321:root'],
    ['can-assume', 'arn:aws:iam::210987654321:user/u'],
  ]);
  t.deepEqual(assumers(trust({ Service: 'bedrock.amazonaws.com' })), []);
  t.deepEqual(assumers(trust('*')), []);
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
