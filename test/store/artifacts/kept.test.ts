import test from 'ava';
import { keptArtifact, keptKinds } from '../../../src/store/artifacts/kept.ts';
import { writeArtifact } from '../../../src/store/artifacts/write.ts';
import type { Database } from '../../../src/store/database.ts';
import { storeTests } from '../stores.ts';

const stored = storeTests(test);
const at = '2026-03-01T04:00:00.000Z';

async function runIn(
  database: Database,
  state: string,
  reporting: 'taken' | 'done',
  stages: readonly (readonly [stage: string, attempt: number])[] = [['graph', 2]],
): Promise<void> {
  await database.run("INSERT INTO sources (name, scope, updated_at) VALUES ('a', '{}', '')");
  await database.insertMany(
    'runs',
    ['id', 'source', 'trigger_kind', 'requested_by', 'state', 'created_at'],
    [['run', 'a', 'api', 'user:ada', state, at]],
  );
  await database.insertMany(
    'run_stages',
    ['run_id', 'stage', 'state', 'attempt', 'worker', 'taken_at', 'alive_until'],
    [
      ['run', 'collect', 'done', 1, 'one', at, at],
      ...stages.map(([stage, attempt]) => ['run', stage, reporting, attempt, 'one', at, at]),
    ],
  );
  await writeArtifact(database, { run: 'run', kind: 'document', attempt: 1 }, ['document']);
  for (const attempt of [1, 2, 3]) {
    await writeArtifact(database, { run: 'run', kind: 'report', attempt }, [`report ${attempt}`]);
  }
}

async function textOf(database: Database, kind: 'document' | 'report'): Promise<string | undefined> {
  const bytes = await keptArtifact(database, 'run', kind);
  return bytes && Buffer.concat(await Array.fromAsync(bytes)).toString();
}

stored('what the attempt that counts has kept is there once the run shows', async (t, { database }) => {
  await runIn(database, 'partial', 'done');

  t.is(await textOf(database, 'document'), 'document');
  t.is(await textOf(database, 'report'), 'report 2');
  t.deepEqual(await keptKinds(database, 'run'), ['document', 'report']);

  await database.run("DELETE FROM artifacts WHERE kind = 'report'");
  t.is(await textOf(database, 'report'), undefined);
  t.deepEqual(await keptKinds(database, 'run'), ['document']);
});

stored(
  'the graph keeps the report, or evaluating did where there was no such stage',
  async (t, { database }) => {
    await runIn(database, 'complete', 'done', [
      ['evaluate', 1],
      ['graph', 3],
    ]);
    t.is(await textOf(database, 'report'), 'report 3');
    await database.run("DELETE FROM run_stages WHERE stage = 'graph'");
    t.is(await textOf(database, 'report'), 'report 1');
  },
);

for (const [state, reporting] of [
  ['running', 'taken'],
  ['running', 'done'],
  ['failed', 'taken'],
] as const) {
  stored(
    `of a run that is ${state}, with its report ${reporting}, nothing shows`,
    async (t, { database }) => {
      await runIn(database, state, reporting);

      t.is(await textOf(database, 'document'), undefined);
      t.is(await textOf(database, 'report'), undefined);
      t.deepEqual(await keptKinds(database, 'run'), []);
    },
  );
}
