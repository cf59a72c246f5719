import test from 'ava';
import { passings } from '../../../../src/collect/aws/access/pass-role.ts';
import { policyOf } from '../../../../src/collect/aws/access/statement.ts';
import { allow, deny, when } from './case.ts';

const account = '111122223333';
const place = { partition: 'aws', region: 'us-east-1', account };
const lead = { kind: 'user', arn: `arn:aws:iam::${account}:user/lead` } as const;

function roleFor(name: string, service: string, more: object = {}) {
  return {
    arn: `arn:aws:iam::${account}:role/${name}`,
    trust: {
      Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole', ...more }],
    },
    hasProfile: false,
  };
}

const roles = [
  roleFor('fn', 'lambda.amazonaws.com'),
  roleFor('train', 'sagemaker.amazonaws.com', {
    Condition: {
      StringEquals: { 'aws:SourceAccount': account },
      ArnLike: { 'aws:SourceArn': `arn:aws:sagemaker:us-east-1:${account}:*` },
    },
  }),
  roleFor('agent', 'bedrock.amazonaws.com', {
    Condition: { ArnLike: { 'aws:SourceArn': `arn:aws:bedrock:us-east-1:${account}:agent/*` } },
  }),
  roleFor('machine', 'ec2.amazonaws.com'),
  { ...roleFor('server', 'ec2.amazonaws.com'), hasProfile: true },
];

/** `action role` of the roles that policies of these statements let the user act as. */
function passed(statements: object[], boundary?: object[]) {
  const policies = {
    identity: [policyOf('own', { Version: '2012-10-17', Statement: statements })],
    boundary: boundary && policyOf('boundary', { Version: '2012-10-17', Statement: boundary }),
  };
  return passings(lead, policies, place, roles).map(
    ({ action, role }) => `${action} ${role.slice(role.lastIndexOf('/') + 1)}`,
  );
}

test('a role is taken by what launches something as it, where it trusts that', (t) => {
  t.deepEqual(passed([allow(['iam:PassRole', 'lambda:*'])]), ['lambda:CreateFunction fn']);
  t.deepEqual(passed([allow(['iam:PassRole', 'sagemaker:CreateProcessingJob'])]), [
    'sagemaker:CreateProcessingJob train',
  ]);
  t.deepEqual(passed([allow(['iam:PassRole', 'bedrock:CreateAgent'])]), ['bedrock:CreateAgent agent']);
  t.deepEqual(passed([{ Effect: 'Allow', NotAction: 'organizations:*', Resource: '*' }]).length, 4);
});

test('neither passing nor launching alone is enough', (t) => {
  t.deepEqual(passed([allow('iam:PassRole')]), []);
  t.deepEqual(passed([allow('lambda:*')]), []);
});

test('a role reaches EC2 in an instance profile', (t) => {
  t.deepEqual(passed([allow(['iam:PassRole', 'ec2:RunInstances'])]), ['ec2:RunInstances server']);
  const instances = `arn:aws:ec2:us-east-1:${account}:instance/*`;
  t.deepEqual(passed([allow('iam:PassRole'), allow('ec2:RunInstances', instances)]), []);
});

test('to which service a role may be passed is said by the condition', (t) => {
  const to = (service: string) =>
    allow('iam:PassRole', '*', when('StringEquals', 'iam:PassedToService', service));
  t.deepEqual(passed([to('lambda.amazonaws.com'), allow(['lambda:*', 'sagemaker:*'])]), [
    'lambda:CreateFunction fn',
  ]);
  t.deepEqual(passed([to('ecs-tasks.amazonaws.com'), allow('lambda:*')]), []);
});

test('names of what is launched are chosen as a statement allows them', (t) => {
  const functions = `arn:aws:lambda:*:${account}:function:dev-*`;
  t.deepEqual(passed([allow('iam:PassRole'), allow('lambda:CreateFunction', functions)]), [
    'lambda:CreateFunction fn',
  ]);
  t.deepEqual(
    passed([
      allow('iam:PassRole'),
      allow('lambda:CreateFunction', `arn:aws:lambda:eu-west-1:${account}:function:dev-*`),
    ]),
    [],
  );
});

test('boundaries and denials hold for passing too', (t) => {
  const all = [allow(['iam:PassRole', 'lambda:*'])];
  t.deepEqual(passed(all, [allow('lambda:*')]), []);
  t.deepEqual(passed(all, [allow('*')]), ['lambda:CreateFunction fn']);
  t.deepEqual(passed([...all, deny('iam:PassRole', `arn:aws:iam::${account}:role/fn`)]), []);
  t.deepEqual(
    passed([...all, deny('lambda:CreateFunction', '*', when('Null', 'lambda:VpcIds', 'true'))]),
    [],
  );
});
