import test from 'ava';
import { array, assert, asyncProperty, constantFrom, integer, record, subarray } from 'fast-check';
import { cursorOf, positionIn } from '../../../src/store/read/paging/cursor.ts';
import { listFindings } from '../../../src/store/read/findings/list.ts';
import { storeTests } from '../../store/stores.ts';
import { addFindings, fingerprintOf } from './example-store.ts';
import { apiServer, ask } from './api-server.ts';

const stored = storeTests(test);

stored('all pages are the whole list, each item once, whatever comes in between', async (t, { database }) => {
  let first = 0;
  const some = array(
    record({
      level: constantFrom('critical' as const, 'high' as const, 'low' as const),
      opened: integer({ min: 1, max: 3 }).map((day) => `2026-01-0${day}T00:00:00.000Z`),
      due: constantFrom(null, '2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'),
      account: constantFrom('a', 'b', 'c'),
      state: constantFrom('open', 'regressed', 'fixed', 'waived'),
      tags: constantFrom({}, { env: 'prod' }, { env: 'dev' }),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const filters = record(
    {
      level: subarray(['critical', 'high', 'low'], { minLength: 1 }),
      account: subarray(['a', 'b', 'c'], { minLength: 1 }),
      state: subarray(['open', 'regressed', 'fixed', 'waived'], { minLength: 1 }),
      tag: constantFrom(['env'], ['env=prod'], ['env', 'env=dev']),
    },
    { requiredKeys: [] },
  );
  await assert(
    asyncProperty(
      some,
      some,
      filters,
      constantFrom('worst' as const, 'newest' as const, 'oldest' as const, 'due' as const),
      integer({ min: 1, max: 7 }),
      async (before, meanwhile, filter, sort, limit) => {
        await database.run('DELETE FROM findings');
        await addFindings(database, before, first);
        const from = first;
        first += before.length;
        const seen: string[] = [];
        for (let cursor: string | undefined; ;) {
          const { items, next } = await listFindings(database, {
            reach: 'all',
            filter,
            sort,
            limit,
            cursor,
          });
          seen.push(...items.map(({ fingerprint }) => fingerprint));
          if (next === null) break;
          if (cursor === undefined) {
            await addFindings(database, meanwhile, first);
            first += meanwhile.length;
          }
          cursor = next;
        }
        t.is(new Set(seen).size, seen.length, 'none comes twice');
        const fits = ({ level, account, state, tags, due }: (typeof before)[number]) =>
          (filter.level?.includes(level) ?? true) &&
          (filter.account?.includes(account) ?? true) &&
          (filter.state?.includes(state) ?? true) &&
          (filter.tag ?? []).every(
            (tag) => ['env', `env=${(tags as { env?: string }).env}`].includes(tag) && 'env' in tags,
          ) &&
          (sort !== 'due' || due !== null);
        for (const [index, finding] of before.entries()) {
          const isThere = seen.includes(fingerprintOf(from + index));
          t.is(isThere, fits(finding), JSON.stringify({ finding, filter }));
        }
      },
    ),
    { numRuns: 40 },
  );
});

stored('a cursor is good for its own list alone', async (t, { database }) => {
  await addFindings(database, [{}, {}, {}]);
  const app = await apiServer(t, database);
  const { json } = await ask<{ next: string }>(app, '/findings?limit=1');
  t.is((await ask(app, `/findings?limit=2&cursor=${json.next}`)).status, 200);
  for (const path of [
    `/findings?sort=newest&cursor=${json.next}`,
    `/findings?level=high&cursor=${json.next}`,
    `/resources?cursor=${json.next}`,
    '/findings?cursor=x',
    `/findings?cursor=${Buffer.from('["x",1]').toString('base64url')}`,
  ]) {
    const refused = await ask(app, path);
    t.is(refused.status, 400, path);
    t.is(refused.json['type'], 'https://keelson.dev/problems/invalid-cursor', path);
  }
});

test('a cursor of values that were not given is refused', (t) => {
  const cursor = cursorOf({ a: 1, b: 2 }, ['x', 1]);
  t.deepEqual(positionIn(cursor, { b: 2, a: 1 }, ['string', 'number']), ['x', 1]);
  for (const [position, kinds] of [
    [[1], ['string']],
    [['\0'], ['string']],
    [[1.5], ['number']],
    [[1e300], ['number']],
    [['a', 'b'], ['string']],
  ] as const) {
    t.throws(() => positionIn(cursorOf({}, position), {}, kinds), { name: 'CursorRefused' });
  }
});
