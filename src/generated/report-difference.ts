/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

export type Status = 'pass' | 'fail' | 'unknown' | 'not_applicable' | 'waived' | 'error';
/**
 * Of what failed.
 */
export type RiskLevel = 'critical' | 'high' | 'medium' | 'low';
/**
 * Fails now; was not there, or not judged, waived or not applicable.
 */
export type Findings = ComparedFinding[];
/**
 * Fails now and passed before.
 */
export type Findings1 = ComparedFinding[];
/**
 * Failed before, and now passes or does not apply.
 */
export type Findings2 = ComparedFinding[];
/**
 * Failed before; the later report says nothing of it: the resource is not there any more, or was not looked at.
 */
export type Findings3 = ComparedFinding[];
/**
 * Failed before and could not be judged now.
 */
export type Findings4 = ComparedFinding[];
/**
 * Failed before and is waived now.
 */
export type Findings5 = ComparedFinding[];
/**
 * Fails in both.
 */
export type Findings6 = ComparedFinding[];
/**
 * Its level, where it was there.
 */
export type RiskLevel1 = 'critical' | 'high' | 'medium' | 'low';
/**
 * Its level, where it is there.
 */
export type RiskLevel2 = 'critical' | 'high' | 'medium' | 'low';
/**
 * This interface was referenced by `ReportDifference`'s JSON-Schema
 * via the `definition` "findings".
 */
export type Findings7 = ComparedFinding[];

/**
 * What is otherwise in a later report: keelson report diff.
 */
export interface ReportDifference {
  schema: 'keelson.report-difference/v1';
  before: ComparedReport;
  after: ComparedReport;
  /**
   * What limits the comparison: sources that were not complete, other policies, attack paths that were not searched.
   */
  notices: string[];
  summary: ReportDifferenceSummary;
  findings: FindingDifference;
  attack_paths?: PathDifference;
}
/**
 * This interface was referenced by `ReportDifference`'s JSON-Schema
 * via the `definition` "side".
 */
export interface ComparedReport {
  started_at: string;
  /**
   * Revision of its policies.
   */
  bundle: string;
  /**
   * Digest of the document that was judged.
   */
  document: string;
  results: number;
  failed: number;
}
export interface ReportDifferenceSummary {
  new: RiskCounts;
  regressed: RiskCounts;
  fixed: RiskCounts;
  gone: RiskCounts;
  undecided: RiskCounts;
  waived: RiskCounts;
  open: RiskCounts;
  /**
   * Open findings whose risk is another one.
   */
  risk_changed: number;
  /**
   * Results that were known again though their file or folder has another name.
   */
  moved: number;
  attack_paths?: PathDifferenceSummary;
}
/**
 * Failed results by risk level.
 */
export interface RiskCounts {
  critical: number;
  high: number;
  medium: number;
  low: number;
}
/**
 * Absent where one of the reports has none searched.
 */
export interface PathDifferenceSummary {
  new: RiskCounts;
  gone: RiskCounts;
  open: RiskCounts;
  risk_changed: number;
}
/**
 * Failed results of either report, the worst first.
 */
export interface FindingDifference {
  new: Findings;
  regressed: Findings1;
  fixed: Findings2;
  gone: Findings3;
  undecided: Findings4;
  waived: Findings5;
  open: Findings6;
}
export interface ComparedFinding {
  /**
   * In the report in which it failed last.
   */
  fingerprint: string;
  check: string;
  title: string;
  before?: Judgement;
  after?: Judgement1;
  /**
   * Id of the resource in the earlier report, where its file or folder has another name now.
   */
  moved_from?: string;
  resource: ReportResource;
}
/**
 * Absent where it was not there.
 */
export interface Judgement {
  status: Status;
  level?: RiskLevel;
}
/**
 * Absent where it is not there.
 */
export interface Judgement1 {
  status: Status;
  level?: RiskLevel;
}
export interface ReportResource {
  id: string;
  cloud: string;
  type: string;
  name: string;
  account: string;
  region: string;
  address?: string;
  file?: string;
  line?: number;
  column?: number;
  end_line?: number;
  end_column?: number;
}
/**
 * Absent where one of the reports has none searched.
 */
export interface PathDifference {
  new: ComparedPath[];
  gone: ComparedPath[];
  open: ComparedPath[];
}
/**
 * This interface was referenced by `ReportDifference`'s JSON-Schema
 * via the `definition` "path".
 */
export interface ComparedPath {
  id: string;
  rule: string;
  title: string;
  /**
   * Names of the resources, from the entry to the target.
   */
  over: string[];
  before?: RiskLevel1;
  after?: RiskLevel2;
}
/**
 * This interface was referenced by `ReportDifference`'s JSON-Schema
 * via the `definition` "judgement".
 */
export interface Judgement2 {
  status: Status;
  level?: RiskLevel;
}
