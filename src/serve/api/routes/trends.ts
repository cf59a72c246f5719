import type { FastifyInstance } from 'fastify';
import { findingCounts } from '../../../store/read/findings/counts.ts';
import { newestSnapshots, trendOf, type Snapshot } from '../../../store/read/snapshots.ts';
import { dayOf, daysBefore } from '../../../store/history/days.ts';
import { currentScore, timeToRemediate } from '../../../store/history/trends.ts';
import type { Api } from '../api.ts';
import { addRoute } from '../route.ts';
import { count, listOf, name, object, orNull, parameters, several } from '../schemas/json-schema.ts';
import { levelCounts } from '../schemas/levels.ts';
import { shared } from '../schemas/components.ts';
import { visibleSources } from '../visible-sources.ts';

const day = 24 * 60 * 60 * 1000;
const most = 5000;

const timeOfLevel = object({
  findings: count,
  mean_seconds: { description: 'null where none was mended.', ...orNull({ type: 'number' }) },
});
const timesByLevel = {
  description: 'How long findings that were mended in the last 90 days had been open.',
  ...object({ critical: timeOfLevel, high: timeOfLevel, medium: timeOfLevel, low: timeOfLevel }),
};

function lastDays(now: Date, days: number) {
  return { from: daysBefore(now, days), to: dayOf(now.toISOString()) };
}

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
        description: 'Of all points that these sources could have earned; null where nothing was judged.',
        ...orNull({ type: 'number' }),
      },
      open: levelCounts,
      waived: count,
      stale: count,
      overdue: count,
      time_to_remediate: timesByLevel,
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
      const [score, times] = await Promise.all([
        currentScore(database, whole),
        timeToRemediate(database, { ...lastDays(now(), 90), sources: whole }),
      ]);
      return { score, ...counts, time_to_remediate: times, sources: snapshots };
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
