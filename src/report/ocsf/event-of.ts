import type { Result } from '../../generated/report.ts';
import type { RunStart } from '../formats/format.ts';
import { packageFindingOf } from '../packages/package-finding.ts';
import { complianceFinding } from './compliance-finding.ts';
import { vulnerabilityFinding } from './vulnerability-finding.ts';

/** A result as an event of OCSF: of a package that advisories hit a Vulnerability Finding, else a Compliance Finding. */
export function eventOf(result: Result, start: RunStart): object {
  const finding = packageFindingOf(result);
  return finding ? vulnerabilityFinding(result, finding, start) : complianceFinding(result, start);
}
