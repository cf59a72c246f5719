import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { messageOf } from '../../src/errors.ts';
import { EngineError, loadEngine } from '../../src/policy/engine/engine.ts';
import { opaSource, readCases, type Case } from './cases.ts';
import { compileCase } from './compile.ts';
import { judge } from './judge.ts';

/** What must hold: how many cases pass, and which may not, each with its reason. */
interface Ratchet {
  passed: number;
  exceptions: Readonly<Record<string, string>>;
}

const ratchetFile = join(import.meta.dirname, 'ratchet.json');
const say = (line: string) => process.stdout.write(`${line}\n`);

const { values: options } = parseArgs({
  options: {
    /** Only cases whose note or file holds this text; the ratchet is not compared then. */
    only: { type: 'string' },
    /** Writes the new pass count. */
    update: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '2' },
  },
});

const source = await opaSource();
if (source === undefined) {
  say("conformance not run: OPA's cases are in its Go module, and there is no Go to fetch it with");
} else {
  await runCases(source);
}

async function runCases(folder: string): Promise<void> {
  const ratchet = JSON.parse(await readFile(ratchetFile, 'utf8')) as Ratchet;
  const all = await readCases(folder);
  const { only } = options;
  const cases = only === undefined ? all : all.filter(({ note, file }) => `${file} ${note}`.includes(only));
  const outcomes = await inTurn(cases, Number(options.jobs), outcomeOf);

  const failed = cases.filter((one, at) => outcomes[at] !== undefined && !(one.note in ratchet.exceptions));
  const excused = cases.filter((one, at) => outcomes[at] !== undefined && one.note in ratchet.exceptions);
  const passed = cases.length - failed.length - excused.length;
  for (const one of failed) say(`FAIL ${one.file} ${one.note}: ${outcomes[cases.indexOf(one)]}`);
  for (const { note } of excused) say(`skip ${note}: ${ratchet.exceptions[note]}`);
  say(`${passed} of ${cases.length}`);
  say(`${passed} passed, ${failed.length} failed, ${excused.length} skipped`);
  if (options.only !== undefined) return;
  if (options.update) {
    await writeFile(ratchetFile, `${JSON.stringify({ ...ratchet, passed }, undefined, 2)}\n`);
  } else if (failed.length > 0 || passed !== ratchet.passed) {
    say(`expected ${ratchet.passed} to pass: when more do, run with --update`);
    process.exitCode = 1;
  }
}

/** @returns what is wrong; undefined when the case passes. */
async function outcomeOf(one: Case): Promise<string | undefined> {
  try {
    const compiled = await compileCase(one);
    const engine = await loadEngine(compiled.module, { memoryPages: 64, builtins: { 'test.sleep': sleep } });
    return judge(one, engine, compiled);
  } catch (thrown) {
    return thrown instanceof EngineError ? `${thrown.code}: ${thrown.message}` : messageOf(thrown);
  }
}

/** OPA's tests have a builtin that lets time pass. */
function sleep(): null {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
  return null;
}

async function inTurn<T, R>(items: readonly T[], jobs: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = items.entries();
  await Promise.all(
    Array.from({ length: jobs }, async () => {
      for (const [index, item] of waiting) results[index] = await work(item);
    }),
  );
  return results;
}
