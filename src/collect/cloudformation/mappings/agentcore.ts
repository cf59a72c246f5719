import type { Entry, Mappings } from '../../code/mapping/mapping.ts';
import { arn, camel, flag, mapping } from './names.ts';

const vpc: Readonly<Record<string, Entry>> = camel('SecurityGroups', 'Subnets');

const tokens: Entry = {
  to: 'authorizerConfiguration',
  block: {
    CustomJWTAuthorizer: {
      to: 'customJWTAuthorizer',
      block: camel('DiscoveryUrl', 'AllowedAudience', 'AllowedClients', 'AllowedScopes'),
    },
  },
};

const tool: Entry = {
  to: 'networkConfiguration',
  block: { ...camel('NetworkMode'), VpcConfig: { to: 'vpcConfig', block: vpc } },
};

/** AgentCore: runtimes, gateways, memories and tools of agents. */
export const agentCore: Mappings = {
  types: [
    mapping('AWS::BedrockAgentCore::Runtime', {
      id: arn('bedrock-agentcore', 'runtime/{@address}'),
      name: '{AgentRuntimeName}',
      attributes: { Ref: '{@address}', AgentRuntimeId: '{@address}', AgentRuntimeArn: '{id}' },
      properties: {
        ...camel('AgentRuntimeName', 'Description', 'RoleArn', 'EnvironmentVariables'),
        'AgentRuntimeArtifact.ContainerConfiguration.ContainerUri':
          'agentRuntimeArtifact.containerConfiguration.containerUri',
        ProtocolConfiguration: 'protocolConfiguration.serverProtocol',
        NetworkConfiguration: {
          to: 'networkConfiguration',
          block: { ...camel('NetworkMode'), NetworkModeConfig: { to: 'networkModeConfig', block: vpc } },
        },
        AuthorizerConfiguration: tokens,
      },
    }),
    mapping('AWS::BedrockAgentCore::Gateway', {
      id: arn('bedrock-agentcore', 'gateway/{@address}'),
      name: '{Name}',
      attributes: { Ref: '{@address}', GatewayIdentifier: '{@address}', GatewayArn: '{id}' },
      properties: {
        ...camel('Name', 'Description', 'AuthorizerType', 'KmsKeyArn', 'ProtocolType', 'RoleArn'),
        ...camel('ExceptionLevel'),
        AuthorizerConfiguration: tokens,
      },
    }),
    mapping('AWS::BedrockAgentCore::Memory', {
      id: arn('bedrock-agentcore', 'memory/{@address}'),
      name: '{Name}',
      attributes: { Ref: '{id}', MemoryId: '{@address}', MemoryArn: '{id}' },
      properties: camel('Name', 'Description', 'EncryptionKeyArn', 'MemoryExecutionRoleArn'),
    }),
    mapping('AWS::BedrockAgentCore::BrowserCustom', {
      id: arn('bedrock-agentcore', 'browser-custom/{@address}'),
      name: '{Name}',
      attributes: { Ref: '{@address}', BrowserId: '{@address}', BrowserArn: '{id}' },
      properties: {
        ...camel('Name', 'Description', 'ExecutionRoleArn'),
        NetworkConfiguration: tool,
        RecordingConfig: {
          to: 'recording',
          block: {
            Enabled: flag('enabled', false),
            S3Location: { to: 's3Location', block: camel('Bucket', 'Prefix') },
          },
        },
      },
    }),
    mapping('AWS::BedrockAgentCore::CodeInterpreterCustom', {
      id: arn('bedrock-agentcore', 'code-interpreter-custom/{@address}'),
      name: '{Name}',
      attributes: { Ref: '{@address}', CodeInterpreterId: '{@address}', CodeInterpreterArn: '{id}' },
      properties: { ...camel('Name', 'Description', 'ExecutionRoleArn'), NetworkConfiguration: tool },
    }),
  ],
  parts: [],
};
