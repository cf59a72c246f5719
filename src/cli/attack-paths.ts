import type { Config } from '../generated/config.ts';
import type { Result, RiskLevel } from '../generated/report.ts';
import type { Bundle } from '../policy/bundle.ts';
import { startEvaluation } from '../policy/evaluation/evaluation.ts';
import { threadsFor, unitsBeforeThreads } from '../policy/evaluation/threads-for.ts';
import { unitsOf } from '../policy/units.ts';
import { readWaivers } from '../policy/waivers.ts';
import { startJudging, type Judging, type ReportEnd } from '../report/judge.ts';
import { chosenBundle, type BundleFlags } from './bundle-choice.ts';
import { documentOf, type DocumentFlags } from './document.ts';

export interface AttackPathFlags extends DocumentFlags, BundleFlags {
  readonly waivers?: string;
  readonly baseline?: string;
  readonly level?: RiskLevel;
}

/** A document that was judged and searched. */
export interface Searched extends ReportEnd {
  readonly bundle: Bundle;
  readonly results: readonly Result[];
  readonly assuming: Judging['assuming'];
}

/**
 * Collects or reads, judges and searches, and lets `use` have what was found while the policies can still be asked.
 */
export async function withAttackPaths<T>(
  flags: AttackPathFlags,
  config: Config,
  signal: AbortSignal,
  use: (searched: Searched) => Promise<T>,
): Promise<T> {
  const startedAt = new Date().toISOString();
  const strict = flags.strict ?? config.strict ?? false;
  const { bundle, shipped, notices, ...chosen } = await chosenBundle({ ...flags, strict }, config, signal);
  for (const notice of notices) process.stderr.write(`keelson: ${notice}\n`);
  const file = flags.waivers ?? config.waivers;
  const own = file === undefined ? [] : await readWaivers(file);
  const inventory = await documentOf(flags, config, signal);
  const threads = threadsFor(inventory.resources.length, shipped);
  const evaluation = await startEvaluation(bundle, { threads, unitsBefore: unitsBeforeThreads(shipped) });
  const source = unitsOf(inventory, bundle);
  try {
    const baseline = await baselineOf(flags.baseline);
    const judging = startJudging(source, bundle, {
      evaluation,
      waivers: [...own, ...chosen.waivers],
      graph: { inventory, level: flags.level },
      ...(baseline && { baseline }),
      signal,
      startedAt,
      now: () => new Date(),
    });
    const results = await Array.fromAsync(judging.results);
    return await use({ ...(await judging.end()), bundle, results, assuming: judging.assuming });
  } finally {
    await Promise.all([evaluation.close(), source.close()]);
  }
}

async function baselineOf(file: string | undefined) {
  if (file === undefined) return undefined;
  const { baselineIn } = await import('./comparison.ts');
  return baselineIn(file);
}
