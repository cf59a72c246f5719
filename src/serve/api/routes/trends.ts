import type { FastifyInstance } from 'fastify';
import { findingCounts } from '../../../store/read/findings/counts.ts';
import { newestSnapshots, trendOf, type Snapshot } from '../../../store/read/snapshots.ts';
import type { Api } from '../api.ts';
import { addRoute } from '../route.ts';
import { count, levelCounts, listOf, name, object, orNull, parameters, several } from '../schemas/common.ts';
import { shared } from '../schemas/shared.ts';
import { visibleSources } from '../visible-sources.ts';

const day = 24 * 60 * 60 * 1000;
const most = 5000;

export function trendsRoutes(app: FastifyInstance, api: Api): void {
  const { database, now } = api.service;

  addRoute<{ source?: string[]; days: number }>(app, api, {
    id: 'getTrends',
    method: 'GET',
    path: '/trends',
    tag: 'posture',
    summary:
      'Sums of each source after the last run of each day, oldest first. Of sources that are wholly within reach.',
    permission: 'read',
    query: parameters({
      source: several(name, 'Names of sources; without them all.'),
      days: { type: 'integer', minimum: 1, maximum: 1100, default: 90 },
    }),
    gives: object({ items: listOf(shared('Snapshot')) }),
    handle: async ({ reach, query: { source, days } }) => {
      const { whole } = await visibleSources(api, reach, source);
      const until = now().getTime();
      const from = new Date(until - days * day).toISOString();
      return {
        items: await trendOf(database, whole, { from, until: new Date(until + 1).toISOString(), most }),
      };
    },
  });

  addRoute<{ source?: string[] }>(app, api, {
    id: 'getScore',
    method: 'GET',
    path: '/score',
    tag: 'posture',
    summary:
      'How it stands now: what is open within reach, and the score of each source that is wholly within reach.',
    permission: 'read',
    query: parameters({ source: several(name, 'Names of sources; without them all.') }),
    gives: object({
      score: {
        description: 'Of all these sources, by how much each has; null where nothing was judged.',
        ...orNull({ type: 'number' }),
      },
      open: levelCounts,
      waived: count,
      stale: count,
      overdue: count,
      sources: listOf(shared('Snapshot')),
    }),
    handle: async ({ reach, query: { source } }) => {
      const { whole, all } = await visibleSources(api, reach, source);
      const snapshots = await newestSnapshots(database, whole);
      const isAll = reach === 'all' || whole.length === all.length;
      const counts =
        isAll || source !== undefined
          ? countsOf(snapshots)
          : await findingCounts(database, reach, now().toISOString());
      return { score: scoreOf(snapshots), ...counts, sources: snapshots };
    },
  });
}

/** Sums of what snapshots counted. */
function countsOf(snapshots: readonly Snapshot[]) {
  const sum = (of: (snapshot: Snapshot) => number) =>
    snapshots.reduce((total, snapshot) => total + of(snapshot), 0);
  return {
    open: {
      critical: sum(({ open }) => open.critical),
      high: sum(({ open }) => open.high),
      medium: sum(({ open }) => open.medium),
      low: sum(({ open }) => open.low),
    },
    waived: sum(({ waived }) => waived),
    stale: sum(({ stale }) => stale),
    overdue: sum(({ overdue }) => overdue),
  };
}

/** The mean of the sources' scores, each weighing as much as it has results. */
function scoreOf(snapshots: readonly Snapshot[]): number | null {
  let [points, weight] = [0, 0];
  for (const { score, results } of snapshots) {
    if (score === null) continue;
    const own = results.passed + results.failed;
    points += score * own;
    weight += own;
  }
  return weight === 0 ? null : Math.round((points / weight) * 10) / 10;
}
