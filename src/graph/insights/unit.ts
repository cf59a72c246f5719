import type { Relationship, Resource } from '../../generated/inventory.ts';
import type { Path } from '../../policy/shape-paths.ts';
import { edgeAt } from '../adjacency.ts';
import type { DocumentGraph } from '../document/document-graph.ts';

/** A check that a resource does not pass, as far as insights are told. */
export interface OpenFinding {
  readonly check: string;
  readonly title: string;
  readonly severity: string;
  readonly risk_area: string;
  readonly status: 'fail' | 'unknown' | 'error';
}

/** What insights get to see of a resource: schema.insight in Rego. */
export function insightUnit(
  document: DocumentGraph,
  node: number,
  fields: readonly Path[],
  findings: readonly OpenFinding[],
): Readonly<Record<string, unknown>> {
  const resource = document.resources[node] as Resource;
  return {
    ...cutTo(resource as unknown as Readonly<Record<string, unknown>>, fields),
    findings,
    edges: edgesAt(document, node),
  };
}

/** Copies what lies at or below paths. Objects on the way stay, and so does what is none. */
function cutTo(
  value: Readonly<Record<string, unknown>>,
  paths: readonly Path[],
): Readonly<Record<string, unknown>> {
  if (paths.some((path) => path.length === 0)) return value;
  const cut: Record<string, unknown> = {};
  for (const [key, own] of Map.groupBy(paths, ([first]) => first ?? '')) {
    if (!Object.hasOwn(value, key)) continue;
    const inner = value[key];
    cut[key] = isObject(inner)
      ? cutTo(
          inner,
          own.map((path) => path.slice(1)),
        )
      : inner;
  }
  return cut;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Ends whose configuration decides who gets through to a resource. */
const gates: ReadonlySet<string> = new Set(['network-policy', 'network-endpoint']);

/**
 * One edge for all of a kind and level whose ends are of the same kind, account and cloud: there may be very many. What stands before a
 * resource is shown one by one.
 */
function edgesAt({ graph, relationships, resources, beyond }: DocumentGraph, node: number) {
  const distinct = new Map<string, unknown>();
  for (const direction of ['out', 'in'] as const) {
    const rows = graph[direction];
    const { offsets, ends } = rows;
    for (let row = offsets[node] as number; row < (offsets[node + 1] as number); row += 1) {
      const { kind, level, evidence } = relationships[edgeAt(rows, row)] as Relationship;
      const end = ends[row] as number;
      const resource = resources[end];
      const isGate = gates.has(resource?.kind ?? '');
      const alike = isGate ? resource?.id : [resource?.kind, resource?.account, resource?.cloud].join(' ');
      const key = [direction, kind, level, alike].join(' ');
      if (distinct.has(key)) continue;
      distinct.set(key, {
        direction,
        kind,
        ...(level && { level }),
        ...(evidence !== undefined && { evidence }),
        end: resource ? endOf(resource, isGate) : { id: beyond[end - resources.length] },
      });
    }
  }
  return [...distinct.values()];
}

function endOf({ id, cloud, type, kind, name, account, properties }: Resource, isGate: boolean) {
  return { id, cloud, type, kind, name, account, ...(isGate && { properties }) };
}
