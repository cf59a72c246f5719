import { runQuery } from '../../../src/graph/query/run.ts';
import type { GraphPath } from '../../../src/graph/search/shortest.ts';
import { comparedPattern } from '../pattern.ts';
import type { GraphContestant } from './contestant.ts';

const all = { perPair: Number.POSITIVE_INFINITY, inAll: Number.POSITIVE_INFINITY, oneEdge: true };

/** Writes all ways out, and tells of which machines it is not known whether there are any. */
export const keelson: GraphContestant = {
  name: 'keelson',
  load: ({ document }) =>
    Promise.resolve(() => {
      const { paths } = runQuery(document, comparedPattern, { today: '2026-11-27', limits: all });
      // The ways of a pair come one after another.
      const isFirst = ({ nodes }: GraphPath, index: number) =>
        paths[index - 1]?.nodes[0] !== nodes[0] || paths[index - 1]?.nodes.at(-1) !== nodes.at(-1);
      return { pairs: paths.filter(isFirst).length, ways: paths.length };
    }),
};
