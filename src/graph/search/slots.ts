import type { Graph } from '../adjacency.ts';

const kept = new WeakMap<Graph, Uint32Array>();

/**
 * A number for each of so many places of a graph, all 0. Whoever takes it puts it back with 0 everywhere, so that the next search has
 * nothing to clear, and large graphs are not given as much memory for each rule.
 */
export function takeSlots(graph: Graph, size: number): Uint32Array {
  const slots = kept.get(graph);
  kept.delete(graph);
  return slots && slots.length >= size ? slots : new Uint32Array(size);
}

export function putSlotsBack(graph: Graph, slots: Uint32Array): void {
  kept.set(graph, slots);
}
