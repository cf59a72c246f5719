import { exitCodes, KeelsonError } from '../errors.ts';
import type { Bundle } from '../policy/bundle.ts';
import { complianceOf } from '../report/compliance/compliance.ts';
import { chosenFrameworks } from '../report/compliance/frameworks/chosen.ts';
import { frameworkList } from '../report/compliance/frameworks/list.ts';
import { writeOutput } from '../report/output.ts';
import { chosenBundle, type BundleFlags } from '../bundle/choice/chosen-bundle.ts';
import { attestationsOf, type AttestationFlags } from '../report/compliance/attestations/chosen.ts';
import { complianceReport, type ComplianceReportFlags } from './compliance-report.ts';
import { complianceTarget, type ComplianceTargetFlags } from './compliance-target.ts';
import { readConfig } from './config.ts';
import { dayOf } from './day-of.ts';
import { incomplete } from './incomplete.ts';
import { screenOf } from './screen.ts';

export interface ComplianceFlags
  extends ComplianceReportFlags, BundleFlags, AttestationFlags, ComplianceTargetFlags {
  readonly framework?: readonly string[];
  readonly list?: boolean;
  readonly asOf?: string;
  readonly strict?: boolean;
}

/** keelson compliance: the controls of frameworks, by what was judged and what somebody attests. */
export async function runCompliance(flags: ComplianceFlags, signal: AbortSignal): Promise<number> {
  const config = await readConfig(flags.config);
  const strict = flags.strict ?? config.strict ?? false;
  const asOf = dayOf(flags.asOf);
  const chosen = await chosenBundle({ ...flags, strict }, config, signal);
  for (const notice of chosen.notices) process.stderr.write(`keelson: ${notice}\n`);
  if (flags.list) return list(flags, chosen.bundle);
  const frameworks = await chosenFrameworks(flags.framework ?? [], chosen.bundle);
  const target = await complianceTarget(flags, frameworks.length);
  const attested = await attestationsOf(
    flags,
    config,
    new Map([
      ...Object.entries(chosen.bundle.frameworks),
      ...frameworks.map(({ id, framework }) => [id, framework] as const),
    ]),
  );
  const report = await complianceReport(flags, config, chosen, signal);
  await target(
    complianceOf({
      report,
      bundle: chosen.bundle,
      frameworks,
      attestations: attested?.attestations ?? [],
      attested: attested?.source,
      asOf,
    }),
  );
  return incomplete(report.run, strict) ? exitCodes.incomplete : exitCodes.clean;
}

async function list({ format, output }: ComplianceFlags, { frameworks }: Bundle): Promise<number> {
  if (format !== 'table' && format !== 'json') {
    throw new KeelsonError('USAGE', '--list is written as a table or as JSON');
  }
  await writeOutput([frameworkList(frameworks, format, screenOf(output))], output);
  return exitCodes.clean;
}
