import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'ava';
import {
  evaluate,
  loadBundle,
  storeUnits,
  unitsOf,
  type EvaluateOptions,
  type Inventory,
  type Unit,
} from '../../src/policy/index.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { bucketBundle, bucketEstate, inLines, told } from './library-estate.ts';

test('whatever form an inventory has, its outcomes and summary are the same', async (t) => {
  const [bundle, folder, estate] = [await bucketBundle(t), await emptyFolder(t), bucketEstate(2500)];
  const [lines, whole, stored] = ['estate.ndjson', 'estate.json', 'estate.units'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  await writeFile(lines, inLines(estate));
  await writeFile(whole, JSON.stringify(estate));
  t.is(await storeUnits(stored, lines, bundle), 2500);
  const units = await Array.fromAsync(unitsOf(estate, bundle));
  const expected = await told(evaluate(bundle, estate));
  t.is(expected.length, 1666);
  const outcomes = { pass: 834, fail: 1666, unknown: 0, not_applicable: 0, error: 0 };

  for (const what of [estate, lines, whole, stored, pathToFileURL(lines)]) {
    const run = evaluate(bundle, what);
    t.deepEqual(await told(run), expected);
    const { document, ...summary } = await run.summary();
    t.deepEqual(summary, { units: 2500, outcomes, cacheHits: 0, notices: [] });
    t.like(document, { resources: 2501, relationships: 0, collectedAt: '2026-11-20T06:00:00Z' });
  }
  for (const what of [units, new Set(units), Map.groupBy(units, ({ type }) => type)]) {
    const run = evaluate(bundle, what);
    const bare = (line: string) => line.replace(/ \S+$/, '');
    t.deepEqual((await told(run)).map(bare), expected.map(bare));
    t.deepEqual(await run.summary(), { units: 2500, outcomes, cacheHits: 0, notices: [] });
  }
});

test('passes are given to those who ask, and counted in any case', async (t) => {
  const bundle = await bucketBundle(t);
  const lines = await told(evaluate(bundle, bucketEstate(9), { passes: true }));

  t.is(lines.filter((line) => line.includes(' pass ')).length, 3);
  t.is(lines.length, 9);
});

test('a cache answers for what has not changed, however it is given', async (t) => {
  const bundle = await bucketBundle(t);
  const folder = join(await emptyFolder(t), 'cache');
  const stored = join(await emptyFolder(t), 'estate.units');
  const [before, after] = [bucketEstate(100), bucketEstate(120)];
  await storeUnits(stored, after, bundle);
  const hits = async (what: Inventory | string | Unit[]) =>
    (await evaluate(bundle, what, { cache: folder }).summary()).cacheHits;

  t.is(await hits(before), 0);
  t.is(await hits(after), 106, 'all but the new ones that fail: to the check, those that pass are alike');
  t.is(await hits(stored), 120);
  const units = await Array.fromAsync(unitsOf(after, bundle));
  await hits(units);
  t.is(await hits(units), 120);
  t.deepEqual(await told(evaluate(bundle, after, { cache: folder })), await told(evaluate(bundle, after)));
});

test('a cache that cannot be used is a notice of the summary', async (t) => {
  const bundle = await bucketBundle(t);
  const folder = join(await emptyFolder(t), 'cache');
  await writeFile(folder, 'a file');
  const { notices, units } = await evaluate(bundle, bucketEstate(1), { cache: folder }).summary();

  t.is(units, 1);
  t.regex(notices.join(), /is not used/);
});

test('what is no inventory is told in a line', async (t) => {
  const bundle = await bucketBundle(t);
  const folder = await emptyFolder(t);
  await mkdir(join(folder, 'sub'));
  const summary = (what: unknown) => evaluate(bundle, what as Inventory).summary();
  const code = 'DOCUMENT_INVALID';

  await t.throwsAsync(summary(join(folder, 'gone')), { code, message: /cannot read the inventory .*gone/ });
  await t.throwsAsync(summary(join(folder, 'sub')), { code, message: /it is not a file/ });
  await t.throwsAsync(summary({}), { code, message: /what is to be judged is no inventory/ });
  await t.throwsAsync(summary(undefined), { code });
  await t.throwsAsync(summary({ ...bucketEstate(1), resources: undefined }), { code, message: /resources/ });
  await t.throwsAsync(summary([{ id: 'a' }]), { code, message: /unit 0 .* no type/ });
  await t.throwsAsync(summary([null]), { code });
  await t.throwsAsync(loadBundle(join(folder, 'gone')), {
    code: 'BUNDLE_UNAVAILABLE',
    message: /gone/,
  });
});

test('options that cannot be are refused at once, by their name', async (t) => {
  const bundle = await bucketBundle(t);
  const wrong: [unknown, RegExp][] = [
    [{ threads: -1 }, /threads is auto or a whole number/],
    [{ threads: 1.5 }, /not 1.5/],
    [{ cache: true }, /cache is the name of a folder, or false/],
    [{ now: 5 }, /now is a bigint/],
    [{ limits: { seconds: 5 } }, /there is no limit seconds; there are batchUnits/],
    [{ limits: { batchUnits: 0 } }, /limits.batchUnits is a whole number above 0, not 0/],
  ];
  for (const [options, message] of wrong) {
    t.throws(() => evaluate(bundle, [], options as EvaluateOptions), { code: 'USAGE', message });
  }
});

test('the clock and the limits are the caller’s', async (t) => {
  const clock = await bucketBundle(t, 'compliant if time.now_ns() == 42');
  const outcomes = async (options: EvaluateOptions) =>
    (await evaluate(clock, bucketEstate(2), options).summary()).outcomes;
  t.like(await outcomes({ now: 42n }), { pass: 2, fail: 0 });
  t.like(await outcomes({}), { pass: 0, fail: 2 });

  const large = await bucketBundle(t, 'compliant if count(numbers.range(1, 300000)) == 0');
  const limits = { memoryBytes: 4 * 1024 * 1024, batchMilliseconds: 2000 };
  const run = evaluate(large, bucketEstate(1), { limits });
  const [line] = await told(run);
  t.regex(line ?? '', /error/);
  t.is((await run.summary()).outcomes.error, 1);
});
