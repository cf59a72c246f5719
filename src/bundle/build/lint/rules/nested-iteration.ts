import { nodesOf } from '../../reads/syntax.ts';
import { iterationsOf } from '../iterations.ts';
import type { LintRule } from '../rule.ts';

export const nestedIteration: LintRule = {
  id: 'nested-iteration',
  why: 'Two collections that are gone through together and joined by equality cost the product of their sizes. Measured over 10 000 resources: 19 times the whole evaluation in WebAssembly, 14 times in stock OPA.',
  instead:
    'Build an object from one of them by a comprehension, once, and look the other up in it; or ask for membership in a set.',
  acceptable: true,
  find: (subject) =>
    nodesOf(subject.tree.rules).flatMap((within) =>
      iterationsOf(subject, within).joins.map((at) => ({
        within,
        at,
        message:
          'this equality joins two collections element by element: build {key: value | …} or {key | …} of one of them and look up in it',
      })),
    ),
};
