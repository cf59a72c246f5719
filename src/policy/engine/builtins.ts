import type { Builtin, BuiltinTable } from './context.ts';
import { formatting } from './builtins/formatting.ts';

/** One line a family. */
const families: readonly BuiltinTable[] = [formatting];

const builtins: ReadonlyMap<string, Builtin> = new Map(families.flatMap((family) => Object.entries(family)));

/** The host's builtin of that name; those that OPA compiles into every module are not among them. */
export function findBuiltin(name: string): Builtin | undefined {
  return builtins.get(name);
}

/** All builtins this host gives, sorted. */
export const builtinNames: readonly string[] = [...builtins.keys()].sort();
