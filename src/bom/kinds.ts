import type { BomKind } from '../generated/bom.ts';
import type { Resource, ResourceKind } from '../generated/inventory.ts';
import { listIn } from '../collect/untrusted-json.ts';

/** The kinds of a bill in their order, with their words. */
export const kindTitles: Readonly<Record<BomKind, string>> = {
  model: 'Models',
  'model-file': 'Files of models',
  dataset: 'Datasets',
  data: 'Data that AI answers from, learns from or reads',
  service: 'Services',
  deployment: 'Deployments',
  endpoint: 'Endpoints',
  agent: 'Agents',
  guardrail: 'Guardrails',
  tool: 'Tools, plugins and MCP servers',
  'knowledge-base': 'Knowledge bases',
  'vector-store': 'Vector stores and search indexes',
  connection: 'Connections',
  workspace: 'Workspaces and projects',
  compute: 'Notebooks and compute',
  'training-job': 'Training jobs',
  image: 'Images that hold AI',
  package: 'AI packages',
};

export const bomKinds = Object.keys(kindTitles) as BomKind[];

const byResourceKind: Partial<Record<ResourceKind, BomKind>> = {
  'ai-service': 'service',
  'ai-model': 'model',
  'ai-deployment': 'deployment',
  'ai-agent': 'agent',
  'ai-guardrail': 'guardrail',
  'ai-workspace': 'workspace',
  'ai-project': 'workspace',
  'ai-connection': 'connection',
  'ai-endpoint': 'endpoint',
  'ai-compute': 'compute',
  'ai-tool': 'tool',
  'training-job': 'training-job',
  dataset: 'dataset',
  'knowledge-base': 'knowledge-base',
  'data-source': 'data',
  'vector-index': 'vector-store',
  package: 'package',
};

/**
 * What a resource is in a bill, by itself; undefined where only edges can say (buckets that a model learned from). Settings are
 * no things: they are judged, not listed.
 */
export function kindOf({ kind, type, ai, properties }: Resource): BomKind | undefined {
  if (type === 'code/model-file') return 'model-file';
  const known = byResourceKind[kind];
  if (known !== undefined) return known;
  // Servers of models and notebooks in clusters; the memory of agents.
  if (kind === 'compute' && ai) return 'endpoint';
  if (kind === 'compute' && listIn(properties['servers']).length > 0) return 'compute';
  return (kind === 'storage' || kind === 'database') && ai ? 'data' : undefined;
}
