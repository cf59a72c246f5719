import test from 'ava';
import { agent, role, trust } from './configurations.ts';
import { at, edges, scanned } from './declared.ts';

test('a role has the policies that name it, in whichever way', async (t) => {
  const document = await scanned(
    t,
    `resource "aws_iam_role" "r" {
      name                = "r"
      managed_policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess"]
      ${trust}
      inline_policy {
        name   = "in"
        policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "\${aws_s3_bucket.b.arn}/*" }] })
      }
    }
    resource "aws_iam_role_policy" "by_id" {
      name   = "by_id"
      role   = aws_iam_role.r.id
      policy = jsonencode({ Statement = [] })
    }
    resource "aws_iam_role_policy" "by_name" {
      name   = "by_name"
      role   = "r"
      policy = var.policy
    }
    resource "aws_iam_policy" "own" {
      name   = "own"
      policy = data.aws_iam_policy_document.own.json
    }
    data "aws_iam_policy_document" "own" {
      statement {
        actions   = ["s3:PutObject"]
        resources = ["*"]
      }
    }
    resource "aws_iam_role_policy_attachment" "own" {
      role       = aws_iam_role.r.name
      policy_arn = aws_iam_policy.own.arn
    }
    resource "aws_iam_policy_attachment" "many" {
      name       = "many"
      roles      = [aws_iam_role.r.name]
      policy_arn = "arn:aws:iam::aws:policy/AmazonBedrockFullAccess"
    }
    resource "aws_iam_role_policy_attachments_exclusive" "all" {
      role_name   = aws_iam_role.r.name
      policy_arns = [aws_iam_policy.own.arn]
    }
    resource "aws_s3_bucket" "b" {}
    variable "policy" {}`,
  );

  const { properties, unknown } = at(document, 'aws_iam_role.r');
  t.like(properties, {
    attachedManagedPolicies: [
      {
        policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess',
        policyDocument: { Statement: [{ Action: '*' }] },
      },
      { policyDocument: { Statement: [{ Action: 's3:PutObject' }] } },
      { policyArn: 'arn:aws:iam::aws:policy/AmazonBedrockFullAccess' },
      { policyDocument: { Statement: [{ Action: 's3:PutObject' }] } },
    ],
    rolePolicyList: [{ policyName: 'in' }, { policyName: 'by_id' }, { policyName: 'by_name' }],
  });
  t.deepEqual(unknown.toSorted(), [
    '/properties/attachedManagedPolicies/2/policyDocument',
    '/properties/customerPolicies/2/policyDocument',
    '/properties/rolePolicyList/2/policyDocument',
    '/related/has-permission',
  ]);
});

test('what a role certainly may is known; whether more, only where all its policies are', async (t) => {
  const policy = (statement: string) => `jsonencode({ Statement = [${statement}] })`;
  const document = await scanned(
    t,
    `variable "bucket" {}
    ${role}${agent('a')}
    resource "aws_iam_role_policy" "certain" {
      role   = aws_iam_role.agent.id
      policy = ${policy('{ Effect = "Allow", Action = "bedrock:*", Resource = "*" }')}
    }
    resource "aws_iam_role" "other" {
      name = "other"
      ${trust}
    }
    resource "aws_iam_role_policy" "named" {
      role   = aws_iam_role.other.id
      policy = ${policy('{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::${var.bucket}/*" }')}
    }
    resource "aws_iam_role" "admin" {
      name = "admin"
      ${trust}
      permissions_boundary = "arn:aws:iam::aws:policy/PowerUserAccess"
      inline_policy {
        name   = "all"
        policy = ${policy('{ Effect = "Allow", Action = "*", Resource = "*" }')}
      }
    }
    resource "aws_iam_role" "root" {
      name = "root"
      ${trust}
      inline_policy {
        name   = "all"
        policy = ${policy('{ Effect = "Allow", Action = "*", Resource = "*" }')}
      }
    }`,
  );

  t.deepEqual(edges(document, 'aws_iam_role.agent'), [
    'has-permission invoke aws_bedrockagent_agent.a',
    'has-permission write aws_bedrockagent_agent.a',
  ]);
  t.deepEqual(at(document, 'aws_iam_role.agent').unknown, []);
  t.deepEqual(at(document, 'aws_iam_role.other').unknown, []);
  t.deepEqual(at(document, 'aws_iam_role.admin').unknown, ['/related/has-permission']);
  t.deepEqual(edges(document, 'aws_iam_role.root'), ['has-permission admin arn:aws:iam::${account}:root']);
});

test('a policy whose role is not known may be any role that it can be', async (t) => {
  const text = (name: string, attached: string) => `
    variable "x" {}
    resource "aws_iam_role" "r" {
      name = "${name}"
      ${trust}
    }
    resource "aws_iam_role_policy" "p" {
      role   = "${attached}"
      policy = jsonencode({ Statement = [] })
    }`;
  const unknown = [
    '/properties/attachedPolicyArns',
    '/properties/customerPolicies',
    '/properties/customerPolicies/0/policyDocument',
    '/properties/rolePolicyList/0/policyDocument',
    '/related/has-permission',
  ];

  t.deepEqual(at(await scanned(t, text('app-agent', '${var.x}-agent')), 'aws_iam_role.r').unknown, unknown);
  t.deepEqual(at(await scanned(t, text('app-agent', '${var.x}-job')), 'aws_iam_role.r').unknown, []);
  const name = '/properties/roleName';
  t.deepEqual(
    at(await scanned(t, text('${var.x}-agent', 'app-agent')), 'aws_iam_role.r').unknown,
    [name, ...unknown].toSorted(),
  );
  t.deepEqual(at(await scanned(t, text('${var.x}-agent', '${var.x}-agent')), 'aws_iam_role.r').unknown, [
    name,
  ]);
});
