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

test('boundaries, and policies of buckets, that code declares are evaluated', async (t) => {
  const policy = (statement: string) => `jsonencode({ Version = "2012-10-17", Statement = [${statement}] })`;
  const all = `inline_policy {
        name   = "all"
        policy = ${policy('{ Effect = "Allow", Action = "*", Resource = "*" }')}
      }`;
  const document = await scanned(
    t,
    `data "aws_caller_identity" "me" {}
    ${role}${agent('a')}
    resource "aws_iam_policy" "limits" {
      name   = "limits"
      policy = ${policy('{ Effect = "Allow", Action = "bedrock:InvokeAgent", Resource = "*" }')}
    }
    resource "aws_iam_role" "bounded" {
      name                 = "bounded"
      permissions_boundary = aws_iam_policy.limits.arn
      ${trust}
      ${all}
    }
    resource "aws_iam_role" "elsewhere" {
      name = "elsewhere"
      ${trust}
      inline_policy {
        name   = "not"
        policy = ${policy('{ Effect = "Allow", NotAction = "bedrock:Update*", Resource = "*", Condition = { StringNotEquals = { "aws:RequestedRegion" = "us-east-1" } } }')}
      }
    }
    resource "aws_iam_role" "open" {
      name = "open"
      ${trust}
      inline_policy {
        name   = "denied"
        policy = ${policy('{ Effect = "Allow", Action = "bedrock:*", Resource = "*" }, { Effect = "Deny", Action = var.denied, Resource = "*" }')}
      }
    }
    variable "denied" {}`,
  );

  t.deepEqual(edges(document, 'aws_iam_role.bounded'), ['has-permission invoke aws_bedrockagent_agent.a']);
  t.deepEqual(at(document, 'aws_iam_role.bounded').unknown, []);
  // Nobody knows which region code is for, nor what a variable denies.
  t.deepEqual(edges(document, 'aws_iam_role.elsewhere'), []);
  t.deepEqual(edges(document, 'aws_iam_role.open'), []);
});

test('a bucket that code declares lets in, and keeps out, whom its policy names', async (t) => {
  const bucketPolicy = (statement: string) => `
    resource "aws_s3_bucket_policy" "p" {
      bucket = aws_s3_bucket.b.id
      policy = ${statement}
    }`;
  const written = (who: string, effect = 'Allow') =>
    bucketPolicy(
      `jsonencode({ Statement = [{ Effect = "${effect}", Principal = { AWS = ${who} }, Action = "s3:GetObject", Resource = "\${aws_s3_bucket.b.arn}/*" }] })`,
    );
  const reading = (given: string) => `
    data "aws_caller_identity" "me" {}
    variable "policy" {}
    resource "aws_s3_bucket" "b" {}
    resource "aws_sagemaker_model" "m" {
      execution_role_arn = aws_iam_role.r.arn
    }
    resource "aws_sagemaker_endpoint_configuration" "c" {
      production_variants {
        variant_name = "v"
        model_name   = aws_sagemaker_model.m.name
      }
      data_capture_config {
        destination_s3_uri          = "s3://\${aws_s3_bucket.b.id}/captured"
        initial_sampling_percentage = 1
        capture_options {
          capture_mode = "Input"
        }
      }
    }
    resource "aws_iam_role" "r" {
      name = "r"
      ${trust}
      ${given}
    }`;
  const own = `inline_policy {
      name   = "in"
      policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })
    }`;
  const edgesWith = async (text: string) => edges(await scanned(t, text), 'aws_iam_role.r');
  const read = ['has-permission read aws_s3_bucket.b'];

  t.deepEqual(await edgesWith(reading('') + written('aws_iam_role.r.arn')), read);
  t.deepEqual(await edgesWith(reading('') + written('data.aws_caller_identity.me.account_id')), []);
  t.deepEqual(await edgesWith(reading(own)), read);
  t.deepEqual(await edgesWith(reading(own) + written('"210987654321"')), read);
  const denied = written('"arn:aws:iam::${data.aws_caller_identity.me.account_id}:root"', 'Deny');
  t.deepEqual(await edgesWith(reading(own) + denied), []);
  // Which account code is for nobody knows, nor what a variable says.
  t.deepEqual(await edgesWith(reading(own) + written('"210987654321"', 'Deny')), []);
  t.deepEqual(await edgesWith(reading(own) + bucketPolicy('var.policy')), []);
});
