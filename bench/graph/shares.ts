import type { Relationship, Resource } from '../../src/generated/inventory.ts';

type Kind = Resource['kind'];

/** Resources of a kind in a large AI estate. */
export interface NodeShare {
  readonly kind: Kind;
  readonly type: string;
  /** Of all resources, in thousandths. */
  readonly share: number;
  /** Insights that may hold of some. */
  readonly insights?: readonly string[];
}

export const nodeShares: readonly NodeShare[] = [
  {
    kind: 'identity',
    type: 'AWS::IAM::Role',
    share: 170,
    insights: ['privileged', 'can-escalate', 'federated', 'cross-account', 'accepts-static-keys'],
  },
  {
    kind: 'storage',
    type: 'AWS::S3::Bucket',
    share: 150,
    insights: [
      'holds-sensitive-data',
      'used-for-training',
      'used-for-grounding',
      'allows-public-access',
      'publicly-writable',
      'overwritable',
    ],
  },
  {
    kind: 'compute',
    type: 'AWS::EC2::Instance',
    share: 130,
    insights: [
      'exposed-to-internet',
      'reaches-internet',
      'holds-plain-secret',
      'used-for-ai',
      'unpinned-supply',
    ],
  },
  {
    kind: 'package',
    type: 'code/package',
    share: 150,
    insights: ['high-severity-vulnerability', 'remotely-exploitable'],
  },
  { kind: 'image', type: 'code/image', share: 50, insights: ['unpinned-supply'] },
  { kind: 'repository', type: 'code/repository', share: 20, insights: ['holds-plain-secret'] },
  {
    kind: 'database',
    type: 'AWS::RDS::DBInstance',
    share: 40,
    insights: ['holds-sensitive-data', 'allows-public-access'],
  },
  { kind: 'dataset', type: 'AWS::SageMaker::FeatureGroup', share: 20, insights: ['used-for-training'] },
  { kind: 'training-job', type: 'AWS::SageMaker::TrainingJob', share: 40, insights: ['holds-plain-secret'] },
  {
    kind: 'ai-model',
    type: 'AWS::SageMaker::Model',
    share: 40,
    insights: ['unsafe-model-format', 'unguarded'],
  },
  { kind: 'ai-endpoint', type: 'AWS::SageMaker::Endpoint', share: 20, insights: ['exposed-to-internet'] },
  {
    kind: 'ai-deployment',
    type: 'Microsoft.CognitiveServices/accounts/deployments',
    share: 20,
    insights: ['unguarded'],
  },
  {
    kind: 'ai-service',
    type: 'Microsoft.CognitiveServices/accounts',
    share: 15,
    insights: ['exposed-to-internet', 'accepts-static-keys', 'unlogged', 'unguarded'],
  },
  {
    kind: 'ai-agent',
    type: 'AWS::Bedrock::Agent',
    share: 25,
    insights: ['untrusted-input-tool', 'no-human-approval', 'unguarded', 'allows-public-access'],
  },
  { kind: 'ai-tool', type: 'code/mcp-server', share: 15, insights: ['unpinned-supply', 'reaches-internet'] },
  {
    kind: 'ai-workspace',
    type: 'AWS::SageMaker::NotebookInstance',
    share: 10,
    insights: ['exposed-to-internet', 'reaches-internet', 'root-access', 'accepts-static-keys'],
  },
  { kind: 'knowledge-base', type: 'AWS::Bedrock::KnowledgeBase', share: 10 },
  {
    kind: 'vector-index',
    type: 'Microsoft.Search/searchServices',
    share: 10,
    insights: ['exposed-to-internet'],
  },
  {
    kind: 'network-endpoint',
    type: 'AWS::ApiGateway::RestApi',
    share: 30,
    insights: ['exposed-to-internet', 'allows-public-access'],
  },
  { kind: 'key', type: 'AWS::KMS::Key', share: 25, insights: ['accepts-static-keys'] },
  { kind: 'logging', type: 'AWS::Logs::LogGroup', share: 10, insights: ['allows-public-access'] },
];

/** Edges of a kind. */
export interface EdgeShare {
  readonly kind: Relationship['kind'];
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  /** Of all edges, in thousandths. */
  readonly share: number;
  readonly levels?: readonly NonNullable<Relationship['level']>[];
}

const machines: readonly Kind[] = [
  'compute',
  'ai-workspace',
  'training-job',
  'ai-agent',
  'ai-endpoint',
  'ai-service',
];
const stores: readonly Kind[] = ['storage', 'database', 'vector-index', 'dataset'];
const workloads: readonly Kind[] = ['ai-agent', 'ai-service', 'ai-endpoint', 'ai-model', 'knowledge-base'];

export const edgeShares: readonly EdgeShare[] = [
  { kind: 'contains', from: ['image', 'repository'], to: ['package'], share: 330 },
  {
    kind: 'has-permission',
    from: ['identity'],
    to: stores,
    share: 250,
    levels: ['read', 'read', 'write', 'admin'],
  },
  {
    kind: 'has-permission',
    from: ['identity'],
    to: workloads,
    share: 50,
    levels: ['invoke', 'admin', 'list-keys'],
  },
  { kind: 'runs-as', from: machines, to: ['identity'], share: 60 },
  { kind: 'encrypted-by', from: [...stores, 'ai-service', 'training-job'], to: ['key'], share: 50 },
  { kind: 'logs-to', from: [...workloads, 'compute'], to: ['logging'], share: 40 },
  { kind: 'runs', from: ['compute', 'training-job', 'ai-endpoint'], to: ['image'], share: 40 },
  {
    kind: 'routes-to',
    from: ['network-endpoint'],
    to: ['compute', 'ai-endpoint', 'network-endpoint'],
    share: 25,
  },
  { kind: 'can-assume', from: ['identity'], to: ['identity'], share: 20 },
  { kind: 'reads', from: ['training-job', 'ai-agent', 'knowledge-base'], to: stores, share: 25 },
  { kind: 'writes', from: ['training-job', 'ai-agent', 'dataset'], to: stores, share: 20 },
  { kind: 'trained-on', from: ['training-job', 'ai-model'], to: ['storage', 'dataset'], share: 20 },
  {
    kind: 'grounded-on',
    from: ['ai-agent', 'ai-service', 'knowledge-base'],
    to: ['storage', 'vector-index', 'knowledge-base'],
    share: 10,
  },
  { kind: 'uses-model', from: ['ai-agent', 'ai-deployment', 'ai-endpoint'], to: ['ai-model'], share: 15 },
  { kind: 'deploys', from: ['ai-service', 'ai-endpoint'], to: ['ai-deployment', 'ai-model'], share: 10 },
  { kind: 'calls', from: ['ai-agent', 'ai-tool'], to: ['compute', 'ai-tool'], share: 10 },
  { kind: 'built-from', from: ['image', 'ai-model'], to: ['repository', 'image', 'ai-model'], share: 15 },
  { kind: 'provisions', from: ['repository'], to: [...workloads, 'compute'], share: 10 },
];

/** Of the ends of edges so many lie beyond the document, in thousandths. */
export const beyondShare = 10;
