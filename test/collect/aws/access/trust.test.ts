import test from 'ava';
import { assumersOf, isForService } from '../../../../src/collect/aws/access/trust.ts';

const role = 'arn:aws:iam::111122223333:role/deploy';
const github = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
const sub = 'token.actions.githubusercontent.com:sub';
const aud = 'token.actions.githubusercontent.com:aud';

function assumers(...statements: object[]) {
  return assumersOf(role, { Version: '2012-10-17', Statement: statements });
}

function federated(condition?: object, provider = github) {
  const [assumer] = assumers({
    Effect: 'Allow',
    Principal: { Federated: provider },
    Action: 'sts:AssumeRoleWithWebIdentity',
    ...(condition && { Condition: condition }),
  });
  return assumer;
}

test('a trust policy names accounts, principals, providers, services and everyone', (t) => {
  const found = assumers({
    Effect: 'Allow',
    Principal: {
      AWS: ['444455556666', 'arn:aws:iam::444455556666:user/u', '*', 'AIDAEXAMPLE0000000001'],
      Service: 'lambda.amazonaws.com',
      Federated: github,
    },
    Action: ['sts:AssumeRole', 'sts:AssumeRoleWithWebIdentity'],
  });

  t.deepEqual(
    found.map(({ kind, name }) => `${kind} ${name}`),
    [
      'account arn:aws:iam::444455556666:root',
      'principal arn:aws:iam::444455556666:user/u',
      'everyone *',
      'service lambda.amazonaws.com',
      `provider ${github}`,
    ],
  );
});

test('what a request must say is named', (t) => {
  const [third] = assumers({
    Effect: 'Allow',
    Principal: { AWS: '444455556666' },
    Action: 'sts:AssumeRole',
    Condition: {
      StringEquals: { 'sts:ExternalId': '12345' },
      Bool: { 'aws:MultiFactorAuthPresent': 'true' },
    },
  });

  t.deepEqual(third?.conditions, ['sts:ExternalId', 'aws:MultiFactorAuthPresent']);
  t.deepEqual(federated({ StringEquals: { [aud]: 'sts.amazonaws.com' } })?.conditions, [aud]);
});

for (const [name, condition, isOpen] of [
  ['without conditions', undefined, true],
  ['that asks for the audience alone', { StringEquals: { [aud]: 'sts.amazonaws.com' } }, true],
  ['that takes every subject', { StringLike: { [sub]: '*' } }, true],
  ['that takes every repository', { StringLike: { [sub]: 'repo:*' } }, true],
  ['one of whose subjects is all', { StringLike: { [sub]: ['repo:octo-org/*', '*'] } }, true],
  ['that excludes a subject', { StringNotLike: { [sub]: 'repo:mallory/*' } }, true],
  ['for the repositories of an organisation', { StringLike: { [sub]: 'repo:octo-org/*' } }, false],
  ['for one branch', { StringEquals: { [sub]: 'repo:octo-org/octo-repo:ref:refs/heads/main' } }, false],
  ['whose conditions are not known', 'var.condition', false],
] as const) {
  test(`a trust in GitHub ${name} is ${isOpen ? 'open to all of it' : 'not open to all of it'}`, (t) => {
    t.is(federated(condition as object | undefined)?.isOpen, isOpen);
  });
}

test('tokens of Cognito belong to one pool by their audience, and SAML providers to an organisation', (t) => {
  const cognito = 'cognito-identity.amazonaws.com';
  t.true(federated(undefined, cognito)?.isOpen);
  t.false(federated({ StringEquals: { [`${cognito}:aud`]: 'us-east-1:pool' } }, cognito)?.isOpen);
  t.false(federated(undefined, 'arn:aws:iam::111122223333:saml-provider/Sso')?.isOpen);
});

test('who is denied, or allowed something else, does not assume the role', (t) => {
  const allowed = { Effect: 'Allow', Principal: { AWS: '444455556666' }, Action: 'sts:AssumeRole' };
  t.is(assumers(allowed).length, 1);
  t.deepEqual(assumers(allowed, { Effect: 'Deny', Principal: '*', Action: 'sts:*' }), []);
  t.deepEqual(assumers({ ...allowed, Action: 'sts:TagSession' }), []);
  // Who is denied on a condition may not be.
  const condition = { NotIpAddress: { 'aws:SourceIp': '192.0.2.0/24' } };
  t.is(
    assumers(allowed, { Effect: 'Deny', Principal: '*', Action: 'sts:*', Condition: condition }).length,
    1,
  );
});

test('a service runs as a role that trusts it for this account', (t) => {
  const trust = (condition?: object) => ({
    Statement: {
      Effect: 'Allow',
      Principal: { Service: 'sagemaker.amazonaws.com' },
      Action: 'sts:AssumeRole',
      ...(condition && { Condition: condition }),
    },
  });
  const context = { 'aws:SourceAccount': '111122223333' };
  const answer = (document: Record<string, unknown> | undefined, service = 'sagemaker.amazonaws.com') =>
    isForService(role, document, service, context);

  t.is(answer(trust()), 'yes');
  t.is(answer(trust(), 'lambda.amazonaws.com'), 'no');
  t.is(answer(trust({ StringEquals: { 'aws:SourceAccount': '111122223333' } })), 'yes');
  t.is(answer(trust({ StringEquals: { 'aws:SourceAccount': '444455556666' } })), 'no');
  t.is(answer(trust({ ArnLike: { 'aws:SourceArn': 'arn:aws:sagemaker:*:*:*' } })), 'unknown');
  t.is(answer(undefined), 'unknown');
});
