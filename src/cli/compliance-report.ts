import { KeelsonError } from '../errors.ts';
import type { Config } from '../generated/config.ts';
import type { Report } from '../generated/report.ts';
import type { Waiver } from '../generated/waivers.ts';
import { readWaivers } from '../policy/waivers.ts';
import { readWholeReport } from '../report/compliance/whole-report.ts';
import { judge, type JudgeOptions } from '../report/judge.ts';
import type { ChosenBundle } from '../bundle/choice/chosen-bundle.ts';
import { unitSourceOf, type GivenUnits, type UnitFlags } from './unit-source.ts';
import { evaluationFor } from '../bundle/choice/evaluation-for.ts';

export interface ComplianceReportFlags extends UnitFlags {
  /** A report that was written before. */
  readonly report?: string;
  readonly waivers?: string;
}

/** The report that flags ask for, with all results: read, or judged now. */
export async function complianceReport(
  flags: ComplianceReportFlags,
  config: Config,
  chosen: ChosenBundle,
  signal: AbortSignal,
): Promise<Report> {
  if (flags.report !== undefined) {
    if (flags.paths && flags.paths.length > 0) {
      throw new KeelsonError('USAGE', 'either paths or --report say what was judged, not both');
    }
    return readWholeReport(flags.report);
  }
  const startedAt = new Date().toISOString();
  const waivers = await ownWaivers(flags, config);
  const notices: string[] = [];
  const notice = (text: string) => void notices.push(text);
  const given = await unitSourceOf({ ...flags, notice }, config, chosen.bundle, signal);
  return judgedReport(given, chosen, { waivers, notices, startedAt, signal });
}

/** The waivers of the file that flags or the configuration name. */
export async function ownWaivers(
  flags: Pick<ComplianceReportFlags, 'waivers'>,
  config: Config,
): Promise<readonly Waiver[]> {
  const file = flags.waivers ?? config.waivers;
  return file === undefined ? [] : readWaivers(file);
}

/** Judges by a bundle, beside whose waivers others hold, and closes the source. */
export async function judgedReport(
  { source, inventory }: GivenUnits,
  { bundle, shipped, waivers: brought }: Pick<ChosenBundle, 'bundle' | 'shipped' | 'waivers'>,
  options: Required<Pick<JudgeOptions, 'waivers' | 'notices' | 'startedAt' | 'signal'>>,
): Promise<Report> {
  const evaluation = await evaluationFor({ bundle, shipped }, source.facts.resources);
  try {
    return await judge(source, bundle, {
      ...options,
      evaluation,
      waivers: [...options.waivers, ...brought],
      // For the risk of findings, which attack paths are part of.
      graph: inventory && Object.keys(bundle.attackRules).length > 0 ? { inventory } : undefined,
      now: () => new Date(),
    });
  } finally {
    await Promise.all([evaluation.close(), source.close()]);
  }
}
