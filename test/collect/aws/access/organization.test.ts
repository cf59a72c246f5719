import test from 'ava';
import type { Context } from '../../../../src/collect/aws/access/context.ts';
import { policyOf } from '../../../../src/collect/aws/access/statement.ts';
import { judgeAmong } from '../../../../src/collect/aws/permissions/judge.ts';
import { accountOf } from '../../../../src/collect/aws/resource/account.ts';
import { scopeOf } from '../../../../src/collect/aws/session/scope.ts';

const [ours, theirs, alone] = ['111111111111', '222222222222', '333333333333'];
const everything = { Effect: 'Allow', Action: '*', Resource: '*' };
const everyone = { Principal: '*' };

/** Identities of other organisations stay out, as AWS's first example of a resource control policy has it. */
const perimeter = {
  Sid: 'OurIdentities',
  Effect: 'Deny',
  Action: ['s3:*', 'sts:AssumeRole', 'lambda:*'],
  Resource: '*',
  ...everyone,
  Condition: {
    StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-ours' },
    BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
  },
};

function accountIn(account: string, properties: Record<string, unknown>) {
  const scope = scopeOf({ partition: 'aws', account, region: 'us-east-1' });
  return accountOf(scope, { properties, unknown: [] }).resource;
}

const level = (...statements: object[]) => ({
  targetId: 'r-1',
  policies: [{ policyName: 'control', policyDocument: { Version: '2012-10-17', Statement: statements } }],
});

const judge = judgeAmong([
  accountIn(ours, {
    organizationId: 'o-ours',
    organizationPath: 'o-ours/r-1/ou-1-data/',
    serviceControlPolicies: [],
    // Without AWS's own, which is always there.
    resourceControlPolicies: [level(perimeter)],
  }),
  accountIn(theirs, {
    organizationId: 'o-theirs',
    serviceControlPolicies: [level(everything, { Effect: 'Deny', Action: 's3:PutObject', Resource: '*' })],
    resourceControlPolicies: [],
  }),
  accountIn(alone, { organizationId: null, serviceControlPolicies: [], resourceControlPolicies: [] }),
]);

interface Case {
  readonly from: string;
  readonly action?: string;
  readonly role?: string;
  readonly condition?: object;
  readonly context?: Context;
}

/** What is decided of a request for an object in our account, whose bucket lets everyone in on a condition. */
function decided({ from, action = 's3:GetObject', role = 'role/r', condition, context = {} }: Case): string {
  const gift = { ...everything, ...everyone, ...(condition && { Condition: condition }) };
  const { answer, evidence } = judge(
    {
      principal: { kind: 'role', arn: `arn:aws:iam::${from}:${role}` },
      action,
      resource: 'arn:aws:s3:::documents/*',
      resourceAccount: ours,
      context,
    },
    {
      identity: [policyOf('own', { Version: '2012-10-17', Statement: [everything] })],
      resource: policyOf('bucket', { Version: '2012-10-17', Statement: [gift] }),
    },
  );
  return answer === 'denied' ? `denied ${evidence.map(({ sid }) => sid).join()}`.trim() : answer;
}

test('who is of which organisation is known, so a data perimeter keeps others out', (t) => {
  t.is(decided({ from: ours }), 'allowed');
  t.is(decided({ from: theirs }), 'denied OurIdentities');
  // The key is not there: StringNotEqualsIfExists holds.
  t.is(decided({ from: alone }), 'denied OurIdentities');
});

test('policies of resources that name an organisation or a part of it are decided', (t) => {
  const inOrganisation = (id: string) => ({ StringEquals: { 'aws:PrincipalOrgID': id } });
  t.is(decided({ from: ours, condition: inOrganisation('o-ours') }), 'allowed');
  const below = (path: string) => ({ 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': path } });
  t.is(decided({ from: ours, condition: below('o-ours/r-1/*') }), 'allowed');
  // Its own account lets it in whatever the bucket says.
  t.is(decided({ from: ours, condition: below('o-ours/r-2/*') }), 'allowed');
  const lambda = { action: 'lambda:InvokeFunction' };
  t.is(decided({ from: theirs, ...lambda, condition: inOrganisation('o-ours') }), 'denied');
  t.is(decided({ from: theirs, ...lambda, condition: inOrganisation('o-theirs') }), 'allowed');
  t.is(decided({ from: alone, ...lambda, condition: inOrganisation('o-theirs') }), 'denied');
  t.is(decided({ from: theirs, ...lambda, condition: below('o-theirs/*') }), 'unknown');
});

test('resource control policies are about resources of the services that AWS lists', (t) => {
  t.is(decided({ from: theirs, action: 'lambda:InvokeFunction' }), 'allowed');
  t.is(decided({ from: theirs, action: 'sts:AssumeRole' }), 'denied OurIdentities');
});

test('service control policies are about principals of the account, but for roles that services link', (t) => {
  const known = { context: { 'aws:PrincipalOrgID': 'o-ours' } };
  t.is(decided({ from: theirs, ...known }), 'allowed');
  t.is(decided({ from: theirs, action: 's3:PutObject', ...known }), 'denied');
  const linked = 'role/aws-service-role/s3.amazonaws.com/linked';
  t.is(decided({ from: theirs, action: 's3:PutObject', role: linked, ...known }), 'allowed');
});
