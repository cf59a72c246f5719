import type { Resource } from '../../../generated/inventory.ts';
import type { EdgeTarget } from '../resource/found.ts';

export const runtimeType = 'AWS::BedrockAgentCore::Runtime';
export const gatewayType = 'AWS::BedrockAgentCore::Gateway';
export const memoryType = 'AWS::BedrockAgentCore::Memory';
export const browserType = 'AWS::BedrockAgentCore::BrowserCustom';
export const interpreterType = 'AWS::BedrockAgentCore::CodeInterpreterCustom';

/** How one kind of AgentCore's resources is listed, read and called. */
export interface AgentCoreKind {
  readonly type: string;
  readonly kind: Resource['kind'];
  readonly list: {
    readonly operation: string;
    readonly method: 'GET' | 'POST';
    readonly path: string;
    /** Where the answer has what is listed. */
    readonly items: string;
    /** What is asked in the query, beside pages; undefined where pages are asked in the body. */
    readonly query?: Readonly<Record<string, string>>;
  };
  readonly get: {
    readonly operation: string;
    readonly path: string;
    /** Where the answer has the resource; undefined where it is the answer. */
    readonly within?: string;
  };
  /** Members that name it, in lists and answers. */
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  /** The resource part of its ARN. */
  readonly resource: string;
  /** Members that lead to others. */
  readonly edges: readonly (readonly [EdgeTarget[0], path: string])[];
}

export const agentCoreKinds: readonly AgentCoreKind[] = [
  {
    type: runtimeType,
    kind: 'ai-agent',
    list: {
      operation: 'ListAgentRuntimes',
      method: 'POST',
      path: '/runtimes/',
      items: 'agentRuntimes',
      query: {},
    },
    get: { operation: 'GetAgentRuntime', path: '/runtimes/{}/' },
    id: 'agentRuntimeId',
    arn: 'agentRuntimeArn',
    name: 'agentRuntimeName',
    resource: 'runtime',
    edges: [
      ['runs-as', 'roleArn'],
      ['runs', 'agentRuntimeArtifact.containerConfiguration.containerUri'],
    ],
  },
  {
    type: gatewayType,
    kind: 'ai-tool',
    list: { operation: 'ListGateways', method: 'GET', path: '/gateways/', items: 'items', query: {} },
    get: { operation: 'GetGateway', path: '/gateways/{}/' },
    id: 'gatewayId',
    arn: 'gatewayArn',
    name: 'name',
    resource: 'gateway',
    edges: [
      ['runs-as', 'roleArn'],
      ['encrypted-by', 'kmsKeyArn'],
    ],
  },
  {
    type: memoryType,
    kind: 'storage',
    list: { operation: 'ListMemories', method: 'POST', path: '/memories/', items: 'memories' },
    get: { operation: 'GetMemory', path: '/memories/{}/details', within: 'memory' },
    id: 'id',
    arn: 'arn',
    name: 'name',
    resource: 'memory',
    edges: [
      ['runs-as', 'memoryExecutionRoleArn'],
      ['encrypted-by', 'encryptionKeyArn'],
    ],
  },
  {
    type: browserType,
    kind: 'ai-tool',
    // Those of AWS itself are no resources of the account.
    list: {
      operation: 'ListBrowsers',
      method: 'POST',
      path: '/browsers',
      items: 'browserSummaries',
      query: { type: 'CUSTOM' },
    },
    get: { operation: 'GetBrowser', path: '/browsers/{}' },
    id: 'browserId',
    arn: 'browserArn',
    name: 'name',
    resource: 'browser-custom',
    edges: [
      ['runs-as', 'executionRoleArn'],
      ['logs-to', 'recording.s3Location.bucket'],
    ],
  },
  {
    type: interpreterType,
    kind: 'ai-tool',
    list: {
      operation: 'ListCodeInterpreters',
      method: 'POST',
      path: '/code-interpreters',
      items: 'codeInterpreterSummaries',
      query: { type: 'CUSTOM' },
    },
    get: { operation: 'GetCodeInterpreter', path: '/code-interpreters/{}' },
    id: 'codeInterpreterId',
    arn: 'codeInterpreterArn',
    name: 'name',
    resource: 'code-interpreter-custom',
    edges: [['runs-as', 'executionRoleArn']],
  },
];
