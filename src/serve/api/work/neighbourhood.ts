import type { Relationship } from '../../../generated/inventory.ts';
import { documentsWithin } from './read-documents.ts';
import type { Neighbourhood, Tasks } from './tasks.ts';

/** What lies around a resource, breadth first: as many nodes and edges as are asked for at most. */
export async function neighbourhoodTask({
  documents,
  reach,
  id,
  depth,
  nodes: mostNodes,
  edges: mostEdges,
}: Tasks['neighbourhood']['message']): Promise<Neighbourhood> {
  const { resources, relationships } = await documentsWithin(documents, reach);
  const spelled = (other: string) => other.toLowerCase();
  const byId = new Map(resources.map((resource) => [spelled(resource.id), resource]));
  const touching = new Map<string, Relationship[]>();
  for (const edge of relationships) {
    for (const end of new Set([spelled(edge.from), spelled(edge.to)])) {
      const own = touching.get(end);
      if (own) own.push(edge);
      else touching.set(end, [edge]);
    }
  }
  const depths = new Map([[spelled(id), 0]]);
  const spelling = new Map([[spelled(id), id]]);
  const shown = new Set<Relationship>();
  let cut = false;
  for (const [at, far] of depths) {
    if (far >= depth) continue;
    for (const edge of touching.get(at) ?? []) {
      const end = spelled(edge.from) === at ? edge.to : edge.from;
      const isNew = !depths.has(spelled(end));
      if (shown.size >= mostEdges || (isNew && depths.size >= mostNodes)) {
        cut ||= !shown.has(edge);
        continue;
      }
      shown.add(edge);
      if (!isNew) continue;
      depths.set(spelled(end), far + 1);
      spelling.set(spelled(end), end);
    }
  }
  return {
    nodes: [...depths].map(([key, far]) => {
      const resource = byId.get(key);
      if (!resource) return { id: spelling.get(key) ?? key, depth: far };
      const { id: own, cloud, type, kind, name, account, region } = resource;
      return { id: own, cloud, type, kind, name, account, region, depth: far };
    }),
    edges: [...shown],
    cut,
  };
}
