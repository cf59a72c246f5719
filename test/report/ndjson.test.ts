import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import test from 'ava';
import { estateLines } from '../../bench/estate/estate.ts';
import { templatesOf } from '../../bench/estate/templates.ts';
import type { Report, Result } from '../../src/generated/report.ts';
import { ndjson } from '../../src/report/formats/ndjson.ts';
import type { ReportEnd } from '../../src/report/reporting.ts';
import { writeOutput } from '../../src/report/output.ts';
import { validate } from '../../src/schema/validate.ts';
import { keelsonHere } from '../cli/in-this-thread.ts';
import { cacheFolder, root } from '../cli/keelson.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { peakOf } from './peak.ts';

const estate = ['scan', '--replay', 'examples/estate', '--fail-on', 'none'];

async function linesOf(file: string): Promise<unknown[]> {
  const lines: unknown[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) lines.push(JSON.parse(line));
  return lines;
}

const byFingerprint = (left: Result, right: Result) => (left.fingerprint < right.fingerprint ? -1 : 1);

test('the lines say what the JSON report says, each by its schema', async (t) => {
  const json = JSON.parse((await keelsonHere([...estate, '--format', 'json'])).stdout) as Report;
  const ran = await keelsonHere([...estate, '--format', 'ndjson']);
  const lines = ran.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

  t.is(ran.code, 0, ran.stderr);
  for (const line of lines) t.is(validate('report-line', line), undefined);
  t.deepEqual(lines[0], { schema: 'keelson.report/v1', form: 'lines' });
  const of = (name: 'result' | 'attack_path' | 'fix') =>
    lines.flatMap((line) => (line as Partial<Record<typeof name, unknown>>)[name] ?? []);
  const results = of('result') as Result[];
  t.true(json.attack_paths.length > 0);
  t.deepEqual(of('attack_path'), json.attack_paths);
  t.deepEqual(of('fix'), json.fix_plan);
  t.is(lines.length, 3 + results.length + json.attack_paths.length + json.fix_plan.length);
  t.deepEqual(results.toSorted(byFingerprint), json.results.toSorted(byFingerprint));
  const { run } = lines.at(-2) as { run: Report['run'] };
  const times = { started_at: '', finished_at: '' };
  t.deepEqual({ ...run, ...times }, { ...json.run, ...times });
  t.deepEqual(lines.at(-1), { summary: json.summary });
});

test('exit codes are those of the other formats', async (t) => {
  const code = async (...more: string[]) =>
    (await keelsonHere(['scan', '--replay', 'examples/estate', '--format', 'ndjson', ...more])).code;

  t.is(await code(), 1);
  t.is(await code('--fail-on', 'critical'), 1);
  t.is(await code('--fail-on', 'none'), 0);
  t.is(await code('--strict'), 3);
});

test('the exit code is about everything, though the reader of the pipe has gone', async (t) => {
  const child = spawn(
    process.execPath,
    ['src/launcher.cjs', 'scan', '--replay', 'examples/estate', '--format', 'ndjson'],
    {
      cwd: root,
      env: { PATH: process.env['PATH'], XDG_CACHE_HOME: cacheFolder },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  child.stdout.destroy();
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const [code] = (await once(child, 'close')) as [number];

  t.is(code, 1, stderr);
  t.is(stderr, '');
});

// Half of what the results of the large document take.
const heapMegabytes = 64;

test('a large document is judged in little memory, with the sums of the JSON report', async (t) => {
  const folder = await emptyFolder(t);
  const [document, lines, whole] = ['estate.ndjson', 'lines.ndjson', 'report.json'].map((name) =>
    join(folder, name),
  );
  const templates = await templatesOf('examples/estate');
  await writeFile(
    document ?? '',
    [...estateLines(templates, { resources: 20_000, seed: 1, mutate: 0 })].join('\n'),
  );
  const scan = ['scan', '--inventory', document ?? '', '--fail-on', 'none', '--no-cache'];

  const peak = await peakOf(t, heapMegabytes, [...scan, '--format', 'ndjson', '-o', lines ?? '']);
  t.true(peak < 400, `${peak} MB`);

  await keelsonHere([...scan, '--format', 'json', '-o', whole ?? '']);
  const report = JSON.parse(await readFile(whole ?? '', 'utf8')) as Report;
  const read = await linesOf(lines ?? '');
  t.deepEqual(read.at(-1), { summary: report.summary });
  t.is(read.length, report.results.length + 3);
  const status = { pass: 0, fail: 0, unknown: 0, not_applicable: 0, waived: 0, error: 0 };
  const seen = new Set<string>();
  for (const line of read.slice(1, -2)) {
    const { result } = line as { result: Result };
    status[result.status] += 1;
    seen.add(result.fingerprint);
  }
  t.deepEqual(status, report.summary.status);
  t.is(seen.size, report.results.length);
  t.deepEqual((await readdir(folder)).toSorted(), ['estate.ndjson', 'lines.ndjson', 'report.json']);
});

test('a document that is wrong in its middle leaves no file, and says what is wrong with it', async (t) => {
  const folder = await emptyFolder(t);
  const document = join(folder, 'estate.ndjson');
  const lines = (
    await keelsonHere(['inventory', '--replay', 'examples/estate', '--format', 'ndjson'])
  ).stdout.split('\n');
  const wrong = lines.findLastIndex((line) => line.startsWith('{"resource"'));
  await writeFile(document, lines.with(wrong, (lines[wrong] ?? '').slice(0, -1)).join('\n'));

  const ran = await keelsonHere([
    'scan',
    '--inventory',
    document,
    '--format',
    'ndjson',
    '-o',
    join(folder, 'r.ndjson'),
  ]);

  t.is(ran.code, 2);
  t.is(ran.stderr, `keelson: ${document}:${wrong + 1}: the line is cut off\n`);
  t.deepEqual(await readdir(folder), ['estate.ndjson']);
});

const end = { run: {}, summary: {}, attack_paths: [], fix_plan: [] } as unknown as ReportEnd;
const none: AsyncIterable<Result> = {
  [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true, value: undefined }) }),
};

test('a report without results is a header, a run and a summary', async (t) => {
  const chunks = await Array.fromAsync(ndjson.stream({ results: none, end: () => Promise.resolve(end) }));

  t.is(chunks.join(''), '{"schema":"keelson.report/v1","form":"lines"}\n{"run":{}}\n{"summary":{}}\n');
});

test('a result that the schema does not know is refused', async (t) => {
  const results = {
    async *[Symbol.asyncIterator]() {
      yield { check: 1 } as unknown as Result;
    },
  };

  await t.throwsAsync(Array.fromAsync(ndjson.stream({ results, end: () => Promise.resolve(end) })), {
    code: 'EVALUATION_FAILED',
  });
});

test('what the text throws while it is written is not taken for a fault of the output', async (t) => {
  const folder = await emptyFolder(t);
  const reason = new Error('not the output');
  async function* text() {
    yield 'a'.repeat(100_000);
    await Promise.resolve();
    throw reason;
  }

  t.is(await t.throwsAsync(writeOutput(text(), join(folder, 'a'))), reason);
  t.deepEqual(await readdir(folder), []);
  await t.throwsAsync(writeOutput(['a'], join(folder, 'none', 'a')), { code: 'OUTPUT_FAILED' });
});
