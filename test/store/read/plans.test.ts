import { join } from 'node:path';
import test from 'ava';
import type { Database, Row, Value } from '../../../src/store/database.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { FindingFilter, FindingSort } from '../../../src/store/read/findings/filter.ts';
import { listFindings } from '../../../src/store/read/findings/list.ts';
import type { ResourceFilter } from '../../../src/store/read/resources/filter.ts';
import { listResources } from '../../../src/store/read/resources/list.ts';
import { emptyFolder } from '../../files/empty-folder.ts';

const findings: readonly FindingFilter[] = [
  {},
  { since: '2026-01-01T00:00:00.000Z' },
  { cloud: ['aws'], type: ['A'], region: ['r'] },
  { account: ['a'], overdueAt: '2026-01-01T00:00:00.000Z' },
  { account: ['a'], onAttackPath: true },
  { check: ['c'], tag: ['env=prod'] },
  { tag: ['env=prod', 'team'] },
  { tag: ['env=prod'], since: '2026-01-01T00:00:00.000Z', region: ['r'] },
];
const sorts: readonly FindingSort[] = ['worst', 'newest', 'due'];
const resources: readonly ResourceFilter[] = [
  {},
  { type: ['A'], account: ['a'] },
  { cloud: ['aws'], region: ['r'] },
  { tag: ['env=prod'], region: ['r'] },
];

test('SQLite finds rows of a list by an index, and what is joined to it by a whole key', async (t) => {
  const database = await openStore(join(await emptyFolder(t), 'keelson.db'));
  t.teardown(() => database.close());
  const plans: string[] = [];
  const told = explaining(database, plans);
  for (const filter of findings) {
    for (const sort of sorts) {
      const asked = { ...filter, state: ['open', 'regressed'] };
      await listFindings(told, { reach: 'all', filter: asked, sort, limit: 50 });
    }
  }
  for (const filter of resources) await listResources(told, 'all', filter, { limit: 50 });
  t.true(plans.length > 0);
  for (const plan of plans) {
    const steps = plan.split('\n');
    const tables = steps.filter((step) => /^SCAN [fgrt]\b/.test(step) && !step.includes('resources_whole'));
    t.deepEqual(tables, [], plan);
    const besides = steps.filter(
      (step, index) =>
        step.startsWith('SEARCH g') ||
        (/^SEARCH [fr]/.test(step) && steps[index - 1]?.startsWith('SEARCH t')),
    );
    const loose = besides.filter((step) => !/(fingerprint|key)=\?/.test(step));
    t.deepEqual(loose, [], plan);
  }
});

/** The same store, which keeps how each of its lists is read. */
function explaining(database: Database, plans: string[]): Database {
  return {
    ...database,
    all: async <Found extends object = Row>(sql: string, parameters?: readonly Value[]) => {
      const steps = await database.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters);
      plans.push(steps.map(({ detail }) => detail).join('\n'));
      return database.all<Found>(sql, parameters);
    },
  };
}
