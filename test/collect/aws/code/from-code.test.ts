import test from 'ava';
import { addresses, at, edges, scanned } from './declared.ts';

const model = 'anthropic.claude-3-7-sonnet-20250219-v1:0';

function agent(name: string, more = ''): string {
  return `resource "aws_bedrockagent_agent" "${name}" {
    agent_name              = "${name}"
    foundation_model        = "${model}"
    agent_resource_role_arn = aws_iam_role.agent.arn
    ${more}
  }
  `;
}

const trust = `assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "bedrock.amazonaws.com" } }] })`;
const role = `resource "aws_iam_role" "agent" {
  name = "agent"
  ${trust}
}
`;

test('an agent has the action groups, knowledge bases and collaborators that name it', async (t) => {
  const document = await scanned(
    t,
    `${role}${agent('main', 'agent_collaboration = "SUPERVISOR"')}${agent('helper')}
    resource "aws_bedrockagent_agent_alias" "helper" {
      agent_id         = aws_bedrockagent_agent.helper.agent_id
      agent_alias_name = "live"
    }
    resource "aws_bedrockagent_agent_collaborator" "helper" {
      agent_id                  = aws_bedrockagent_agent.main.agent_id
      collaborator_name         = "helper"
      collaboration_instruction = "help"
      agent_descriptor {
        alias_arn = aws_bedrockagent_agent_alias.helper.agent_alias_arn
      }
    }
    resource "aws_bedrockagent_agent_action_group" "tools" {
      agent_id          = aws_bedrockagent_agent.main.id
      agent_version     = "DRAFT"
      action_group_name = "tools"
      action_group_executor {
        lambda = aws_lambda_function.tools.arn
      }
      function_schema {
        member_functions {
          functions {
            name = "book"
          }
        }
      }
    }
    resource "aws_bedrockagent_agent_action_group" "off" {
      agent_id           = aws_bedrockagent_agent.main.id
      agent_version      = "DRAFT"
      action_group_name  = "off"
      action_group_state = "DISABLED"
      action_group_executor {
        lambda = aws_lambda_function.unused.arn
      }
    }
    resource "aws_lambda_function" "tools" {
      function_name = "tools"
      role          = aws_iam_role.agent.arn
      environment {
        variables = { TOKEN = "not shown" }
      }
    }
    resource "aws_lambda_function" "unused" {
      function_name = "unused"
      role          = "arn:aws:iam::123456789012:role/x"
    }
    resource "aws_bedrockagent_agent_knowledge_base_association" "docs" {
      agent_id             = aws_bedrockagent_agent.main.agent_id
      knowledge_base_id    = aws_bedrockagent_knowledge_base.docs.id
      knowledge_base_state = "ENABLED"
      description          = "docs"
    }
    resource "aws_bedrockagent_knowledge_base" "docs" {
      name     = "docs"
      role_arn = aws_iam_role.agent.arn
      knowledge_base_configuration {
        type = "VECTOR"
        vector_knowledge_base_configuration {
          embedding_model_arn = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.titan-embed-text-v2:0"
        }
      }
    }`,
  );

  t.deepEqual(edges(document, 'aws_bedrockagent_agent.main'), [
    'calls aws_bedrockagent_agent.helper',
    'calls aws_lambda_function.tools',
    'grounded-on aws_bedrockagent_knowledge_base.docs',
    'runs-as aws_iam_role.agent',
    `uses-model arn:aws:bedrock:\${region}::foundation-model/${model}`,
  ]);
  t.like(at(document, 'aws_bedrockagent_agent.main'), {
    name: 'main',
    properties: {
      actionGroups: [
        { actionGroupName: 'tools', functions: [{ name: 'book' }] },
        { actionGroupName: 'off', actionGroupState: 'DISABLED' },
      ],
    },
    ai: { model, publisher: 'anthropic' },
    unknown: ['/related_from/routes-to'],
  });
  t.is(
    at(document, `arn:aws:bedrock:\${region}::foundation-model/${model}`).type,
    'AWS::Bedrock::FoundationModel',
  );
  // As in a live scan, a function is a part of AI when an agent calls it.
  t.true(addresses(document).includes('aws_lambda_function.tools'));
  t.false(addresses(document).includes('aws_lambda_function.unused'));
  t.false(JSON.stringify(document).includes('not shown'));
});

test('what an agent leads to is not known where its block, list or part is not', async (t) => {
  const document = await scanned(
    t,
    `variable "guard" {}
    variable "groups" {}
    variable "agent" {}
    ${role}${agent('a', 'guardrail_configuration = var.guard')}
    resource "aws_bedrockagent_agent_action_group" "tools" {
      agent_id          = var.agent
      agent_version     = "DRAFT"
      action_group_name = "tools"
    }
    resource "aws_lambda_function" "f" {
      function_name = "f"
      role          = aws_iam_role.lambda.arn
    }
    resource "aws_iam_role" "lambda" {
      name = "lambda"
      assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" } }] })
    }`,
  );

  t.deepEqual(at(document, 'aws_bedrockagent_agent.a').unknown.toSorted(), [
    '/properties/actionGroups',
    '/properties/guardrailConfiguration',
    '/related/calls',
    '/related/guarded-by',
    '/related_from/calls',
    '/related_from/routes-to',
  ]);
  t.true(at(document, 'aws_iam_role.lambda').unknown.includes('/related_from/runs-as'));
});

test('what a part of an agent calls is not known where its block is not', async (t) => {
  const document = await scanned(
    t,
    `Parameters: { Executor: { Type: String } }
Resources:
  Agent:
    Type: AWS::Bedrock::Agent
    Properties:
      AgentName: a
      ActionGroups:
        - ActionGroupName: tools
          ActionGroupExecutor: !Ref Executor
          FunctionSchema: !Ref Executor
        - !Ref Executor
`,
    'template.yaml',
  );

  t.deepEqual(at(document, 'Agent').properties['actionGroups'], [
    { actionGroupName: 'tools', actionGroupState: 'ENABLED' },
  ]);
  t.deepEqual(
    at(document, 'Agent')
      .unknown.filter((pointer) => !pointer.includes('routes-to'))
      .toSorted(),
    [
      '/properties/actionGroups',
      '/properties/actionGroups/0/actionGroupExecutor',
      '/properties/actionGroups/0/functionSchema',
      '/properties/actionGroups/1',
      '/related/calls',
      '/related_from/calls',
    ],
  );
});

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

function knowledge(source: string, more = ''): string {
  return `resource "aws_bedrockagent_knowledge_base" "kb" {
    name     = "kb"
    role_arn = "arn:aws:iam::123456789012:role/x"
    knowledge_base_configuration {
      type = "VECTOR"
    }
    ${more}
  }
  resource "aws_bedrockagent_data_source" "s" {
    knowledge_base_id = aws_bedrockagent_knowledge_base.kb.id
    name              = "s"
    data_source_configuration {
      type = "S3"
      s3_configuration {
        bucket_arn = ${source}
      }
    }
  }
  `;
}

test('a bucket that says nothing of the public is as S3 made it, which is not known', async (t) => {
  const document = await scanned(
    t,
    `${knowledge('aws_s3_bucket.docs.arn')}
    resource "aws_s3_bucket" "docs" {
      bucket_prefix = "docs-"
    }
    resource "aws_s3_bucket" "other" {}
    resource "aws_s3_bucket_server_side_encryption_configuration" "docs" {
      bucket = aws_s3_bucket.docs.bucket
      rule {
        apply_server_side_encryption_by_default {
          sse_algorithm     = "aws:kms"
          kms_master_key_id = aws_kms_key.k.key_id
        }
      }
    }
    resource "aws_kms_key" "k" {}
    resource "aws_s3_bucket_logging" "docs" {
      bucket        = aws_s3_bucket.docs.id
      target_bucket = aws_s3_bucket.other.id
      target_prefix = ""
    }
    resource "aws_s3_bucket_versioning" "docs" {
      bucket = aws_s3_bucket.docs.id
      versioning_configuration {
        status = "Enabled"
      }
    }
    resource "aws_s3_bucket_policy" "docs" {
      bucket = aws_s3_bucket.docs.id
      policy = jsonencode({ Statement = [{ Effect = "Deny" }] })
    }`,
  );

  const bucket = at(document, 'aws_s3_bucket.docs');
  t.like(bucket.properties, {
    BucketVersioningConfiguration: { status: 'Enabled' },
    BucketPolicy: { policyText: { Statement: [{ Effect: 'Deny' }] } },
  });
  t.is(bucket.properties['PublicAccessBlockConfiguration'], undefined);
  t.deepEqual(bucket.unknown.toSorted(), [
    '/properties/PublicAccessBlockConfiguration',
    '/related/guarded-by',
  ]);
  t.deepEqual(bucket.defaults, []);
  t.deepEqual(edges(document, 'aws_s3_bucket.docs'), [
    'encrypted-by aws_kms_key.k',
    'logs-to aws_s3_bucket.other',
  ]);
});

test('the block of the account guards its buckets, that of another one none', async (t) => {
  const text = (account: string) => `${knowledge('aws_s3_bucket.docs.arn')}
    resource "aws_s3_bucket" "docs" {}
    resource "aws_s3_account_public_access_block" "all" {
      ${account}
      block_public_acls = true
    }`;
  const own = await scanned(t, text(''));
  const other = await scanned(t, text('account_id = "210987654321"'));

  t.deepEqual(edges(own, 'aws_s3_bucket.docs'), ['guarded-by aws_s3_account_public_access_block.all']);
  t.false(at(own, 'aws_s3_bucket.docs').unknown.includes('/related/guarded-by'));
  t.like(at(own, 'aws_s3_account_public_access_block.all').properties, {
    blockPublicAcls: true,
    blockPublicPolicy: false,
  });
  t.true(at(other, 'aws_s3_bucket.docs').unknown.includes('/related/guarded-by'));
});

test('a key is what code makes of it, and a key of AWS is its own', async (t) => {
  const notebook = (name: string, key: string) => `resource "aws_sagemaker_notebook_instance" "${name}" {
    name          = "${name}"
    role_arn      = "arn:aws:iam::123456789012:role/x"
    instance_type = "ml.t3.medium"
    kms_key_id    = ${key}
  }
  `;
  const document = await scanned(
    t,
    `${notebook('plain', 'aws_kms_key.plain.key_id')}${notebook('alias', '"alias/own"')}
    ${notebook('off', 'aws_kms_key.off.arn')}${notebook('foreign', 'aws_kms_external_key.foreign.arn')}
    ${notebook('managed', '"alias/aws/sagemaker"')}
    ${notebook('elsewhere', '"arn:aws:kms:eu-west-1:123456789012:key/1f6a"')}${notebook('unset', 'var.key')}
    variable "key" {}
    variable "on" {}
    resource "aws_kms_key" "plain" {}
    resource "aws_kms_key" "perhaps" {
      is_enabled = var.on
    }
    resource "aws_kms_alias" "own" {
      name          = "alias/own"
      target_key_id = aws_kms_key.perhaps.id
    }
    resource "aws_kms_key" "off" {
      is_enabled = false
      policy     = jsonencode({ Statement = [] })
    }
    resource "aws_kms_key" "unused" {}
    resource "aws_kms_external_key" "foreign" {}`,
  );
  const keyOf = (name: string) => edges(document, `aws_sagemaker_notebook_instance.${name}`)[0];
  const state = (address: string) => {
    const { properties, unknown } = at(document, address);
    return [properties['keyManager'], properties['keyState'], unknown.includes('/properties/keyState')];
  };

  t.is(keyOf('plain'), 'encrypted-by aws_kms_key.plain');
  t.is(keyOf('alias'), 'encrypted-by aws_kms_key.perhaps');
  t.deepEqual(state('aws_kms_key.plain'), ['CUSTOMER', 'Enabled', false]);
  t.deepEqual(state('aws_kms_key.perhaps'), ['CUSTOMER', undefined, true]);
  t.deepEqual(state('aws_kms_key.off'), ['CUSTOMER', 'Disabled', false]);
  t.deepEqual(state('aws_kms_external_key.foreign'), ['CUSTOMER', undefined, true]);
  t.is(keyOf('managed'), 'encrypted-by arn:aws:kms:${region}:${account}:alias/aws/sagemaker');
  t.deepEqual(state('arn:aws:kms:${region}:${account}:alias/aws/sagemaker'), ['AWS', 'Enabled', false]);
  t.is(keyOf('elsewhere'), 'encrypted-by arn:aws:kms:eu-west-1:123456789012:key/1f6a');
  t.true(at(document, 'aws_sagemaker_notebook_instance.unset').unknown.includes('/related/encrypted-by'));
});

function collection(policies: string, name = '"docs"'): string {
  return `variable "x" {}
  ${knowledge(
    '"arn:aws:s3:::b"',
    `storage_configuration {
      type = "OPENSEARCH_SERVERLESS"
      opensearch_serverless_configuration {
        collection_arn    = aws_opensearchserverless_collection.c.arn
        vector_index_name = "i"
      }
    }`,
  )}
  resource "aws_opensearchserverless_collection" "c" {
    name = ${name}
  }
  resource "aws_opensearchserverless_collection" "d" {
    name = "\${var.x}-other"
  }
  ${policies}`;
}

function network(resource: string, open: string, type = 'collection'): string {
  return `resource "aws_opensearchserverless_security_policy" "n" {
    name   = "n"
    type   = "network"
    policy = jsonencode([{ Rules = [{ ResourceType = "${type}", Resource = ["${resource}"] }], AllowFromPublic = ${open} }])
  }
  `;
}

test('whether a collection is public is known where all policies about it are', async (t) => {
  const publicAccess = async (text: string) => {
    const { properties, unknown } = at(await scanned(t, text), 'aws_opensearchserverless_collection.c');
    return unknown.includes('/properties/publicAccess')
      ? undefined
      : (properties['publicAccess'] as { collection: boolean }).collection;
  };

  t.is(await publicAccess(collection(network('collection/docs', 'false'))), false);
  t.is(await publicAccess(collection(network('collection/d*', 'true'))), true);
  t.is(await publicAccess(collection('')), undefined);
  t.is(await publicAccess(collection(network('collection/others', 'false'))), undefined);
  t.is(await publicAccess(collection(network('collection/docs', 'var.x'))), undefined);
  t.is(await publicAccess(collection(network('collection/${var.x}', 'false'))), undefined);
  // The name of another collection of the same account is not this one's.
  const other = network('collection/${var.x}-other', 'true').replaceAll('"n"', '"m"');
  t.is(await publicAccess(collection(network('collection/docs', 'false') + other)), false);
  t.is(
    await publicAccess(collection(network('collection/${var.x}-docs', 'false'), '"${var.x}-docs"')),
    false,
  );
});

test('a collection has the key and the readers that its policies name', async (t) => {
  const document = await scanned(
    t,
    collection(`${network('collection/docs', 'false')}
    resource "aws_opensearchserverless_security_policy" "e" {
      name   = "e"
      type   = "encryption"
      policy = jsonencode({ Rules = [{ ResourceType = "collection", Resource = ["collection/docs"] }], AWSOwnedKey = false, KmsARN = aws_kms_key.k.arn })
    }
    resource "aws_kms_key" "k" {}
    resource "aws_opensearchserverless_access_policy" "a" {
      name   = "a"
      type   = "data"
      policy = jsonencode([{ Rules = [{ ResourceType = "index", Resource = ["index/docs/*"], Permission = ["aoss:ReadDocument"] }], Principal = [aws_iam_role.agent.arn] }])
    }
    ${role}`),
  );

  t.deepEqual(edges(document, 'aws_opensearchserverless_collection.c'), ['encrypted-by aws_kms_key.k']);
  t.deepEqual(edges(document, 'aws_iam_role.agent'), [
    'has-permission read aws_opensearchserverless_collection.c',
  ]);
  t.deepEqual(edges(document, 'aws_bedrockagent_knowledge_base.kb').slice(-3), [
    'reads aws_opensearchserverless_collection.c',
    'runs-as arn:aws:iam::123456789012:role/x',
    'writes aws_opensearchserverless_collection.c',
  ]);
});

function endpoint(service: string, more = ''): string {
  return `resource "aws_vpc_endpoint" "e" {
    vpc_id            = "vpc-1"
    vpc_endpoint_type = "Interface"
    service_name      = ${service}
    ${more}
  }
  `;
}

test('endpoints lead to what is called through them in their region', async (t) => {
  const text = (service: string, more?: string) =>
    `variable "service" {}\nvariable "region" {}\n${role}${agent('a')}${endpoint(service, more)}`;
  const here = await scanned(t, text('"com.amazonaws.${var.region}.bedrock-agent-runtime"'));
  const elsewhere = await scanned(
    t,
    text('"com.amazonaws.eu-west-1.bedrock-agent-runtime"', 'region = "eu-west-1"'),
  );
  const stray = await scanned(t, text('var.service'));
  const other = await scanned(t, text('"com.amazonaws.eu-west-1.s3"'));
  const unknown = (document: Awaited<ReturnType<typeof scanned>>) =>
    at(document, 'aws_bedrockagent_agent.a').unknown.includes('/related_from/routes-to');

  t.deepEqual(edges(here, 'aws_vpc_endpoint.e'), ['routes-to aws_bedrockagent_agent.a']);
  t.false(unknown(here));
  t.true(unknown(elsewhere));
  t.true(unknown(stray));
  t.true(unknown(other));
  t.false(addresses(other).includes('aws_vpc_endpoint.e'));
});

test('which account and region it is decides nothing in a name, and conditions are not known', async (t) => {
  const document = await scanned(
    t,
    `data "aws_caller_identity" "current" {}
    data "aws_region" "current" {}
    data "aws_partition" "current" {}
    ${knowledge('"arn:${data.aws_partition.current.partition}:s3:::docs-${data.aws_caller_identity.current.account_id}"')}
    resource "aws_s3_bucket" "docs" {
      bucket = "docs-\${data.aws_caller_identity.current.account_id}"
    }
    resource "aws_iam_role" "agent" {
      name = "agent"
      ${trust}
    }
    resource "aws_bedrockagent_agent" "a" {
      agent_name              = "a"
      foundation_model        = data.aws_region.current.name == "us-east-1" ? "x" : "y"
      agent_resource_role_arn = "arn:\${data.aws_partition.current.partition}:iam::\${data.aws_caller_identity.current.account_id}:role/agent"
    }`,
  );

  t.deepEqual(edges(document, 'aws_bedrockagent_data_source.s'), ['grounded-on aws_s3_bucket.docs']);
  t.deepEqual(edges(document, 'aws_bedrockagent_agent.a'), ['runs-as aws_iam_role.agent']);
  t.deepEqual(at(document, 'aws_bedrockagent_agent.a').unknown.toSorted(), [
    '/properties/foundationModel',
    '/related/uses-model',
    '/related_from/routes-to',
  ]);
  t.is(at(document, 'aws_s3_bucket.docs').name, 'docs-${data.aws_caller_identity.current.account_id}');
});

test('the chain from an endpoint to its weights leads by names', async (t) => {
  const document = await scanned(
    t,
    `resource "aws_sagemaker_endpoint" "e" {
      endpoint_config_name = aws_sagemaker_endpoint_configuration.c.name
    }
    resource "aws_sagemaker_endpoint_configuration" "c" {
      name_prefix = "c"
      kms_key_arn = aws_kms_key.k.arn
      production_variants {
        model_name = aws_sagemaker_model.m.name
      }
      data_capture_config {
        initial_sampling_percentage = 10
        destination_s3_uri          = "s3://\${aws_s3_bucket.b.bucket}/x"
        capture_options {
          capture_mode = "Input"
        }
      }
    }
    resource "aws_sagemaker_model" "m" {
      name               = "Mixed-Case"
      execution_role_arn = "arn:aws:iam::123456789012:role/x"
      primary_container {
        image          = "i"
        model_data_url = "s3://\${aws_s3_bucket.b.id}/m.tar.gz"
        environment    = { KEY = "not shown" }
      }
    }
    resource "aws_s3_bucket" "b" {}
    resource "aws_kms_key" "k" {}`,
  );

  t.deepEqual(edges(document, 'aws_sagemaker_endpoint.e'), [
    'deploys aws_sagemaker_endpoint_configuration.c',
  ]);
  t.deepEqual(edges(document, 'aws_sagemaker_endpoint_configuration.c'), [
    'deploys aws_sagemaker_model.m',
    'encrypted-by aws_kms_key.k',
    'logs-to aws_s3_bucket.b',
  ]);
  t.deepEqual(edges(document, 'aws_sagemaker_model.m'), [
    'reads aws_s3_bucket.b',
    'runs-as arn:aws:iam::123456789012:role/x',
  ]);
  t.false(JSON.stringify(document).includes('not shown'));
});

test('models of the account are led to by whatever uses them', async (t) => {
  const document = await scanned(
    t,
    `${role}
    resource "aws_bedrock_inference_profile" "p" {
      name = "p"
      model_source {
        copy_from = "arn:aws:bedrock:eu-west-1::foundation-model/${model}"
      }
    }
    resource "aws_bedrockagent_agent" "a" {
      agent_name              = "a"
      foundation_model        = aws_bedrock_inference_profile.p.id
      agent_resource_role_arn = aws_iam_role.agent.arn
    }
    resource "aws_bedrock_provisioned_model_throughput" "t" {
      provisioned_model_name = "t"
      model_arn              = aws_bedrock_custom_model.c.custom_model_arn
      model_units            = 1
    }
    resource "aws_bedrock_custom_model" "c" {
      custom_model_name     = "c"
      base_model_identifier = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.titan-text-lite-v1"
      training_data_config {
        s3_uri = "s3://\${aws_s3_bucket.b.id}/x"
      }
    }
    resource "aws_s3_bucket" "b" {}
    resource "aws_bedrock_model_invocation_logging_configuration" "l" {
      logging_config {
        s3_config {
          bucket_name = aws_s3_bucket.b.id
        }
      }
    }`,
  );

  t.true(edges(document, 'aws_bedrockagent_agent.a').includes('uses-model aws_bedrock_inference_profile.p'));
  t.deepEqual(edges(document, 'aws_bedrock_provisioned_model_throughput.t'), [
    'deploys aws_bedrock_custom_model.c',
  ]);
  t.deepEqual(edges(document, 'aws_bedrock_custom_model.c'), [
    'built-from arn:aws:bedrock:eu-west-1::foundation-model/amazon.titan-text-lite-v1',
    'fine-tuned-on aws_s3_bucket.b',
  ]);
  t.like(at(document, 'aws_bedrock_model_invocation_logging_configuration.l').properties, {
    enabled: true,
    loggingConfig: { textDataDeliveryEnabled: true },
  });
});

test('the provider awscc declares what CloudFormation does', async (t) => {
  const document = await scanned(
    t,
    `resource "awscc_bedrock_agent" "a" {
      agent_name              = "a"
      foundation_model        = "${model}"
      agent_resource_role_arn = awscc_iam_role.r.arn
      action_groups = [{
        action_group_name     = "tools"
        action_group_executor = { lambda = awscc_lambda_function.f.arn }
      }]
      knowledge_bases = [{ knowledge_base_id = awscc_bedrock_knowledge_base.kb.knowledge_base_id }]
    }
    resource "awscc_iam_role" "r" {
      assume_role_policy_document = jsonencode({ Statement = [] })
      policies = [{ policy_name = "p", policy_document = jsonencode({ Statement = [] }) }]
    }
    resource "awscc_lambda_function" "f" {
      role = awscc_iam_role.r.arn
    }
    resource "awscc_bedrock_knowledge_base" "kb" {
      name     = "kb"
      role_arn = awscc_iam_role.r.arn
      storage_configuration = {
        type                 = "S3_VECTORS"
        s3_vectors_configuration = { vector_bucket_arn = "arn:aws:s3vectors:eu-west-1:1:bucket/b" }
      }
    }
    resource "awscc_bedrock_data_source" "d" {
      knowledge_base_id = awscc_bedrock_knowledge_base.kb.id
      name              = "d"
      data_source_configuration = {
        type             = "S3"
        s3_configuration = { bucket_arn = awscc_s3_bucket.b.arn }
      }
    }
    resource "awscc_s3_bucket" "b" {
      tags = [{ key = "team", value = "ml" }]
      public_access_block_configuration = { block_public_acls = true }
      bucket_encryption = {
        server_side_encryption_configuration = [{
          server_side_encryption_by_default = { sse_algorithm = "aws:kms", kms_master_key_id = awscc_kms_key.k.id }
        }]
      }
    }
    resource "awscc_kms_key" "k" {
      key_policy = jsonencode({ Statement = [] })
    }`,
  );

  t.deepEqual(edges(document, 'awscc_bedrock_agent.a').slice(0, 3), [
    'calls awscc_lambda_function.f',
    'grounded-on awscc_bedrock_knowledge_base.kb',
    'runs-as awscc_iam_role.r',
  ]);
  t.deepEqual(edges(document, 'awscc_bedrock_knowledge_base.kb').slice(0, 2), [
    'grounded-on awscc_bedrock_data_source.d',
    'grounded-on awscc_s3_bucket.b',
  ]);
  t.like(at(document, 'awscc_s3_bucket.b'), {
    tags: { team: 'ml' },
    properties: { PublicAccessBlockConfiguration: { blockPublicAcls: true, blockPublicPolicy: false } },
  });
  t.deepEqual(edges(document, 'awscc_s3_bucket.b'), ['encrypted-by awscc_kms_key.k']);
  t.like(at(document, 'awscc_iam_role.r').properties, {
    rolePolicyList: [{ policyName: 'p', policyDocument: { Statement: [] } }],
  });
});

test('properties have places, also those that other resources set', async (t) => {
  const document = await scanned(
    t,
    `Resources:
  Notebook:
    Type: AWS::SageMaker::NotebookInstance
    Properties:
      RoleArn: arn:aws:iam::123456789012:role/x
      RootAccess: Enabled
  Source:
    Type: AWS::Bedrock::DataSource
    Properties:
      DataSourceConfiguration: { S3Configuration: { BucketArn: !GetAtt Bucket.Arn } }
  Bucket:
    Type: AWS::S3::Bucket
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Bucket
      PolicyDocument: { Statement: [] }
`,
    'template.yaml',
  );
  const placesOf = (address: string) => {
    const { origin } = at(document, address);
    return origin.kind === 'code' ? origin.places : undefined;
  };

  t.is(placesOf('Notebook')?.['/properties/RootAccess']?.line, 6);
  t.is(placesOf('Bucket')?.['/properties/BucketPolicy/policyText']?.line, 17);
});

test('nothing passes by what may not be made, unless the same decision makes both', async (t) => {
  const text = (own: string, other: string) => `
    variable "a" {}
    variable "b" {}
    ${knowledge('aws_s3_bucket.docs[0].arn')}
    resource "aws_s3_bucket" "docs" {
      ${own}
    }
    resource "aws_s3_bucket_public_access_block" "docs" {
      ${other}
      bucket                  = aws_s3_bucket.docs[0].id
      block_public_acls       = true
      ignore_public_acls      = true
      block_public_policy     = true
      restrict_public_buckets = true
    }
    resource "aws_bedrockagent_agent" "a" {
      ${own}
      agent_name              = "a"
      agent_resource_role_arn = aws_iam_role.r[0].arn
    }
    resource "aws_vpc_endpoint" "e" {
      ${other}
      service_name = "com.amazonaws.eu-west-1.bedrock-agent-runtime"
    }
    resource "aws_iam_role" "r" {
      ${own}
      name = "r"
      ${trust}
    }
    resource "aws_iam_role_policy" "p" {
      ${other}
      role   = "r"
      policy = jsonencode({ Statement = [] })
    }`;
  const unknown = async (own: string, other: string) => {
    const document = await scanned(t, text(own, other));
    return [
      at(document, 'aws_s3_bucket.docs[0]').unknown.includes('/properties/PublicAccessBlockConfiguration'),
      at(document, 'aws_bedrockagent_agent.a[0]').unknown.includes('/related_from/routes-to'),
      at(document, 'aws_iam_role.r[0]').unknown.includes('/properties/rolePolicyList/0/policyDocument'),
    ];
  };
  const perhaps = (name: string) => `count = var.${name} ? 1 : 0`;

  t.deepEqual(await unknown('count = 1', 'count = 1'), [false, false, false]);
  t.deepEqual(await unknown('count = 1', perhaps('a')), [true, true, true]);
  t.deepEqual(await unknown(perhaps('a'), perhaps('a')), [false, false, false]);
  t.deepEqual(await unknown(perhaps('a'), perhaps('b')), [true, true, true]);
  t.deepEqual(await unknown(perhaps('a'), 'count = 1'), [false, false, false]);
});

test('a module or a stack that may not be made decides about all that is in it', async (t) => {
  const document = await scanned(
    t,
    `Parameters: { Stage: { Type: String } }
Conditions: { InProduction: !Equals [!Ref Stage, prod] }
Resources:
  Agent:
    Type: AWS::Bedrock::Agent
    Properties: { AgentName: a }
  Other:
    Type: AWS::Bedrock::Agent
    Condition: InProduction
    Properties: { AgentName: b }
  Endpoint:
    Type: AWS::EC2::VPCEndpoint
    Condition: InProduction
    Properties: { ServiceName: com.amazonaws.eu-west-1.bedrock-agent-runtime }
`,
    'template.yaml',
  );

  t.true(at(document, 'Agent').unknown.includes('/related_from/routes-to'));
  t.false(at(document, 'Other').unknown.includes('/related_from/routes-to'));
});
