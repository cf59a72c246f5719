import type { Exploration, Match, Row } from '../../generated/exploration.ts';
import type { Inventory, Relationship, Resource } from '../../generated/inventory.ts';
import type { Query } from '../../generated/query.ts';
import { valueAt } from '../../policy/evidence.ts';
import { documentGraph, type DocumentGraph } from '../document/document-graph.ts';
import type { GraphPath } from '../search/shortest.ts';
import { runQuery } from './run.ts';

/** What columns call the resources that a query looks for, where it does not say. */
export const foundName = 'found';

/**
 * Asks a document, and shows what was found as rows: one for each way between the resources that have names.
 *
 * @param today YYYY-MM-DD
 * @param document its graph, with insights where the query names some.
 */
export function explore(
  inventory: Inventory,
  query: Query,
  today: string,
  document: DocumentGraph = documentGraph(inventory),
): Exploration {
  const { paths, undecided, cut } = runQuery(document, query, { today });
  const columns = query.return ?? defaultColumns(query);
  const rows = fullest(Array.from(paths, (path) => ({ path, named: namedNodes(query, path) })));
  return {
    schema: 'keelson.exploration/v1',
    query,
    columns,
    rows: rows.map(({ path, named }) => rowOf(document, path, named, columns)),
    undecided: undecided.map(matchOf),
    cut,
    sources: sourcesOf(inventory),
  };
}

/** Names that a query gives to resources, in their order. */
export function namesOf({ find, connected = [] }: Pick<Query, 'find' | 'connected'>): string[] {
  return [find.as ?? foundName, ...connected.flatMap(({ to }) => to?.as ?? [])];
}

function defaultColumns(query: Query): string[] {
  return namesOf(query).flatMap((name) => [`${name}.name`, `${name}.type`, `${name}.account`]);
}

/** The node that each name stands for on a way: where the edges of its connection end. */
function namedNodes(
  { find, connected = [] }: Query,
  { entry, nodes, steps }: GraphPath,
): Map<string, number> {
  const named = new Map([[find.as ?? foundName, entry]]);
  for (const [step, { to }] of connected.entries()) {
    const last = steps.lastIndexOf(step);
    if (to?.as !== undefined && last >= 0) named.set(to.as, nodes[last + 1] as number);
  }
  return named;
}

interface NamedPath {
  readonly path: GraphPath;
  readonly named: ReadonlyMap<string, number>;
}

/** One way for all that have the same names, and none that only lacks some of another's: a step of it was left out. */
function fullest(ways: readonly NamedPath[]): NamedPath[] {
  const distinct = [...new Map(ways.map((way) => [keyOf(way, [...way.named.keys()]), way])).values()];
  const groups = Map.groupBy(distinct, ({ named }) => [...named.keys()].join());
  return [...groups.values()].flatMap((own) => {
    const names = [...(own[0]?.named.keys() ?? [])];
    const fuller = [...groups.values()].filter(([other]) => isFuller(other, names)).flat();
    const covered = new Set(fuller.map((way) => keyOf(way, names)));
    return own.filter((way) => !covered.has(keyOf(way, names)));
  });
}

function isFuller(other: NamedPath | undefined, names: readonly string[]): boolean {
  return (
    other !== undefined && other.named.size > names.length && names.every((name) => other.named.has(name))
  );
}

function keyOf({ named }: NamedPath, names: readonly string[]): string {
  return names.map((name) => `${name} ${named.get(name) ?? ''}`).join();
}

function rowOf(
  document: DocumentGraph,
  path: GraphPath,
  named: ReadonlyMap<string, number>,
  columns: readonly string[],
): Row {
  const { resources, beyond, relationships } = document;
  const at = (node: number) => resources[node] ?? { id: beyond[node - resources.length] ?? '' };
  return {
    values: columns.map((column) => {
      const dot = column.indexOf('.');
      const node = named.get(column.slice(0, dot));
      return (node === undefined ? undefined : valueAt(at(node), column.slice(dot + 1))) ?? null;
    }),
    resources: Object.fromEntries([...named].map(([name, node]) => [name, matchOf(at(node))])),
    path: path.edges.map((edge) => relationships[edge] as Relationship),
  };
}

function matchOf(resource: Pick<Resource, 'id'> & Partial<Resource>): Match {
  const { id, cloud, type, kind, name, account, region, group, ai } = resource;
  return {
    id,
    ...(cloud && { cloud }),
    ...(type !== undefined && { type }),
    ...(kind && { kind }),
    ...(name !== undefined && { name }),
    ...(account !== undefined && { account }),
    ...(region !== undefined && { region }),
    ...(group !== undefined && { group }),
    ...(ai && { ai }),
  };
}

function sourcesOf({ sources }: Inventory): Exploration['sources'] {
  const count = (wanted: string) => sources.filter(({ status }) => status === wanted).length;
  return { complete: count('complete'), partial: count('partial'), failed: count('failed') };
}
