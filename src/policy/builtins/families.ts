import type { BuiltinSource } from '../engine/dispatch.ts';
import { builtinsFor, builtinsOf, type Family } from './family.ts';
import { portableFamilies } from './portable.ts';

/** Families that stand on Node's own modules; portable.ts names them, too. */
const nodeFamilies: readonly Family[] = [
  { names: ['providers.aws.'], load: async () => (await import('./aws.ts')).aws },
  { names: ['crypto.'], load: async () => (await import('./hashes.ts')).hashes },
  { names: ['io.jwt.'], load: async () => (await import('./jwt.ts')).jwt },
  {
    names: ['crypto.x509.', 'crypto.parse_private_keys'],
    load: async () => (await import('./x509.ts')).x509,
  },
];

const families = [...portableFamilies, ...nodeFamilies];

/** The host's builtins; those that OPA compiles into every module are not among them. */
export const allBuiltins: BuiltinSource = { find: (names) => builtinsFor(families, names) };

/** All builtins this host gives, sorted: what a policy's capabilities may have beyond those compiled into modules. */
export async function builtinNames(): Promise<string[]> {
  return [...(await builtinsOf(families)).keys()].sort();
}
