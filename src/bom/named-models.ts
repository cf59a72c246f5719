import type { BomKind } from '../generated/bom.ts';
import { toModels } from './edges.ts';
import type { Edge, Thing } from './things.ts';

/** Kinds that are no models and say which one they run. */
const users: ReadonlySet<BomKind> = new Set<BomKind>([
  'service',
  'deployment',
  'endpoint',
  'agent',
  'guardrail',
  'tool',
  'knowledge-base',
  'compute',
  'training-job',
]);

/**
 * Models that are no resources: a deployment says that it is gpt-4o of one version. Each is listed once, whoever names it, with an edge
 * from each that does.
 */
export function modelsOfFacts(
  listed: ReadonlyMap<number, Thing>,
  edges: readonly Edge[],
  nextNode: number,
): { readonly models: ReadonlyMap<number, Thing>; readonly edges: readonly Edge[] } {
  const led = new Set(edges.filter(({ kind }) => toModels.has(kind)).map(({ from }) => from));
  const nodes = new Map<string, number>();
  const models = new Map<number, Thing>();
  const found: Edge[] = [];
  const taken = new Set(Array.from(listed.values(), ({ id }) => id));
  for (const [node, { kind, resource }] of listed) {
    const model = namedBy(resource);
    if (!model || !users.has(kind) || led.has(node) || taken.has(model.id)) continue;
    const to = nodes.get(model.id) ?? nextNode + nodes.size;
    nodes.set(model.id, to);
    models.set(to, models.get(to) ?? model);
    found.push({ from: node, to, kind: 'uses-model' });
  }
  return { models, edges: found };
}

function namedBy(resource: Thing['resource']): Thing | undefined {
  const ai = resource?.ai;
  if (!ai?.model) return undefined;
  const { model, model_version: version, publisher } = ai;
  const id = `model:${publisher === undefined ? '' : `${publisher}/`}${model}${version === undefined ? '' : `@${version}`}`;
  // Who serves it is a matter of who names it.
  const { provider: _, sdk: __, data_source: ___, ...facts } = ai;
  return { id, kind: 'model', name: model, ai: facts };
}
