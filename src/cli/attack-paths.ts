import type { Config } from '../generated/config.ts';
import type { Inventory } from '../generated/inventory.ts';
import type { Result, RiskLevel } from '../generated/report.ts';
import type { Waiver } from '../generated/waivers.ts';
import type { Bundle } from '../policy/bundle.ts';
import { unitsOf } from '../policy/units.ts';
import { readWaivers } from '../policy/waivers.ts';
import { startJudging } from '../report/judge.ts';
import type { Judging, ReportEnd } from '../report/reporting.ts';
import { chosenBundle, type BundleFlags, type ChosenBundle } from '../bundle/choice/chosen-bundle.ts';
import type { DocumentFlags } from './document.ts';
import { tell } from './tell.ts';
import { evaluationFor } from '../bundle/choice/evaluation-for.ts';

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

/** What documents are judged by. */
export interface Judges extends Pick<ChosenBundle, 'bundle' | 'shipped'> {
  readonly waivers: readonly Waiver[];
}

/** The bundle and waivers that flags ask for; what is to be said loudly is said. */
export async function judgesOf(flags: AttackPathFlags, config: Config, signal: AbortSignal): Promise<Judges> {
  const strict = flags.strict ?? config.strict ?? false;
  const { bundle, shipped, notices, waivers } = await chosenBundle({ ...flags, strict }, config, signal);
  notices.forEach(tell);
  const file = flags.waivers ?? config.waivers;
  const own = file === undefined ? [] : await readWaivers(file);
  return { bundle, shipped, waivers: [...own, ...waivers] };
}

/** Judges a document and searches it, and lets `use` have what was found while the policies can still be asked. */
export async function searched<T>(
  inventory: Inventory,
  { bundle, shipped, waivers }: Judges,
  flags: Pick<AttackPathFlags, 'baseline' | 'level'>,
  signal: AbortSignal,
  use: (searched: Searched) => Promise<T>,
): Promise<T> {
  const startedAt = new Date().toISOString();
  const evaluation = await evaluationFor({ bundle, shipped }, inventory.resources.length);
  const source = unitsOf(inventory, bundle);
  try {
    const baseline = await baselineOf(flags.baseline);
    const judging = startJudging(source, bundle, {
      evaluation,
      waivers,
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
