import type { Graph } from '../adjacency.ts';
import { passes, type Automaton } from './automaton.ts';
import { followBack } from './follow.ts';

/**
 * Which nodes, in which states, lead to a target: all others need not be looked at, however much there is behind them.
 *
 * @returns 1 at state * nodes + node
 */
export function leadingToTargets(graph: Graph, automaton: Automaton): Uint8Array {
  const { nodes } = graph;
  const leads = new Uint8Array(nodes * automaton.states);
  const waiting: number[] = [];
  const mark = (place: number) => {
    if (leads[place] === 1) return;
    leads[place] = 1;
    waiting.push(place);
  };
  for (const [state, gates] of automaton.accepts.entries()) {
    if (!gates) continue;
    for (let node = 0; node < nodes; node += 1) if (passes(gates, node)) mark(state * nodes + node);
  }
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const node = place % nodes;
    for (const { step, from, gates } of automaton.entering[(place - node) / nodes] ?? []) {
      followBack(graph, step, node, (end) => {
        if (passes(gates, end)) mark(from * nodes + end);
      });
    }
  }
  return leads;
}
