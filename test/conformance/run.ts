import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { messageOf } from '../../src/errors.ts';
import { EngineError, loadEngine } from '../../src/policy/engine/engine.ts';
import { opaSource, readCases, type Case } from './cases.ts';
import { compileCase } from './compile.ts';
import { judge } from './judge.ts';

/** What must hold: how many cases pass, and which do not, each with its reason. */
interface Ratchet {
  passed: number;
  /** Reasons by note. A case that passes all the same is an error: then its line must go. */
  exceptions: Readonly<Record<string, string>>;
  /** Builtins by note, which must be refused when the case is loaded. */
  refused: Readonly<Record<string, string>>;
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
  say(
    `conformance not run: OPA's cases are in its Go module, which needs Go on the path and a Go module proxy`,
  );
  process.exitCode = 1;
} else {
  await runCases(source);
}

async function runCases(folder: string): Promise<void> {
  const ratchet = JSON.parse(await readFile(ratchetFile, 'utf8')) as Ratchet;
  const all = await readCases(folder);
  const { only } = options;
  const cases = only === undefined ? all : all.filter(({ note, file }) => `${file} ${note}`.includes(only));
  const outcomes = await inTurn(cases, Number(options.jobs), outcomeOf);

  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const [at, one] of cases.entries()) counts[report(one, outcomes[at], ratchet)] += 1;
  const { passed, failed, skipped } = counts;
  say(`${passed} of ${cases.length}`);
  if (only === undefined && options.update) {
    await writeFile(ratchetFile, `${JSON.stringify({ ...ratchet, passed }, undefined, 2)}\n`);
  } else if (only === undefined && (failed > 0 || passed !== ratchet.passed)) {
    say(`expected ${ratchet.passed} to pass and none to fail: when more do, run with --update`);
    process.exitCode = 1;
  }
  // Whoever runs this reads the last line.
  say(`${passed} passed, ${failed} failed, ${skipped} skipped`);
}

/** Says what became of a case, if it did not simply pass. */
function report(one: Case, outcome: string | undefined, ratchet: Ratchet): 'passed' | 'failed' | 'skipped' {
  const builtin = ratchet.refused[one.note];
  const reason = ratchet.exceptions[one.note];
  if (builtin !== undefined && outcome?.startsWith(`refused_builtin: `) && outcome.includes(`${builtin} (`)) {
    say(`skip ${one.note}: ${builtin} is refused, as it must be`);
    return 'skipped';
  }
  if (reason !== undefined && outcome !== undefined) {
    say(`skip ${one.note}: ${reason}`);
    return 'skipped';
  }
  if (outcome === undefined && builtin === undefined && reason === undefined) return 'passed';
  say(`FAIL ${one.file} ${one.note}: ${outcome ?? 'passes, but the ratchet names it as one that does not'}`);
  return 'failed';
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
