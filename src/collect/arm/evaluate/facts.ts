import { hasToken, isUnknown } from '../../code/token.ts';
import { EvaluationError, isTraversable, type Value } from '../../evaluation/value.ts';

/** What is worth knowing of a value before something walks through it. */
export interface Facts {
  /** About how many nodes it has when it is written out; what is shared counts each time. */
  readonly weight: number;
  readonly depth: number;
  /** What it holds at any depth: something unknown, or else a name that is not given yet. */
  readonly holds: 'unknown' | 'identity' | 'nothing';
}

/** A value that nobody could write out. */
export class TooLargeError extends EvaluationError {}

const heaviest = 300_000;
const deepest = 100;
const known = new WeakMap<object, Facts>();

/**
 * Values share their parts, so a few lines make one that nobody could write out. Each part is weighed once.
 *
 * @throws EvaluationError for what is too large or nested too deep.
 */
export function factsOf(value: Value, depth = 0): Facts {
  if (typeof value === 'string') {
    const holds = isUnknown(value) ? 'unknown' : hasToken(value) ? 'identity' : 'nothing';
    return { weight: 1 + (value.length >> 5), depth: 0, holds };
  }
  if (typeof value !== 'object' || value === null) return leaf;
  if (isTraversable(value)) return factsOf(value.plain(), depth);
  if (depth > deepest) throw new TooLargeError(`it makes a value that is nested more than ${deepest} deep`);
  const found = known.get(value);
  if (found) return found;
  const facts = together(partsOf(value).map((part) => factsOf(part, depth + 1)));
  if (facts.depth > deepest)
    throw new TooLargeError(`it makes a value that is nested more than ${deepest} deep`);
  if (facts.weight > heaviest) throw new TooLargeError('it makes a value that is too large');
  known.set(value, facts);
  return facts;
}

const leaf: Facts = { weight: 1, depth: 0, holds: 'nothing' };

function partsOf(value: object): readonly Value[] {
  return Array.isArray(value) ? (value as Value[]) : Object.entries(value).flat();
}

function together(parts: readonly Facts[]): Facts {
  let weight = 1;
  let depth = 0;
  let holds: Facts['holds'] = 'nothing';
  for (const part of parts) {
    weight += part.weight;
    depth = Math.max(depth, part.depth);
    if (part.holds === 'unknown' || holds === 'nothing')
      holds = part.holds === 'nothing' ? holds : part.holds;
  }
  return { weight, depth: depth + 1, holds };
}
