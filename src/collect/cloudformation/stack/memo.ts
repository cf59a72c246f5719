import { unknownValue } from '../../code/token.ts';
import type { Value } from '../evaluate/value.ts';

/** Computes each value once. What asks for itself on its way is not known. */
export function memoised(compute: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>();
  const running = new Set<string>();
  return (name) => {
    if (known.has(name)) return known.get(name);
    if (running.has(name)) return unknownValue(name);
    running.add(name);
    try {
      const value = compute(name);
      known.set(name, value);
      return value;
    } finally {
      running.delete(name);
    }
  };
}
