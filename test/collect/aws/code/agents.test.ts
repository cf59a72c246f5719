import test from 'ava';
import { agent, model, role } from './configurations.ts';
import { addresses, at, edges, scanned } from './declared.ts';

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
