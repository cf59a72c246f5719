import type { Mappings } from '../../../code/mapping/mapping.ts';
import { arn, camel, mapping, number } from './names.ts';

const agent = 'aws_bedrockagent_agent';

/** Agents of Bedrock with what belongs to them. */
export const agents: Mappings = {
  types: [
    mapping(agent, 'AWS::Bedrock::Agent', {
      id: arn('bedrock', 'agent/{@address}'),
      name: '{agent_name}',
      attributes: { id: '{@address}', agent_id: '{@address}', agent_arn: '{id}' },
      properties: {
        ...camel('agent_name', 'description', 'foundation_model', 'instruction', 'agent_collaboration'),
        ...camel('agent_resource_role_arn', 'customer_encryption_key_arn'),
        idle_session_ttl_in_seconds: number('idleSessionTTLInSeconds'),
        guardrail_configuration: {
          to: 'guardrailConfiguration',
          block: camel('guardrail_identifier', 'guardrail_version'),
        },
        memory_configuration: {
          to: 'memoryConfiguration',
          block: { ...camel('enabled_memory_types'), storage_days: number('storageDays') },
        },
        prompt_override_configuration: {
          to: 'promptOverrideConfiguration',
          block: {
            ...camel('override_lambda'),
            prompt_configurations: {
              to: 'promptConfigurations',
              each: {
                ...camel('prompt_type', 'prompt_state', 'prompt_creation_mode', 'parser_mode'),
                ...camel('base_prompt_template'),
              },
            },
          },
        },
      },
    }),
    mapping('aws_bedrockagent_agent_alias', 'AWS::Bedrock::AgentAlias', {
      id: arn('bedrock', 'agent-alias/{agent_id}/{@address}'),
      name: '{agent_alias_name}',
      attributes: { agent_alias_arn: '{id}', agent_alias_id: '{@address}' },
      properties: {},
    }),
  ],
  parts: [
    {
      from: ['aws_bedrockagent_agent_action_group'],
      partOf: [agent],
      by: 'agent_id',
      equals: 'id',
      at: 'actionGroups[]',
      properties: {
        ...camel('action_group_name'),
        action_group_state: { to: 'actionGroupState', default: 'ENABLED' },
        parent_action_group_signature: 'parentActionSignature',
        action_group_executor: { to: 'actionGroupExecutor', block: camel('lambda', 'custom_control') },
        // A list of one block, with one more in it.
        'function_schema.member_functions.functions': {
          to: 'functionSchema.functions',
          each: camel('name', 'require_confirmation'),
        },
      },
    },
    {
      from: ['aws_bedrockagent_agent_knowledge_base_association'],
      partOf: [agent],
      by: 'agent_id',
      equals: 'id',
      at: 'knowledgeBases[]',
      properties: camel('knowledge_base_id', 'knowledge_base_state'),
    },
    {
      from: ['aws_bedrockagent_agent_collaborator'],
      partOf: [agent],
      by: 'agent_id',
      equals: 'id',
      at: 'collaborators[]',
      properties: {
        ...camel('collaborator_name'),
        agent_descriptor: { to: 'agentDescriptor', block: camel('alias_arn') },
      },
    },
  ],
};
