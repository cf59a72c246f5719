import { refusedBuiltins } from '../../../../policy/builtins/refused.ts';
import { builtinCalls } from '../calls.ts';
import type { LintRule } from '../rule.ts';

export const unknownBuiltin: LintRule = {
  id: 'unknown-builtin',
  why: 'Keelson does not give this builtin, and refuses a bundle that calls it when the bundle is loaded.',
  instead:
    'Judge by the input and by data alone: what the policy needs to know belongs into the inventory or into data.',
  acceptable: false,
  find: (subject) =>
    builtinCalls(subject)
      .filter(({ name }) => Object.hasOwn(refusedBuiltins, name))
      .map(({ within, at, name }) => ({
        within,
        at,
        message: `Keelson does not give ${name}: ${refusedBuiltins[name]}`,
      })),
};
