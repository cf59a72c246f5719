import { exitCodes } from '../errors.ts';
import type { Config, FailOn } from '../generated/config.ts';
import type { Inventory } from '../generated/inventory.ts';
import type { RiskLevel } from '../generated/report.ts';
import type { Bundle } from '../policy/bundle.ts';
import { selectedChecks } from '../policy/selected-checks.ts';
import { readWaivers } from '../policy/waivers.ts';
import type { JudgeOptions } from '../report/judge.ts';
import type { GraphOptions, ReportEnd } from '../report/reporting.ts';
import { levels } from '../report/levels.ts';
import { chosenBundle, type BundleFlags } from '../bundle/choice/chosen-bundle.ts';
import { readConfig } from './config.ts';
import { cacheOf, type CacheFlags } from './answer-cache.ts';
import { incomplete } from './incomplete.ts';
import { unitSourceOf, type UnitFlags } from './unit-source.ts';
import { outputsOf, writeReport, type OutputFlags } from './write-report.ts';
import { tell } from './tell.ts';
import { evaluationFor } from '../bundle/choice/evaluation-for.ts';

export interface ScanFlags extends UnitFlags, CacheFlags, BundleFlags, OutputFlags {
  readonly checks?: readonly string[];
  readonly waivers?: string;
  readonly baseline?: string;
  readonly changedSince?: string;
  readonly diff?: boolean;
  readonly failOn?: FailOn;
  readonly strict?: boolean;
  /** Whether to search for attack paths; they are, where nothing is said. */
  readonly attackPaths?: boolean;
  /** Plan for attack paths of this level and above. */
  readonly level?: RiskLevel;
}

/** keelson scan: collects, judges and writes the report; the exit code says what was found. */
export async function runScan(flags: ScanFlags, signal: AbortSignal): Promise<number> {
  const startedAt = new Date().toISOString();
  const outputs = outputsOf(flags);
  const config = await readConfig(flags.config);
  const [own, { bundle, shipped, notices, ...chosen }] = await Promise.all([
    waiversOf(flags, config),
    chosenBundle({ ...flags, strict: flags.strict ?? config.strict ?? false }, config, signal),
  ]);
  notices.forEach(tell);
  const checks = selectedChecks(bundle.checks, flags.checks);
  const waivers = [...own, ...chosen.waivers];
  const compared = await comparisonOf(flags, signal);
  const told: string[] = flags.checks
    ? [`results of ${checks?.size} of ${bundle.checks.size} checks (--checks)`]
    : [];
  const notice = (text: string) => void told.push(text);
  const { source, inventory } = await unitSourceOf({ ...flags, notice }, config, bundle, signal);
  const graph = graphOptionsOf(flags, bundle, inventory, told);
  const [evaluation, cache] = await Promise.all([
    evaluationFor({ bundle, shipped }, source.facts.resources),
    cacheOf(flags, bundle),
  ]);
  try {
    const options = {
      ...compared,
      graph,
      checks,
      evaluation,
      cache,
      waivers,
      notices: [...notices, ...told],
      signal,
      startedAt,
      now: () => new Date(),
    };
    return exitCodeOf(
      await writeReport(outputs, { source, bundle, options, inventory }),
      flags.failOn ?? config.fail_on ?? 'low',
      flags.strict ?? config.strict ?? false,
    );
  } finally {
    await Promise.all([evaluation.close(), source.close()]);
  }
}

/** Attack paths need the document as a whole: what is streamed has none in memory. */
function graphOptionsOf(
  { attackPaths = true, level }: ScanFlags,
  bundle: Bundle,
  inventory: Inventory | undefined,
  told: string[],
): GraphOptions | undefined {
  if (!attackPaths || Object.keys(bundle.attackRules).length === 0) return undefined;
  if (inventory) return { inventory, level };
  told.push(
    'attack paths were not searched, and risk leaves them out: what is judged is streamed (give a document in JSON)',
  );
  return undefined;
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

/** An incomplete scan says so before what it found: findings can be acted on, but the sum cannot be trusted. */
function exitCodeOf({ run, summary }: ReportEnd, failOn: FailOn, strict: boolean): number {
  if (incomplete(run, strict)) {
    return exitCodes.incomplete;
  }
  const counted = failOn === 'none' ? [] : levels.slice(0, levels.indexOf(failOn) + 1);
  const risk = summary.baseline?.new ?? summary.risk;
  return counted.some((level) => risk[level] > 0) ? exitCodes.findings : exitCodes.clean;
}
