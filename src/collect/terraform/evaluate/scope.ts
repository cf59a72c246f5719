import type { Expression } from '../syntax/expression.ts';
import type { Budget } from '../../evaluation/budget.ts';
import type { Value } from '../../evaluation/value.ts';

/** What functions that read files may read. */
export interface Files {
  /** Text of a file inside the tree, by path from its root; undefined where there is none. */
  text(path: string): string | undefined;
}

/** What an expression is evaluated in. */
export interface Scope {
  /** The value of a name that stands alone, or the beginning of a reference; undefined where there is none. */
  lookup(name: string): Value;
  /** @throws EvaluationError */
  readonly evaluate: (expression: Expression, scope: Scope) => Value;
  readonly budget: Budget;
  readonly files: Files;
}

/** A scope with more names, as `for` and `dynamic` make it. */
export function scopeWith(outer: Scope, names: Readonly<Record<string, Value>>): Scope {
  const own = new Map(Object.entries(names));
  return { ...outer, lookup: (name) => (own.has(name) ? own.get(name) : outer.lookup(name)) };
}
