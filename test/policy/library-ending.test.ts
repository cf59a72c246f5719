import { readdir, readFile, readlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import test from 'ava';
import { errorCodes, evaluate, KeelsonError, storeUnits } from '../../src/policy/index.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { bucketBundle, bucketEstate, inLines, told } from './library-estate.ts';

/** The worker threads that were started meanwhile; only for tests that run alone. */
async function startedBy(work: () => Promise<void>): Promise<Worker[]> {
  const workers: Worker[] = [];
  const note = (worker: Worker) => workers.push(worker);
  process.on('worker', note);
  try {
    await work();
  } finally {
    process.off('worker', note);
  }
  return workers;
}

const hasEnded = ({ threadId }: Worker) => threadId === -1;

test.serial('worker threads give what the calling thread gives, and end with the run', async (t) => {
  const bundle = await bucketBundle(t);
  const estate = bucketEstate(1500);
  const workers = await startedBy(async () => {
    const ofWorkers = await told(evaluate(bundle, estate, { threads: 2 }));
    t.deepEqual(ofWorkers, await told(evaluate(bundle, estate, { threads: 0 })));
  });

  t.is(workers.length, 2);
  t.true(workers.every(hasEnded));
});

for (const threads of [0, 1]) {
  test.serial(`a reader that stops closes everything and gets no summary, ${threads} threads`, async (t) => {
    const bundle = await bucketBundle(t);
    const file = join(await emptyFolder(t), 'estate.ndjson');
    await writeFile(file, inLines(bucketEstate(5000)));
    const run = evaluate(bundle, file, { threads });
    const workers = await startedBy(async () => {
      for await (const { status } of run) {
        t.is(status, 'fail');
        t.not(await isOpen(file), false);
        break;
      }
    });

    await t.throwsAsync(run.summary(), { code: 'INTERRUPTED' });
    t.throws(() => run[Symbol.asyncIterator](), { code: 'USAGE', message: /can be read once/ });
    t.is(workers.length, threads);
    t.true(workers.every(hasEnded));
    t.not(await isOpen(file), true);
  });
}

test.serial('a document that is wrong is closed', async (t) => {
  const file = join(await emptyFolder(t), 'estate.ndjson');
  await writeFile(file, `${inLines(bucketEstate(3))}{"resource":`);

  await t.throwsAsync(evaluate(await bucketBundle(t), file).summary(), { code: 'DOCUMENT_INVALID' });
  t.not(await isOpen(file), true);
});

/** Whether this process has a file open; undefined where the system does not tell. */
async function isOpen(file: string): Promise<boolean | undefined> {
  if (process.platform !== 'linux') return undefined;
  const folder = '/proc/self/fd';
  const names = await readdir(folder);
  const files = await Promise.all(names.map((name) => readlink(join(folder, name)).catch(() => '')));
  return files.includes(file);
}

test('an error in the loop ends the run, and stays what it is', async (t) => {
  const run = evaluate(await bucketBundle(t), bucketEstate(50));
  const mine = new Error('mine');
  const loop = async () => {
    for await (const _ of run) throw mine;
  };

  t.is(await t.throwsAsync(loop()), mine);
  await t.throwsAsync(run.summary(), { code: 'INTERRUPTED' });
});

test('an aborted run rejects, every time it is asked, and has no summary', async (t) => {
  const controller = new AbortController();
  const run = evaluate(await bucketBundle(t), bucketEstate(5000), { signal: controller.signal });
  const outcomes = run[Symbol.asyncIterator]();
  t.false((await outcomes.next()).done);
  const reason = new Error('enough');
  controller.abort(reason);

  const expected = { code: 'INTERRUPTED', message: /ended before everything was judged: enough/ };
  const error = await t.throwsAsync(outcomes.next(), expected);
  t.is(error?.cause, reason);
  t.is(await t.throwsAsync(outcomes.next()), error);
  t.is(await t.throwsAsync(run.summary()), error);
  t.true(error instanceof KeelsonError && errorCodes.includes(error.code));
});

test('a run that was aborted before it began opens nothing', async (t) => {
  const mine = new KeelsonError('INTERRUPTED', 'mine');
  const run = evaluate(await bucketBundle(t), 'not-there.ndjson', { signal: AbortSignal.abort(mine) });

  t.is(await t.throwsAsync(run.summary()), mine);
});

test('stopping ends a read that is under way', async (t) => {
  const bundle = await bucketBundle(t, 'compliant if count(numbers.range(1, 3000000)) == 0');
  const run = evaluate(bundle, bucketEstate(4), { threads: 1 });
  const outcomes = run[Symbol.asyncIterator]();
  const pending = outcomes.next();
  await t.throwsAsync(run.summary(), { code: 'USAGE' }, 'while outcomes are read');
  const stopped = outcomes.return?.();

  await t.throwsAsync(pending, { code: 'INTERRUPTED' });
  await stopped;
  await t.throwsAsync(outcomes.next(), { code: 'INTERRUPTED' });
});

test('a document that goes wrong in its middle has outcomes before, and no summary', async (t) => {
  const bundle = await bucketBundle(t);
  const file = join(await emptyFolder(t), 'estate.units');
  await storeUnits(file, bucketEstate(10_000), bundle);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.slice(0, text.lastIndexOf('{"units"')));
  const run = evaluate(bundle, file);
  let outcomes = 0;
  const loop = async () => {
    for await (const _ of run) outcomes += 1;
  };

  const error = await t.throwsAsync(loop(), {
    code: 'DOCUMENT_INVALID',
    message: /ends before its last line/,
  });
  t.true(outcomes > 0);
  t.is(await t.throwsAsync(run.summary()), error);
});
