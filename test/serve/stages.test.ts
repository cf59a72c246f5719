import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { later } from '../../src/serve/runs/control.ts';
import { requestRun } from '../../src/serve/runs/request.ts';
import type { Stage } from '../../src/serve/runs/stage.ts';
import type { StageConfig, StageContext, StageProgress } from '../../src/serve/runs/stages/context.ts';
import { workOnStage } from '../../src/serve/runs/stages/work-on.ts';
import { takeStage } from '../../src/serve/runs/take.ts';
import { keptArtifact } from '../../src/store/artifacts/kept.ts';
import { readArtifact } from '../../src/store/artifacts/read.ts';
import { writeArtifact } from '../../src/store/artifacts/write.ts';
import type { Artifact } from '../../src/store/artifacts/artifact.ts';
import type { Database } from '../../src/store/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { cacheFolder } from '../cli/keelson.ts';
import { folderOf } from '../cli/loads.ts';
import { serviceOn, type TestService } from './parts.ts';

/*
 * What the stages of a run leave to those that follow, in a store that a test changes meanwhile.
 */
process.env['XDG_CACHE_HOME'] = cacheFolder;

interface Working {
  readonly service: TestService;
  readonly database: Database;
  readonly run: string;
  /** Takes the stage that the run is at, and works on it. */
  readonly work: (more?: Partial<StageContext>) => Promise<void>;
  readonly said: { readonly notices: string[]; readonly progress: StageProgress[] };
}

async function working(t: ExecutionContext): Promise<Working> {
  const folder = await folderOf(t);
  const database = await openStore(join(folder, 'keelson.db'));
  t.teardown(() => database.close());
  const source = { inventory: join(folder, 'estate.ndjson') };
  const service = serviceOn(database, { estate: source });
  const requested = await requestRun(service, {
    source: 'estate',
    trigger: 'api',
    actor: { name: 'user:ada' },
  });
  const run = 'run' in requested ? requested.run : '';
  const said = { notices: new Array<string>(), progress: new Array<StageProgress>() };
  const work = async (more: Partial<StageContext> = {}) => {
    const taken = await takeStage(service, run, 'one');
    if (!taken) throw new Error('there is nothing to take');
    await workOnStage({
      database,
      taken,
      source,
      config: {},
      signal: new AbortController().signal,
      now: service.now,
      progress: (progress) => said.progress.push(progress),
      notice: (text) => said.notices.push(text),
      ...more,
    });
  };
  return { service, database, run, work, said };
}

async function textOf(database: Database, artifact: Artifact): Promise<string> {
  const text = await readArtifact(database, artifact);
  return Buffer.concat(await Array.fromAsync(text ?? [])).toString('utf8');
}

/** The results of a run that shows. */
async function resultsOf(database: Database, run: string): Promise<string[]> {
  const text = await keptArtifact(database, run, 'report');
  const lines = Buffer.concat(await Array.fromAsync(text ?? []))
    .toString('utf8')
    .split('\n');
  return lines.filter((line) => line.startsWith('{"result"')).toSorted();
}

const stateOf = async (database: Database, run: string) =>
  database.first<{ state: string; stage: Stage }>('SELECT state, stage FROM runs WHERE id = $1', [run]);

test('each stage goes on with what the one before it kept, and nothing of that is left', async (t) => {
  const { database, run, work, said } = await working(t);
  for (const stage of ['collect', 'evaluate', 'graph', 'publish'] as const) {
    t.like(await stateOf(database, run), { stage });
    t.deepEqual(await resultsOf(database, run), []);
    await work();
  }
  t.like(await stateOf(database, run), { state: 'complete' });
  t.true((await resultsOf(database, run)).some((line) => line.includes('"status":"fail"')));
  t.deepEqual(said, { notices: [], progress: [{ resources: 1 }] });
  const kinds = await database.all<{ kind: string }>('SELECT DISTINCT kind FROM artifacts ORDER BY kind');
  t.deepEqual(
    kinds.map(({ kind }) => kind),
    ['document', 'report'],
  );
});

const answers = { kind: 'answers', attempt: 1 } as const;

interface Between {
  /** Changes the store when a run was evaluated, whose answers say that nothing fails where they are `forged`. */
  readonly change: (
    database: Database,
    run: string,
    texts: { true: string; forged: string },
  ) => Promise<void>;
  readonly config?: StageConfig;
  /** Whether the process of evaluating goes on with the graph. */
  readonly goesOn?: boolean;
  readonly results: 'true' | 'forged';
  readonly notices?: number;
}

const forge = (database: Database, run: string, { forged }: { forged: string }, attempt = 1) =>
  writeArtifact(database, { run, ...answers, attempt }, [forged]);

const between: Readonly<Record<string, Between>> = {
  'what counts is read': { change: forge, results: 'forged' },
  'what is in the process need not be read': { change: forge, goesOn: true, results: 'true' },
  'what who was taken for dead goes on writing is not read': {
    async change(database, run, texts) {
      await database.run(`UPDATE run_stages SET attempt = 2 WHERE stage = 'evaluate'`);
      await writeArtifact(database, { run, ...answers, attempt: 2 }, [texts.true]);
      await forge(database, run, texts);
    },
    results: 'true',
  },
  'what is in a process that was taken for dead does not count': {
    async change(database, run, texts) {
      await database.run(`UPDATE run_stages SET attempt = 2 WHERE stage = 'evaluate'`);
      await forge(database, run, texts, 2);
    },
    goesOn: true,
    results: 'forged',
  },
  'policies are chosen again where others are configured': {
    change: forge,
    goesOn: true,
    config: { bundles: { allow_unsigned: true } },
    results: 'forged',
  },
  'other policies are asked': {
    change: (database, run, { forged }) =>
      forge(database, run, { forged: forged.replace(/"bundle":"\w+"/, '"bundle":"x"') }),
    results: 'true',
    notices: 1,
  },
  'policies are asked where nothing was kept': {
    async change(database) {
      await database.run(`DELETE FROM artifacts WHERE kind = 'answers'`);
    },
    results: 'true',
    notices: 1,
  },
};

for (const [title, { change, config = {}, goesOn = false, results, notices = 0 }] of Object.entries(
  between,
)) {
  test(`between evaluating and the graph: ${title}`, async (t) => {
    const { database, run, work, said } = await working(t);
    const left = goesOn ? { left: {} } : {};
    await work();
    await work(left);
    const text = await textOf(database, { run, ...answers });
    const forged = text.replaceAll('\\"fail\\"', '\\"pass\\"');
    t.not(forged, text);
    await change(database, run, { true: text, forged });
    await work({ ...left, config });
    await work();
    const failed = (await resultsOf(database, run)).filter((line) => line.includes('"status":"fail"'));
    t.is(failed.length > 0, results === 'true');
    t.is(said.notices.length, notices);
  });
}

test('a run that is stopped while it is on the graph goes on from there', async (t) => {
  const { service, database, run, work } = await working(t);
  await work();
  await work();
  const stopped = new Error('stopped');
  t.is(await t.throwsAsync(work({ signal: AbortSignal.abort(stopped) })), stopped);
  t.like(await stateOf(database, run), { state: 'running', stage: 'graph' });
  service.time = later(service.now(), 60_000);
  await work();
  await work();
  t.like(await stateOf(database, run), { state: 'complete' });
  const stages = await database.all<{ stage: string; attempt: number }>(
    'SELECT stage, attempt FROM run_stages ORDER BY taken_at, stage',
  );
  t.deepEqual(
    stages.map(({ stage, attempt }) => [stage, attempt]),
    [
      ['collect', 1],
      ['evaluate', 1],
      ['graph', 2],
      ['publish', 1],
    ],
  );
});

test('a run that an older Keelson evaluated is published with what that staged', async (t) => {
  const { database, run, work } = await working(t);
  for (let stages = 3; stages > 0; stages -= 1) await work();
  // As it was before there was a stage of the graph: evaluating did both.
  await database.run(`DELETE FROM run_stages WHERE stage = 'evaluate'`);
  await database.run(`UPDATE run_stages SET stage = 'evaluate' WHERE stage = 'graph'`);
  await work();
  t.like(await stateOf(database, run), { state: 'complete' });
  t.not((await resultsOf(database, run)).length, 0);
});

test('a run that nothing was staged of is not published', async (t) => {
  const { database, run, work } = await working(t);
  await work();
  await work();
  await database.run(`UPDATE runs SET stage = 'publish'`);
  await t.throwsAsync(work(), { message: /the end of the report has gone/ });
  t.like(await stateOf(database, run), { state: 'running' });
});
