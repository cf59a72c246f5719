import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { buildBundle } from '../../src/bundle/build/build.ts';
import type { Inventory, Resource } from '../../src/generated/inventory.ts';
import { KeelsonError } from '../../src/errors.ts';
import { answeredSource } from '../../src/policy/answers/answered-source.ts';
import { readAnswers, type StoredAnswers } from '../../src/policy/answers/read.ts';
import { answerLines } from '../../src/policy/answers/write.ts';
import { bundleFrom, type Bundle } from '../../src/policy/bundle.ts';
import { openCache, type AnswerCache } from '../../src/policy/cache/cache.ts';
import { startEvaluation } from '../../src/policy/evaluation/evaluation.ts';
import type { Evaluation, Task } from '../../src/policy/evaluation/task.ts';
import { judgeSource, type JudgeSourceOptions } from '../../src/policy/judge-source.ts';
import { judgedSource } from '../../src/policy/judged-source.ts';
import type { JudgedUnits } from '../../src/policy/judged-units.ts';
import { outcomeReader } from '../../src/policy/outcomes.ts';
import { storedUnitsOf, storeUnits, unitsOf } from '../../src/policy/units.ts';
import type { UnitSource } from '../../src/units/chunk.ts';
import { check, policyFolder } from '../bundle/build/policy-folder.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { key } from './cache/keys.ts';

const guarded = check({
  id: 'test-guarded',
  evidence: '"related.encrypted-by[].name"',
  custom: ['related: [encrypted-by]'],
  rules: 'compliant if {\n\tsome key in input.related["encrypted-by"]\n\tkey.name == "good"\n}',
});
const files = { 'checks/logging.rego': check(), 'checks/guarded.rego': guarded };
const related = 'package lib.related\n\ntargets(kind) := object.get(input, ["related", kind], [])\n';

let built: Promise<Bundle> | undefined;

/** Built once for all tests. */
function bundleOf(t: ExecutionContext): Promise<Bundle> {
  return (built ??= buildOne(t));
}

async function buildOne(t: ExecutionContext): Promise<Bundle> {
  const folder = await policyFolder(t, { ...files, 'lib/related.rego': related });
  return bundleFrom((await buildBundle(folder, '1.0.0')).wasm, 'test');
}

const resource = (id: string, type: string, more: Partial<Resource> = {}): Resource => ({
  id,
  cloud: 'aws',
  type,
  kind: 'storage',
  name: id,
  account: '1',
  region: 'r',
  tags: {},
  origin: { kind: 'live', source: 's' },
  properties: {},
  unknown: [],
  defaults: [],
  ...more,
});

/** Buckets that pass and fail by their number, each with one of two keys. */
function estate(buckets: number, keyName = 'good'): Inventory {
  const ids = Array.from({ length: buckets }, (_, index) => `bucket-${index}`);
  return {
    schema: 'keelson.inventory/v1',
    tool: { name: 'keelson', version: '0' },
    collected_at: '2026-11-20T06:00:00Z',
    sources: [],
    resources: [
      resource('key-0', 'AWS::KMS::Key', { name: keyName }),
      resource('key-1', 'AWS::KMS::Key', { name: 'bad' }),
      ...ids.map((id, index) =>
        resource(id, 'AWS::S3::Bucket', {
          properties: {
            BucketVersioningConfiguration: { status: index % 3 === 0 ? 'Enabled' : `Off${index}` },
          },
        }),
      ),
    ],
    relationships: ids.map((from, index) => ({ from, to: `key-${index % 2}`, kind: 'encrypted-by' })),
    components: [],
  };
}

async function outcomesOf(
  source: UnitSource,
  bundle: Bundle,
  evaluation: Evaluation,
  options: JudgeSourceOptions = {},
): Promise<string[]> {
  return outcomesIn(judgeSource(source, bundle, evaluation, options), bundle);
}

async function outcomesIn(units: AsyncIterable<JudgedUnits>, bundle: Bundle): Promise<string[]> {
  const reader = outcomeReader(bundle);
  const outcomes: string[] = [];
  for await (const judged of units) {
    for (const outcome of reader.all(judged)) {
      outcomes.push(
        [outcome.subject.id, outcome.check.id, outcome.status, JSON.stringify(outcome.unit())].join(' '),
      );
    }
  }
  return outcomes.toSorted();
}

/** An evaluation that counts the units it is asked about. */
function counting(evaluation: Evaluation): Evaluation & { asked: number } {
  const counted = {
    ...evaluation,
    asked: 0,
    answer(task: Task) {
      counted.asked += task.ends.length;
      return evaluation.answer(task);
    },
  };
  return counted;
}

test('however units are put into tasks, they are judged alike', async (t) => {
  const bundle = await bundleOf(t);
  const document = estate(150);
  const expected = await outcomesOf(unitsOf(document, bundle), bundle, await startEvaluation(bundle));
  t.is(expected.length, 300);
  t.is(expected.filter((text) => text.includes(' pass ')).length, 50 + 75);

  for (const threads of [0, 2]) {
    for (const taskUnits of [1, 64, 1024]) {
      for (const tasksInFlight of [0, 4]) {
        const evaluation = await startEvaluation(bundle, { threads });
        const cache = await openCache(await emptyFolder(t), key);
        const source = () => unitsOf(document, bundle, { digests: true });
        const options = { taskUnits, tasksInFlight };
        t.deepEqual(await outcomesOf(source(), bundle, evaluation, options), expected);
        t.deepEqual(await outcomesOf(source(), bundle, evaluation, { ...options, cache }), expected, 'cold');
        t.deepEqual(await outcomesOf(source(), bundle, evaluation, { ...options, cache }), expected, 'warm');
        await evaluation.close();
      }
    }
  }
});

test('what a cache knows is not evaluated; a unit whose neighbour changed is', async (t) => {
  const bundle = await bundleOf(t);
  const cache = await openCache(await emptyFolder(t), key);
  const judge = async (document: Inventory) => {
    const evaluation = counting(await startEvaluation(bundle));
    const source = unitsOf(document, bundle, { digests: true });
    return { outcomes: await outcomesOf(source, bundle, evaluation, { cache }), asked: evaluation.asked };
  };

  const first = await judge(estate(60));
  t.is(first.asked, 60);
  t.deepEqual(await judge(estate(60)), { ...first, asked: 0 });
  const other = await judge(estate(60, 'gone bad'));
  t.is(other.asked, 30, 'those that the key is a neighbour of');
  t.is(other.outcomes.filter((text) => text.includes('test-guarded fail')).length, 60);
});

const answersKey = { bundle: 'b', engine: '1', document: 'd' };

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

test('answers that are kept give the document the outcomes of those that gave them', async (t) => {
  const bundle = await bundleOf(t);
  const evaluation = await startEvaluation(bundle);
  const document = estate(600);
  const cache = await openCache(await emptyFolder(t), key);
  const source = () => unitsOf(document, bundle, { digests: true });
  const expected = await outcomesOf(source(), bundle, evaluation);
  // Half of them are known, so that units do not come in their order.
  await outcomesOf(unitsOf(estate(300), bundle, { digests: true }), bundle, evaluation, { cache });

  const lines = await Array.fromAsync(
    answerLines(judgedSource(source(), bundle, { evaluation, cache }), answersKey),
  );
  const answers = (await readAnswers(linesOf(lines), answersKey)) as StoredAnswers;
  t.deepEqual(await outcomesIn(answeredSource(source(), answers).units, bundle), expected);
  t.true(lines.join('').length < 25 * 600, 'little is kept of a unit');

  for (const other of [{ bundle: 'c' }, { engine: '2' }, { document: 'e' }]) {
    t.is(await readAnswers(linesOf(lines), { ...answersKey, ...other }), undefined);
  }
  const few = answeredSource(unitsOf(estate(601), bundle), answers);
  await t.throwsAsync(outcomesIn(few.units, bundle), { message: /not those of the document/ });
  const stopped = answeredSource(source(), answers, AbortSignal.abort(interrupted));
  t.is(await t.throwsAsync(outcomesIn(stopped.units, bundle)), interrupted);
});

test('answers that are not whole are not read', async (t) => {
  const [header = '', end = ''] = await Array.fromAsync(
    answerLines(
      { facts: unitsOf(estate(0), await bundleOf(t)).facts, units: none(), notices: ['n'] },
      answersKey,
    ),
  );
  const line = (units: readonly number[], codes: readonly number[]) =>
    JSON.stringify({ texts: ['{}', '{"a":{}}'], units, codes });
  const trailer = (units: number) => JSON.stringify({ units, notices: [] });
  t.deepEqual((await readAnswers(linesOf([header, end]), answersKey))?.notices, ['n']);
  t.truthy(await readAnswers(linesOf([header, line([1, 0], [1, 0]), trailer(2)]), answersKey));
  for (const lines of [
    [header],
    [header, line([0], [0])],
    [header, line([0], [0]), trailer(2)],
    [header, line([0, 2], [0, 0]), trailer(3)],
    [header, line([0, 0, 2], [0, 0, 0]), trailer(3)],
    [header, line([0, 1], [0, 2]), trailer(2)],
    [header, line([0, 1], [0]), trailer(2)],
  ]) {
    await t.throwsAsync(readAnswers(linesOf(lines), answersKey), { message: /not whole/ }, lines.join(' '));
  }
});

async function* none(): AsyncGenerator<never> {}

test('stored units with digests of others do not put their answers in the place of those', async (t) => {
  const bundle = await bundleOf(t);
  const evaluation = await startEvaluation(bundle);
  const folder = await emptyFolder(t);
  const cache: AnswerCache = await openCache(folder, key);
  const [good, bad] = [estate(2), estate(2, 'gone bad')];
  const digests = new Array<string>();
  for (const document of [good, bad]) {
    for await (const chunk of unitsOf(document, bundle, { digests: true }).chunks()) {
      digests.push(Buffer.from(chunk.digests?.subarray(0, 16) ?? []).toString('hex'));
    }
  }
  const [ofGood = '', ofBad = ''] = digests;
  const file = join(folder, 'forged.units');
  await storeUnits(file, good, bundle);
  const text = await readFile(file, 'utf8');
  t.true(text.includes(ofGood));
  await writeFile(file, text.replace(ofGood, ofBad));

  await outcomesOf(storedUnitsOf(file, bundle), bundle, evaluation, { cache });
  const judged = await outcomesOf(unitsOf(bad, bundle, { digests: true }), bundle, evaluation, { cache });

  t.true(judged.some((outcome) => outcome.startsWith('bucket-0 test-guarded fail')));
});

const interrupted = new KeelsonError('INTERRUPTED', 'interrupted; nothing half written is left');

/** An evaluation that never answers. */
const silent: Evaluation = {
  entrypoints: [],
  answer: () => new Promise(() => undefined),
  ask: () => new Promise(() => undefined),
  close: () => Promise.resolve(),
};

for (const tasksInFlight of [0, 4]) {
  test(`an interruption ends judging while answers are awaited, ${tasksInFlight} tasks in flight`, async (t) => {
    const bundle = await bundleOf(t);
    const controller = new AbortController();
    const ended = outcomesOf(unitsOf(estate(50), bundle), bundle, silent, {
      signal: controller.signal,
      taskUnits: 7,
      tasksInFlight,
    });
    setImmediate(() => controller.abort(interrupted));

    t.is(await t.throwsAsync(ended), interrupted);
  });
}

test('an interruption is seen between chunks, though nothing is waited for', async (t) => {
  const bundle = await bundleOf(t);
  const evaluation = await startEvaluation(bundle);
  const file = join(await emptyFolder(t), 'large.ndjson');
  const { resources, relationships: _, sources: __, components: ___, ...header } = estate(2000);
  const pad = 'x'.repeat(2000);
  await writeFile(
    file,
    [header, ...resources.map((one) => ({ resource: { ...one, tags: { pad } } }))]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  );
  const controller = new AbortController();
  let units = 0;
  setImmediate(() => controller.abort(interrupted));

  const error = await t.throwsAsync(async () => {
    const options = { signal: controller.signal, tasksInFlight: 0, taskUnits: 1 };
    for await (const judged of judgeSource(unitsOf(file, bundle), bundle, evaluation, options)) {
      units += judged.count;
    }
  });
  t.is(error, interrupted);
  t.true(units < 2000);
});

test('nothing is judged once the signal has come', async (t) => {
  const bundle = await bundleOf(t);
  const options = { signal: AbortSignal.abort(interrupted) };

  t.is(await t.throwsAsync(outcomesOf(unitsOf(estate(3), bundle), bundle, silent, options)), interrupted);
});

test('an evaluation that fails ends judging with its error, and no other is left unhandled', async (t) => {
  const bundle = await bundleOf(t);
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', note);
  t.teardown(() => process.off('unhandledRejection', note));
  let number = 0;
  const failing: Evaluation = {
    ...silent,
    // The later ones fail first.
    async answer() {
      number += 1;
      const mine = number;
      for (let turns = 20 - mine; turns > 0; turns -= 1) await new Promise(setImmediate);
      throw new Error(`task ${mine}`);
    },
  };
  const options = { taskUnits: 5, tasksInFlight: 8 };

  await t.throwsAsync(outcomesOf(unitsOf(estate(50), bundle), bundle, failing, options), {
    message: 'task 1',
  });
  for (let turns = 0; turns < 30; turns += 1) await new Promise(setImmediate);
  t.deepEqual(unhandled, []);
});

test("a resource that is not JSON where nobody looked before is told as the document's fault", async (t) => {
  const bundle = await bundleOf(t);
  const file = join(await emptyFolder(t), 'wrong.ndjson');
  const { resources: _, relationships: __, sources: ___, components: ____, ...header } = estate(0);
  const line = JSON.stringify({ resource: resource('a', 'AWS::S3::Bucket', { tags: { a: 'b' } }) });
  await writeFile(file, [JSON.stringify(header), line.replace('"a":"b"', '"a" "b"')].join('\n'));

  await t.throwsAsync(outcomesOf(unitsOf(file, bundle), bundle, await startEvaluation(bundle)), {
    code: 'DOCUMENT_INVALID',
    message: /a resource of the inventory is not JSON: .*"id":"a"/,
  });
});
