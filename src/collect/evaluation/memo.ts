import type { Budget } from './budget.ts';
import { EvaluationError, type Value } from './value.ts';

/**
 * Computes each value once. One that is asked for while it is computed depends on itself.
 *
 * @throws EvaluationError for a cycle, again each time it is asked for.
 */
export function memoised<Key extends string>(
  compute: (key: Key) => Value,
  what: string,
  budget: Budget,
): (key: Key) => Value {
  const known = new Map<Key, { value: Value } | { error: EvaluationError } | 'running'>();
  return (key) => {
    const found = known.get(key);
    if (found === 'running') {
      const cycle = `${what}.${key} depends on itself`;
      budget.cycles.add(cycle);
      throw new EvaluationError(cycle);
    }
    if (found) return unwrapped(found);
    known.set(key, 'running');
    try {
      const made = { value: compute(key) };
      known.set(key, made);
      return made.value;
    } catch (error) {
      if (error instanceof EvaluationError) known.set(key, { error });
      else known.delete(key);
      throw error;
    }
  };
}

function unwrapped(found: { value: Value } | { error: EvaluationError }): Value {
  if ('error' in found) throw found.error;
  return found.value;
}
