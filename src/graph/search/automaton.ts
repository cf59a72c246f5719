import { labelBits } from '../adjacency.ts';
import type { NodeSet, Pattern, Step } from './pattern.ts';

/** Following one edge of a step, from a node that is in all gates. */
export interface Transition {
  readonly step: Step;
  readonly from: number;
  readonly to: number;
  readonly gates: readonly NodeSet[];
  /** The labels of its edges, as `labelBits`. */
  readonly mask: number;
}

/** A pattern as states, each of which says how far along it a way is. The first is the start. */
export interface Automaton {
  readonly states: number;
  /** By state: the step whose edge has been followed last; -1 for the start. */
  readonly steps: readonly number[];
  /** By the state that they lead from. */
  readonly leaving: readonly (readonly Transition[])[];
  /** By state: what a node must be in for a way to end there; undefined where none ends. */
  readonly accepts: readonly (readonly NodeSet[] | undefined)[];
  /** By state: what a node must be in, whatever comes behind it; undefined where that depends, and for the start. */
  readonly enters: readonly (NodeSet | undefined)[];
}

/**
 * Repeats are written out, and what may be left out is skipped: as many states as the pattern has edges at most, where a step
 * without an end counts once.
 */
export function automatonOf({ steps, targets }: Pick<Pattern, 'steps' | 'targets'>): Automaton {
  const first = firstStates(steps);
  const masks = steps.map(({ labels }) => labelBits(labels));
  const leaving: Transition[][] = [leavingAfter(-1, 0, [])];
  const stepOf = [-1];
  const accepts: (readonly NodeSet[] | undefined)[] = [endAfter(-1, [])];
  const enters: (NodeSet | undefined)[] = [undefined];
  for (const [index, step] of steps.entries()) {
    const copies = copiesOf(step);
    const done = step.to ? [step.to] : [];
    for (let copy = 1; copy <= copies; copy += 1) {
      const state = (first[index] as number) + copy - 1;
      const again = copy < copies ? [state + 1] : step.most === Number.POSITIVE_INFINITY ? [state] : [];
      const isDone = copy >= step.least;
      stepOf[state] = index;
      leaving[state] = [
        ...again.map((to) => ({ step, from: state, to, gates: [], mask: masks[index] as number })),
        ...(isDone ? leavingAfter(index, state, done) : []),
      ];
      accepts[state] = isDone ? endAfter(index, done) : undefined;
      enters[state] = again.length === 0 ? step.to : undefined;
    }
  }
  return { states: leaving.length, steps: stepOf, leaving, accepts, enters };

  /** What may come behind a step: the next one, and those after it as long as they may be left out. */
  function leavingAfter(index: number, from: number, gates: readonly NodeSet[]): Transition[] {
    const step = steps[index + 1];
    if (!step) return [];
    const next = { step, from, to: first[index + 1] as number, gates, mask: masks[index + 1] as number };
    if (step.least > 0) return [next];
    return [next, ...leavingAfter(index + 1, from, step.to ? [...gates, step.to] : gates)];
  }

  function endAfter(index: number, gates: readonly NodeSet[]): readonly NodeSet[] | undefined {
    const step = steps[index + 1];
    if (!step) return targets ? [...gates, targets] : gates;
    return step.least > 0 ? undefined : endAfter(index + 1, step.to ? [...gates, step.to] : gates);
  }
}

function copiesOf({ least, most }: Step): number {
  return most === Number.POSITIVE_INFINITY ? Math.max(least, 1) : most;
}

/** The state in which the first edge of each step has been followed. */
function firstStates(steps: readonly Step[]): number[] {
  let next = 1;
  return steps.map((step) => {
    const first = next;
    next += copiesOf(step);
    return first;
  });
}

/** Whether a node is in all of these: 1 if it is, 2 if it may be, 0 if it is not. */
export function passes(gates: readonly NodeSet[], node: number): number {
  let least = 1;
  for (let index = 0; index < gates.length; index += 1) {
    const is = (gates[index] as NodeSet)[node] as number;
    if (is === 0) return 0;
    if (is > least) least = is;
  }
  return least;
}
