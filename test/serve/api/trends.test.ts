import test from 'ava';
import { takeTurn } from '../../../src/store/history/turn.ts';
import type { Database } from '../../../src/store/database.ts';
import { storeTests } from '../../store/stores.ts';
import { apiServer, ask } from './api-server.ts';
import { addFindings } from './example-store.ts';

const stored = storeTests(test);

const counts =
  'resources open_critical open_high open_medium open_low waived stale overdue opened fixed regressed attack_paths passed failed unknown errors';

async function addSnapshot(database: Database, source: string, at: string, count: number): Promise<void> {
  const columns = ['run_id', 'source', 'at', 'score_earned', 'score_possible', 'score_parts', 'remediation'];
  const mended = JSON.stringify({ high: { count: 1, seconds: 60 } });
  await database.insertMany(
    'snapshots',
    [...columns, ...counts.split(' ')],
    [[`run-${source}-${at}`, source, at, count, 10, '{}', mended, ...counts.split(' ').map(() => count)]],
  );
  // As publishing does.
  await database.transaction(takeTurn);
}

interface Trends {
  readonly items: readonly { readonly day: string; readonly score: number; readonly sources: number }[];
  readonly time_to_remediate: { readonly high: object };
}

stored(
  'trends are a row a day over the sources asked for, and new once a run was published',
  async (t, { database }) => {
    await addFindings(database, [
      { source: 'one', account: 'a' },
      { source: 'two', account: 'b' },
    ]);
    await addSnapshot(database, 'one', '2026-03-01T04:00:00.000Z', 5);
    await addSnapshot(database, 'two', '2026-03-03T04:00:00.000Z', 1);
    const app = await apiServer(t, database, { now: () => new Date('2026-03-04T12:00:00.000Z') });
    const trends = async (query: string, accounts?: string[]) => {
      const grants = [{ role: 'viewer' as const, ...(accounts && { accounts }) }];
      const { json } = await ask<Trends>(app, `/trends?${query}`, { grants });
      return json;
    };
    const days = ({ items }: Trends) =>
      items.map(({ day, score, sources }) => [day.slice(-2), score, sources]);

    const all = [
      ['01', 50, 1],
      ['02', 50, 1],
      ['03', 30, 2],
      ['04', 30, 2],
    ];
    t.deepEqual(days(await trends('days=30')), all);
    t.deepEqual(days(await trends('days=2')), all.slice(2));
    t.deepEqual(days(await trends('source=two')), [
      ['03', 10, 1],
      ['04', 10, 1],
    ]);
    t.deepEqual(days(await trends('days=30', ['b'])), days(await trends('source=two')));
    t.deepEqual((await trends('days=2')).time_to_remediate.high, { findings: 1, mean_seconds: 60 });

    await addSnapshot(database, 'one', '2026-03-04T04:00:00.000Z', 9);
    t.deepEqual(days(await trends('days=30')), [...all.slice(0, 3), ['04', 50, 2]]);
  },
);
