import test from 'ava';
import { at, scanned } from './declared.ts';

const user = `resource "aws_iam_user" "u" {
  name = "u"
}
`;
const key = `resource "aws_iam_service_specific_credential" "k" {
  service_name = "bedrock.amazonaws.com"
  user_name    = aws_iam_user.u.name
}
`;
const policy =
  'policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })';
const document = { Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }] };

test('a user with a key has its own policies and those of its groups', async (t) => {
  const found = await scanned(
    t,
    `${user}${key}
    resource "aws_iam_user_policy" "in" {
      name = "in"
      user = aws_iam_user.u.id
      ${policy}
    }
    resource "aws_iam_policy" "own" {
      name = "own"
      ${policy}
    }
    resource "aws_iam_user_policy_attachment" "own" {
      user       = aws_iam_user.u.name
      policy_arn = aws_iam_policy.own.arn
    }
    resource "aws_iam_policy_attachment" "all" {
      name       = "all"
      users      = [aws_iam_user.u.name]
      policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
    }
    resource "aws_iam_group" "g" {
      name = "g"
    }
    resource "aws_iam_user_group_membership" "g" {
      user   = aws_iam_user.u.name
      groups = [aws_iam_group.g.name]
    }
    resource "aws_iam_group_policy" "g" {
      name  = "by-group"
      group = aws_iam_group.g.name
      ${policy}
    }
    resource "aws_iam_group_policy" "other" {
      name  = "of-another-group"
      group = "other"
      ${policy}
    }`,
  );
  const { properties, unknown } = at(found, 'aws_iam_user.u');
  const policies = properties['policies'] as Record<string, unknown>[];

  t.deepEqual(unknown, []);
  t.deepEqual(
    policies.map(({ policyName, group }) => [policyName, group]),
    [
      ['in', undefined],
      ['own', undefined],
      ['AdministratorAccess', undefined],
      ['by-group', 'g'],
    ],
  );
  t.deepEqual(policies[1]?.['policyDocument'], document);
  t.deepEqual(properties['serviceSpecificCredentials'], [
    { serviceName: 'bedrock.amazonaws.com', status: 'Active' },
  ]);
});

test('users without keys of Bedrock are left out', async (t) => {
  const other = key.replace('bedrock', 'codecommit');

  for (const text of [user, `${user}${other}`, `${user}${key.replace('aws_iam_user.u.name', '"other"')}`]) {
    const { resources } = await scanned(t, text);
    t.deepEqual(
      resources.filter(({ type }) => type === 'AWS::IAM::User'),
      [],
    );
  }
});

for (const [what, text] of [
  [
    'a group that is not declared',
    'resource "aws_iam_user_group_membership" "g" {\n user = "u"\n groups = ["g"]\n}',
  ],
  [
    'a group that is not known',
    'resource "aws_iam_user_group_membership" "g" {\n user = "u"\n groups = var.g\n}',
  ],
  [
    'a policy of whoever',
    `resource "aws_iam_user_policy" "p" {\n name = "p"\n user = var.user\n ${policy}\n}`,
  ],
  [
    'a policy on a condition',
    `resource "aws_iam_user_policy" "p" {\n count = var.on ? 1 : 0\n name = "p"\n user = "u"\n ${policy}\n}`,
  ],
  [
    'a policy of AWS',
    'resource "aws_iam_user_policy_attachment" "p" {\n user = "u"\n policy_arn = "arn:aws:iam::aws:policy/Some"\n}',
  ],
] as const) {
  test(`${what} leaves open what a user may do`, async (t) => {
    const found = await scanned(
      t,
      `${user}${key}\nvariable "g" {}\nvariable "on" {}\nvariable "user" {}\n${text}`,
    );

    t.deepEqual(at(found, 'aws_iam_user.u').unknown, [
      '/properties/policies/0/policyDocument',
      '/related/has-permission',
    ]);
  });
}

test('a key of whoever, or for whatever, leaves open whether a user has one', async (t) => {
  for (const text of [
    key.replace('aws_iam_user.u.name', 'var.user'),
    key.replace('{', '{\n count = var.on ? 1 : 0'),
  ]) {
    const found = await scanned(t, `${user}${text}\nvariable "on" {}\nvariable "user" {}`);

    t.deepEqual(at(found, 'aws_iam_user.u').unknown, ['/properties/serviceSpecificCredentials']);
  }
});
