import { exitCodes, KeelsonError } from '../errors.ts';
import type { Config, FailOn } from '../generated/config.ts';
import type { Bundle } from '../policy/bundle.ts';
import { startEvaluation } from '../policy/evaluation/evaluation.ts';
import { threadsFor, unitsBeforeThreads } from '../policy/evaluation/threads-for.ts';
import { readWaivers } from '../policy/waivers.ts';
import type { Format } from '../report/formats/format.ts';
import { formats } from '../report/formats/formats.ts';
import { judge, startJudging, type JudgeOptions, type ReportEnd } from '../report/judge.ts';
import { writeOutput } from '../report/output.ts';
import { levels } from '../report/report.ts';
import { showsColour } from '../report/terminal.ts';
import type { UnitSource } from '../units/chunk.ts';
import { chosenBundle, type BundleFlags } from './bundle-choice.ts';
import { readConfig } from './config.ts';
import { cacheOf, type CacheFlags } from './answer-cache.ts';
import { incomplete } from './incomplete.ts';
import { unitSourceOf, type UnitFlags } from './unit-source.ts';

export interface ScanFlags extends UnitFlags, CacheFlags, BundleFlags {
  readonly waivers?: string;
  readonly baseline?: string;
  readonly changedSince?: string;
  readonly format: string;
  readonly output?: string;
  readonly failOn?: FailOn;
  readonly strict?: boolean;
}

/** keelson scan: collects, judges and writes the report; the exit code says what was found. */
export async function runScan(flags: ScanFlags, signal: AbortSignal): Promise<number> {
  const startedAt = new Date().toISOString();
  const format = formatOf(flags);
  const config = await readConfig(flags.config);
  const [own, { bundle, shipped, notices, ...chosen }] = await Promise.all([
    waiversOf(flags, config),
    chosenBundle({ ...flags, strict: flags.strict ?? config.strict ?? false }, config, signal),
  ]);
  for (const notice of notices) process.stderr.write(`keelson: ${notice}\n`);
  const waivers = [...own, ...chosen.waivers];
  const compared = await comparisonOf(flags, signal);
  const told: string[] = [];
  const notice = (text: string) => void told.push(text);
  const source = await unitSourceOf({ ...flags, notice }, config, bundle, signal);
  const threads = threadsFor(source.facts.resources, shipped);
  const [evaluation, cache] = await Promise.all([
    startEvaluation(bundle, { threads, unitsBefore: unitsBeforeThreads(shipped) }),
    cacheOf(flags, bundle),
  ]);
  try {
    const options = {
      ...compared,
      evaluation,
      cache,
      waivers,
      notices: [...notices, ...told],
      signal,
      startedAt,
      now: () => new Date(),
    };
    return exitCodeOf(
      await write(format, { source, bundle, options }, flags.output),
      flags.failOn ?? config.fail_on ?? 'low',
      flags.strict ?? config.strict ?? false,
    );
  } finally {
    await Promise.all([evaluation.close(), source.close()]);
  }
}

async function waiversOf(flags: ScanFlags, config: Config) {
  const file = flags.waivers ?? config.waivers;
  return file === undefined ? [] : readWaivers(file);
}

/** What the results are compared with and cut to. */
async function comparisonOf(
  { baseline: file, changedSince: ref, paths }: ScanFlags,
  signal: AbortSignal,
): Promise<Pick<JudgeOptions, 'baseline' | 'only'>> {
  if (file === undefined && ref === undefined) return {};
  const { baselineIn, changesSince } = await import('./comparison.ts');
  return {
    ...(file !== undefined && { baseline: await baselineIn(file) }),
    ...(ref !== undefined && { only: await changesSince(ref, paths ?? [], signal) }),
  };
}

function formatOf({ format: id }: ScanFlags): Format {
  const format = formats.find((candidate) => candidate.id === id);
  if (!format) {
    throw new KeelsonError(
      'USAGE',
      `there is no format ${id}; there are ${formats.map((known) => known.id).join(', ')}`,
    );
  }
  return format;
}

interface Judged {
  readonly source: UnitSource;
  readonly bundle: Bundle;
  readonly options: JudgeOptions;
}

/** Judges and writes, one after the other or both at once as the format is. */
async function write(
  format: Format,
  { source, bundle, options }: Judged,
  output: string | undefined,
): Promise<ReportEnd> {
  if ('stream' in format) {
    const judging = startJudging(source, bundle, options);
    await writeOutput(format.stream(judging), output);
    // The reader of a pipe may have gone before the end, but the exit code is about everything.
    return judging.end();
  }
  const report = await judge(source, bundle, options);
  const toTerminal = output === undefined;
  const screen = {
    width: toTerminal ? Math.max(40, process.stdout.columns ?? 120) : 120,
    colour: toTerminal && showsColour(process.stdout),
  };
  await writeOutput(format.write(report, screen, bundle), output);
  return report;
}

/** An incomplete scan says so before what it found: findings can be acted on, but the sum cannot be trusted. */
function exitCodeOf({ run, summary }: ReportEnd, failOn: FailOn, strict: boolean): number {
  if (incomplete(run, strict)) {
    return exitCodes.incomplete;
  }
  const counted = failOn === 'none' ? [] : levels.slice(0, levels.indexOf(failOn) + 1);
  const risk = summary.baseline?.new ?? summary.risk;
  return counted.some((level) => risk[level] > 0) ? exitCodes.findings : exitCodes.clean;
}
