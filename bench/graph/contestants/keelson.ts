import { runQuery } from '../../../src/graph/query/run.ts';
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
      let pairs = 0;
      let [machine, data] = [-1, -1];
      for (let index = 0; index < paths.length; index += 1) {
        const { entry, target } = paths.at(index);
        if (entry !== machine || target !== data) pairs += 1;
        machine = entry;
        data = target;
      }
      return { pairs, ways: paths.length };
    }),
};
