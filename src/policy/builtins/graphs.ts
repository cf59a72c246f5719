import type { BuiltinTable } from '../engine/context.ts';
import { objectOperand, operandTypeError } from './operands.ts';
import { lookup, setOf } from '../engine/value/collections.ts';
import { isArray, RegoSet, type RegoObject, type Value } from '../engine/value/model.ts';
import { equal } from '../engine/value/order.ts';

export const graphs: BuiltinTable = {
  'graph.reachable_paths': ([graph, starts = null]) =>
    reachablePaths(objectOperand(graph, 1), startsOperand(starts)),
};

function startsOperand(value: Value): readonly Value[] {
  if (isArray(value)) return value;
  if (value instanceof RegoSet) return value.elements;
  throw operandTypeError(2, value, '{array, set}');
}

/** All paths from the starts on which no vertex comes twice and which cannot go on. */
function reachablePaths(graph: RegoObject, starts: readonly Value[]): RegoSet {
  const paths: Value[] = [];
  for (const start of starts) {
    const edges = lookup(graph, start);
    if (edges === undefined) continue;
    const neighbors = verticesOf(edges);
    if (neighbors.length === 0) paths.push([start]);
    for (const neighbor of neighbors) follow(graph, neighbor, [start], [start], paths);
  }
  return setOf(paths);
}

function follow(
  graph: RegoObject,
  vertex: Value,
  path: readonly Value[],
  reached: readonly Value[],
  paths: Value[],
): void {
  const edges = lookup(graph, vertex);
  if (edges === undefined) {
    paths.push(path);
    return;
  }
  const longer = [...path, vertex];
  const seen = [...reached, vertex];
  const neighbors = verticesOf(edges);
  if (neighbors.length === 0) paths.push(longer);
  for (const neighbor of neighbors) {
    if (seen.some((other) => equal(other, neighbor))) paths.push(longer);
    else follow(graph, neighbor, longer, seen, paths);
  }
}

function verticesOf(edges: Value): readonly Value[] {
  if (edges instanceof RegoSet) return edges.elements;
  return isArray(edges) ? edges : [];
}
