import { exitCodes, KeelsonError } from '../errors.ts';
import type { Config, FailOn } from '../generated/config.ts';
import type { Report } from '../generated/report.ts';
import { startEvaluation } from '../policy/evaluation/evaluation.ts';
import { readWaivers } from '../policy/waivers.ts';
import { formats } from '../report/formats/formats.ts';
import { judge } from '../report/judge.ts';
import { writeOutput } from '../report/output.ts';
import { levelOf, levels } from '../report/report.ts';
import { showsColour } from '../report/terminal.ts';
import { bundleOf } from './bundle-choice.ts';
import { readConfig } from './config.ts';
import { cacheOf, type CacheFlags } from './answer-cache.ts';
import { incomplete } from './incomplete.ts';
import { unitSourceOf, type UnitFlags } from './unit-source.ts';

export interface ScanFlags extends UnitFlags, CacheFlags {
  readonly bundle?: string;
  readonly policies?: string;
  readonly waivers?: string;
  readonly format: string;
  readonly output?: string;
  readonly failOn?: FailOn;
  readonly strict?: boolean;
}

/** keelson scan: collects, judges and writes the report; the exit code says what was found. */
export async function runScan(flags: ScanFlags, signal: AbortSignal): Promise<number> {
  const startedAt = new Date().toISOString();
  const config = await readConfig(flags.config);
  const [waivers, bundle] = await Promise.all([waiversOf(flags, config), bundleOf(flags, config)]);
  const source = await unitSourceOf(flags, config, bundle, signal);
  const [evaluation, cache] = await Promise.all([startEvaluation(bundle), cacheOf(flags, bundle)]);
  try {
    const options = { evaluation, cache, waivers, signal, startedAt, now: () => new Date() };
    const report = await judge(source, bundle, options);
    await write(report, flags);
    return exitCodeOf(
      report,
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

async function write(report: Report, { format: id, output }: ScanFlags): Promise<void> {
  const format = formats.find((candidate) => candidate.id === id);
  if (!format) {
    throw new KeelsonError(
      'USAGE',
      `there is no format ${id}; there are ${formats.map((known) => known.id).join(', ')}`,
    );
  }
  const toTerminal = output === undefined;
  const screen = {
    width: toTerminal ? Math.max(40, process.stdout.columns ?? 120) : 120,
    colour: toTerminal && showsColour(process.stdout),
  };
  await writeOutput(format.write(report, screen), output);
}

/** An incomplete scan says so before what it found: findings can be acted on, but the sum cannot be trusted. */
function exitCodeOf(report: Report, failOn: FailOn, strict: boolean): number {
  if (incomplete(report.run, strict)) {
    return exitCodes.incomplete;
  }
  const counted = failOn === 'none' ? [] : levels.slice(0, levels.indexOf(failOn) + 1);
  const found = report.results.some(
    (result) => result.status === 'fail' && counted.includes(levelOf(result)),
  );
  return found ? exitCodes.findings : exitCodes.clean;
}
