import test from 'ava';
import { applyGovernance } from '../../../src/store/governance/apply.ts';
import { addComment } from '../../../src/store/history/comments.ts';
import { setOwner } from '../../../src/store/history/owners.ts';
import { storeTests } from '../stores.ts';
import { day, findingOf, fingerprintOf, publish, type Said } from './estate.ts';

const stored = storeTests(test);
const finding: Said = { check: 'keys', resource: 'a/vm', status: 'fail' };
const fingerprint = fingerprintOf(finding);
const deed = { actor: 'user:ada', at: day(2) };

stored('comments are kept with who said them, and are events', async (t, { database }) => {
  await publish(database, { at: day(1), said: [finding] });
  const id = await database.transaction((queries) =>
    addComment(queries, { fingerprint, body: ' On it. ' }, deed),
  );
  const comments = await database.all('SELECT * FROM comments');
  t.deepEqual(
    comments.map((row) => ({ ...row })),
    [{ id, fingerprint, author: 'user:ada', at: day(2), body: 'On it.' }],
  );
  const event = await database.first("SELECT actor, detail FROM finding_events WHERE kind = 'commented'");
  t.deepEqual({ ...event }, { actor: 'user:ada', detail: JSON.stringify({ comment: id }) });

  const none = { fingerprint: 'none', body: 'Hello' };
  t.is(await database.transaction((queries) => addComment(queries, none, deed)), undefined);
  for (const body of ['', ' \n', 'x'.repeat(10_001)]) {
    await t.throwsAsync(
      database.transaction((queries) => addComment(queries, { fingerprint, body }, deed)),
      { code: 'USAGE' },
    );
  }
});

stored(
  'an owner that somebody gave stays whatever the rules say, until it is left to them',
  async (t, { database }) => {
    const governance = [{ owner: 'platform' }];
    await publish(database, { at: day(1), said: [finding], governance });
    t.is((await findingOf(database, finding)).owner, 'platform');

    const give = (owner: string | null) =>
      database.transaction((queries) => setOwner(queries, { fingerprint, owner }, deed));
    t.true(await give('grace'));
    await publish(database, { at: day(3), said: [finding], governance });
    await applyGovernance(database, governance);
    t.is((await findingOf(database, finding)).owner, 'grace');

    t.true(await give(null));
    t.is(await applyGovernance(database, governance), 1);
    t.is((await findingOf(database, finding)).owner, 'platform');
    const events = await database.all<{ detail: string }>(
      "SELECT detail FROM finding_events WHERE kind = 'owner_set' ORDER BY id",
    );
    t.deepEqual(
      events.map(({ detail }) => JSON.parse(detail) as unknown),
      [
        { from: 'platform', to: 'grace' },
        { from: 'grace', to: null },
      ],
    );
    await t.throwsAsync(give(' '), { code: 'USAGE' });
    t.false(
      await database.transaction((queries) => setOwner(queries, { fingerprint: 'none', owner: 'x' }, deed)),
    );
  },
);
