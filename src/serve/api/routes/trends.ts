import type { FastifyInstance } from 'fastify';
import { findingCounts } from '../../../store/read/findings/counts.ts';
import { keptAnswer } from '../../../store/read/kept-answers.ts';
import { newestSnapshots, type Snapshot } from '../../../store/read/snapshots.ts';
import { dayOf, daysBefore } from '../../../store/history/days.ts';
import { currentScore, dailyTrend, timeToRemediate } from '../../../store/history/trends.ts';
import type { Api } from '../api.ts';
import { addRoute } from '../route.ts';
import { count, listOf, name, object, orNull, parameters, several } from '../schemas/json-schema.ts';
import { levelCounts } from '../schemas/levels.ts';
import { shared } from '../schemas/components.ts';
import { visibleSources } from '../visible-sources.ts';

const timeOfLevel = object({
  findings: count,
  mean_seconds: { description: 'null where none was mended.', ...orNull({ type: 'number' }) },
});
const timesByLevel = (when: string) => ({
  description: `How long findings that were mended ${when} had been open.`,
  ...object({ critical: timeOfLevel, high: timeOfLevel, medium: timeOfLevel, low: timeOfLevel }),
});

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
      'How it stood at the end of each day, oldest first, all sources added up that are wholly within reach. A day without a run is as the day before.',
    permission: 'read',
    query: parameters({
      source: several(name, 'Names of sources; without them all.'),
      days: { type: 'integer', minimum: 1, maximum: 1100, default: 90 },
    }),
    gives: object({
      items: {
        description: 'From the first day on that one of the sources had been run.',
        ...listOf(shared('DayOfTrend')),
      },
      time_to_remediate: timesByLevel('in these days'),
    }),
    handle: async ({ reach, query: { source, days } }) => {
      const { whole } = await visibleSources(api, reach, source);
      const window = { ...lastDays(now(), days - 1), sources: whole };
      return keptAnswer(database, ['trends', window], async () => {
        const items = await dailyTrend(database, window);
        const first = items.findIndex(({ sources }) => sources > 0);
        return {
          items: first < 0 ? [] : items.slice(first),
          time_to_remediate: await timeToRemediate(database, window),
        };
      });
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
      time_to_remediate: timesByLevel('in the last 90 days'),
      sources: listOf(shared('Snapshot')),
    }),
    handle: async ({ reach, query: { source } }) => {
      const { whole, all } = await visibleSources(api, reach, source);
      const isAll = reach === 'all' || whole.length === all.length;
      const window = { ...lastDays(now(), 90), sources: whole };
      const ofSources = await keptAnswer(database, ['score', window], async () => {
        const snapshots = await newestSnapshots(database, whole);
        return {
          score: await currentScore(database, whole),
          ...countsOf(snapshots),
          time_to_remediate: await timeToRemediate(database, window),
          sources: snapshots,
        };
      });
      if (isAll || source !== undefined) return ofSources;
      return { ...ofSources, ...(await findingCounts(database, reach, now().toISOString())) };
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
