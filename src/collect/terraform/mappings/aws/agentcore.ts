import type { Entry, Mappings } from '../../../code/mapping/mapping.ts';
import { arn, camel, flag, mapping } from './names.ts';

const vpc: Readonly<Record<string, Entry>> = camel('security_groups', 'subnets');

const tokens: Entry = {
  to: 'authorizerConfiguration',
  block: {
    custom_jwt_authorizer: {
      to: 'customJWTAuthorizer',
      block: camel('discovery_url', 'allowed_audience', 'allowed_clients', 'allowed_scopes'),
    },
  },
};

const tool: Entry = {
  to: 'networkConfiguration',
  block: { ...camel('network_mode'), vpc_config: { to: 'vpcConfig', block: vpc } },
};

function ids(name: string): Record<string, string> {
  return { id: '{@address}', [`${name}_id`]: '{@address}', [`${name}_arn`]: '{id}', arn: '{id}' };
}

/** AgentCore: runtimes, gateways, memories and tools of agents. */
export const agentCore: Mappings = {
  types: [
    mapping('aws_bedrockagentcore_agent_runtime', 'AWS::BedrockAgentCore::Runtime', {
      id: arn('bedrock-agentcore', 'runtime/{@address}'),
      name: '{agent_runtime_name}',
      attributes: ids('agent_runtime'),
      properties: {
        ...camel('agent_runtime_name', 'description', 'role_arn', 'environment_variables'),
        'agent_runtime_artifact.container_configuration.container_uri':
          'agentRuntimeArtifact.containerConfiguration.containerUri',
        protocol_configuration: { to: 'protocolConfiguration', block: camel('server_protocol') },
        network_configuration: {
          to: 'networkConfiguration',
          block: {
            ...camel('network_mode'),
            network_mode_config: { to: 'networkModeConfig', block: vpc },
          },
        },
        authorizer_configuration: tokens,
      },
    }),
    mapping('aws_bedrockagentcore_gateway', 'AWS::BedrockAgentCore::Gateway', {
      id: arn('bedrock-agentcore', 'gateway/{@address}'),
      attributes: ids('gateway'),
      properties: {
        ...camel('name', 'description', 'authorizer_type', 'kms_key_arn', 'protocol_type', 'role_arn'),
        ...camel('exception_level'),
        authorizer_configuration: tokens,
      },
    }),
    mapping('aws_bedrockagentcore_memory', 'AWS::BedrockAgentCore::Memory', {
      id: arn('bedrock-agentcore', 'memory/{@address}'),
      attributes: ids('memory'),
      properties: camel('name', 'description', 'encryption_key_arn', 'memory_execution_role_arn'),
    }),
    mapping('aws_bedrockagentcore_browser', 'AWS::BedrockAgentCore::BrowserCustom', {
      id: arn('bedrock-agentcore', 'browser-custom/{@address}'),
      attributes: ids('browser'),
      properties: {
        ...camel('name', 'description', 'execution_role_arn'),
        network_configuration: tool,
        recording: {
          to: 'recording',
          block: {
            enabled: flag('enabled', false),
            s3_location: { to: 's3Location', block: camel('bucket', 'prefix') },
          },
        },
      },
    }),
    mapping('aws_bedrockagentcore_code_interpreter', 'AWS::BedrockAgentCore::CodeInterpreterCustom', {
      id: arn('bedrock-agentcore', 'code-interpreter-custom/{@address}'),
      attributes: ids('code_interpreter'),
      properties: { ...camel('name', 'description', 'execution_role_arn'), network_configuration: tool },
    }),
  ],
  parts: [],
};
