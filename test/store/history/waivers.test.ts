import test from 'ava';
import type { Waiver } from '../../../src/generated/waivers.ts';
import { publishRun } from '../../../src/store/history/publish.ts';
import { addWaiver, expireWaivers, openWaivers, revokeWaiver } from '../../../src/store/history/waivers.ts';
import { storeTests } from '../stores.ts';
import { day, eventsOf, findingOf, publish, stagedRun, type Said } from './estate.ts';

const stored = storeTests(test);
const finding = { check: 'keys', resource: 'a/vm' } as const;
const said = (status: Said['status'], part: Partial<Said> = {}): Said[] => [{ ...finding, status, ...part }];
const waiver: Waiver = {
  check: 'keys',
  resource: 'A/*',
  reason: 'known',
  owner: 'ada',
  expires: '2026-01-20',
};
const { reason, owner, expires } = waiver;
const waived = said('waived', { waiver: { reason, owner, expires } });
const by = (at: string) => ({ actor: 'user:ada', at });

stored('a waiver takes effect at once, and is taken back at once', async (t, { database }) => {
  const other: Said = { check: 'keys', resource: 'b/vm', status: 'fail' };
  await publish(database, { at: day(1), said: [...said('fail'), other] });

  const given = await database.transaction((queries) => addWaiver(queries, waiver, by(day(2))));
  t.is(given.findings, 1);
  t.like(await findingOf(database, finding), {
    state: 'waived',
    status: 'waived',
    waiver_id: given.id,
    state_since: day(2),
  });
  t.is((await findingOf(database, other)).state, 'open');
  t.deepEqual(
    (await openWaivers(database, '2026-01-20')).map((row) => ({ ...row })),
    [waiver],
  );
  t.deepEqual(await openWaivers(database, '2026-01-21'), []);

  t.is(await database.transaction((queries) => revokeWaiver(queries, given.id, by(day(3)))), 1);
  t.like(await findingOf(database, finding), {
    state: 'open',
    status: 'fail',
    waiver_id: null,
    opened_at: day(1),
  });
  t.is(await database.transaction((queries) => revokeWaiver(queries, given.id, by(day(3)))), undefined);
  t.deepEqual(await openWaivers(database, '2026-01-20'), []);
  t.deepEqual(await eventsOf(database, finding), ['opened', 'waived', 'waiver_ended']);
  const events = await database.all<{ actor: string }>(
    'SELECT actor FROM finding_events WHERE actor IS NOT NULL',
  );
  t.deepEqual(
    events.map(({ actor }) => actor),
    ['user:ada', 'user:ada'],
  );
});

stored('a regressed finding is regressed again when its waiver ends', async (t, { database }) => {
  await publish(database, { at: day(1), said: said('fail') });
  await publish(database, { at: day(2), said: said('pass') });
  await publish(database, { at: day(3), said: said('fail') });
  await database.transaction((queries) => addWaiver(queries, waiver, by(day(4))));
  await publish(database, { at: day(5), said: waived });
  t.is((await findingOf(database, finding)).state, 'waived');

  t.is(await database.transaction((queries) => expireWaivers(queries, day(20))), 0);
  t.is(await database.transaction((queries) => expireWaivers(queries, day(21))), 1);
  t.like(await findingOf(database, finding), { state: 'regressed', times_regressed: 1, opened_at: day(3) });
});

stored('another waiver that holds takes the place of one that ends', async (t, { database }) => {
  await publish(database, { at: day(1), said: said('fail') });
  const first = await database.transaction((queries) => addWaiver(queries, waiver, by(day(2))));
  const second = await database.transaction((queries) =>
    addWaiver(queries, { ...waiver, resource: '*' }, by(day(3))),
  );
  t.is(second.findings, 0);
  t.is(await database.transaction((queries) => revokeWaiver(queries, first.id, by(day(4)))), 0);
  t.like(await findingOf(database, finding), { state: 'waived', waiver_id: second.id });
});

stored('a waiver that was given while a run was on its way holds for it', async (t, { database }) => {
  const staged = await stagedRun(database, { at: day(1), said: said('fail') });
  const { id } = await database.transaction((queries) => addWaiver(queries, waiver, by(day(2))));
  t.like(await publishRun(database, { ...staged, at: day(3) }), { opened: 0 });
  t.like(await findingOf(database, finding), { state: 'waived', waiver_id: id });
  t.deepEqual(await eventsOf(database, finding), ['waived']);
});

stored(
  'a waiver that was taken back while a run was on its way does not hold for it',
  async (t, { database }) => {
    await publish(database, { at: day(1), said: said('fail') });
    const { id } = await database.transaction((queries) => addWaiver(queries, waiver, by(day(2))));
    const staged = await stagedRun(database, { at: day(3), said: waived });
    await database.transaction((queries) => revokeWaiver(queries, id, by(day(4))));
    await publishRun(database, { ...staged, at: day(5) });
    t.is((await findingOf(database, finding)).state, 'open');

    const late = await stagedRun(database, { at: day(6), said: waived });
    await database.transaction((queries) => addWaiver(queries, waiver, by(day(6))));
    await publishRun(database, { ...late, at: day(22) });
    t.is((await findingOf(database, finding)).state, 'open', 'it has expired meanwhile');
  },
);

stored('waivers of files are told apart from those of the service', async (t, { database }) => {
  await publish(database, { at: day(1), said: said('waived') });
  t.like(await findingOf(database, finding), { state: 'waived', waiver_id: null, base_state: 'open' });
  await database.transaction((queries) => expireWaivers(queries, day(400)));
  t.is((await findingOf(database, finding)).state, 'waived');
  await publish(database, { at: day(2), said: said('fail') });
  t.is((await findingOf(database, finding)).state, 'open');
  t.deepEqual(await eventsOf(database, finding), ['waived', 'waiver_ended']);
});

stored('what is waived can be mended, stale, and come back waived', async (t, { database }) => {
  await publish(database, { at: day(1), said: said('fail') });
  await publish(database, { at: day(2), said: said('waived') });
  await publish(database, { at: day(3), said: said('unknown') });
  t.like(await findingOf(database, finding), { state: 'stale', waiver_id: null });
  await publish(database, { at: day(4), said: said('waived') });
  await publish(database, { at: day(5), said: said('pass') });
  t.is((await findingOf(database, finding)).state, 'fixed');
  await publish(database, { at: day(6), said: said('waived') });
  t.like(await findingOf(database, finding), {
    state: 'waived',
    base_state: 'regressed',
    times_regressed: 1,
    opened_at: day(6),
    fixed_at: null,
  });
  t.deepEqual(await eventsOf(database, finding), ['opened', 'waived', 'stale', 'waived', 'fixed', 'waived']);
});

stored('what is no waiver is refused', async (t, { database }) => {
  const add = (wrong: Partial<Waiver>) =>
    database.transaction((queries) => addWaiver(queries, { ...waiver, ...wrong }, by(day(21))));
  await t.throwsAsync(add({}), { code: 'WAIVERS_INVALID', message: /has expired on 2026-01-20/ });
  await t.throwsAsync(add({ expires: 'soon' }), { code: 'WAIVERS_INVALID' });
  await t.throwsAsync(add({ reason: '' }), { code: 'WAIVERS_INVALID' });
  t.deepEqual(await database.all('SELECT * FROM waivers'), []);
});
