import { KeelsonError } from '../errors.ts';
import type { Config } from '../generated/config.ts';
import type { Report } from '../generated/report.ts';
import { readWaivers } from '../policy/waivers.ts';
import { readWholeReport } from '../report/compliance/whole-report.ts';
import { judge } from '../report/judge.ts';
import type { ChosenBundle } from '../bundle/choice/chosen-bundle.ts';
import { unitSourceOf, type UnitFlags } from './unit-source.ts';
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
  { bundle, shipped, waivers: brought }: ChosenBundle,
  signal: AbortSignal,
): Promise<Report> {
  if (flags.report !== undefined) {
    if (flags.paths && flags.paths.length > 0) {
      throw new KeelsonError('USAGE', 'either paths or --report say what was judged, not both');
    }
    return readWholeReport(flags.report);
  }
  const startedAt = new Date().toISOString();
  const file = flags.waivers ?? config.waivers;
  const own = file === undefined ? [] : await readWaivers(file);
  const told: string[] = [];
  const notice = (text: string) => void told.push(text);
  const { source, inventory } = await unitSourceOf({ ...flags, notice }, config, bundle, signal);
  const evaluation = await evaluationFor({ bundle, shipped }, source.facts.resources);
  try {
    return await judge(source, bundle, {
      evaluation,
      waivers: [...own, ...brought],
      // For the risk of findings, which attack paths are part of.
      graph: inventory && Object.keys(bundle.attackRules).length > 0 ? { inventory } : undefined,
      notices: told,
      signal,
      startedAt,
      now: () => new Date(),
    });
  } finally {
    await Promise.all([evaluation.close(), source.close()]);
  }
}
