/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * Worst first: docs/compliance.md has the rules.
 *
 * This interface was referenced by `Compliance`'s JSON-Schema
 * via the `definition` "state".
 */
export type ControlState = 'not-met' | 'partly' | 'not-assessed' | 'manual' | 'not-applicable' | 'met';
export type RiskLevel = 'critical' | 'high' | 'medium' | 'low';
/**
 * This interface was referenced by `Compliance`'s JSON-Schema
 * via the `definition` "fingerprint".
 */
export type Fingerprint = string;
export type AttestedStatus = 'met' | 'not-met' | 'not-applicable';
/**
 * counts: it decides as far as attestations can; superseded: a newer one does; expired, not-yet: its time is over, or has not come.
 */
export type AttestationStanding = 'counts' | 'superseded' | 'expired' | 'not-yet';

/**
 * What a report shows of the controls of frameworks, with what proves it.
 */
export interface Compliance {
  schema: 'keelson.compliance/v1';
  tool: Tool;
  /**
   * The day that attestations are judged by.
   */
  as_of: string;
  bundle: Bundle;
  document: Document;
  /**
   * When judging ended.
   */
  judged_at: string;
  /**
   * The scopes that were asked.
   */
  sources: ComplianceSource[];
  /**
   * What the counts do not say.
   */
  coverage_note: string;
  attestations?: AttestationSource;
  frameworks: ComplianceFramework[];
  /**
   * What the reader should know: attestations that do not count, other bundles, waivers that have expired.
   */
  notices: string[];
}
export interface Tool {
  name: 'keelson';
  version: string;
}
/**
 * What judged.
 */
export interface Bundle {
  revision: string;
  /**
   * SHA-256 of the bundle file.
   */
  digest: string;
  checks: number;
}
/**
 * What was judged.
 */
export interface Document {
  collected_at: string;
  /**
   * SHA-256 of the inventory document.
   */
  digest: string;
  resources: number;
  relationships: number;
}
export interface ComplianceSource {
  id: string;
  cloud: string;
  status: 'complete' | 'partial' | 'failed';
  resources: number;
}
/**
 * The file of attestations, and whether somebody trusted has signed it.
 *
 * This interface was referenced by `Compliance`'s JSON-Schema
 * via the `definition` "attestationSource".
 */
export interface AttestationSource {
  file: string;
  digest: string;
  /**
   * verified: by a key of the trust store; not-verified: there is one, and no trust store was given; none: there is none.
   */
  signature: 'verified' | 'not-verified' | 'none';
  /**
   * Id of the key that verified it.
   */
  key?: string;
}
/**
 * This interface was referenced by `Compliance`'s JSON-Schema
 * via the `definition` "framework".
 */
export interface ComplianceFramework {
  id: string;
  title: string;
  version: string;
  publisher?: string;
  url?: string;
  /**
   * bundle, or the file it was read from.
   */
  origin: string;
  summary: ComplianceSummary;
  controls: ComplianceControl[];
}
/**
 * This interface was referenced by `Compliance`'s JSON-Schema
 * via the `definition` "summary".
 */
export interface ComplianceSummary {
  controls: number;
  states: ControlStateCounts;
  assessed: AssessedControls;
  /**
   * Controls whose only failures are waived. They are among those not met and partly met.
   */
  waived: number;
  /**
   * Controls with a question that nobody has answered.
   */
  open_questions: number;
}
/**
 * This interface was referenced by `Compliance`'s JSON-Schema
 * via the `definition` "stateCounts".
 */
export interface ControlStateCounts {
  'not-met': number;
  partly: number;
  'not-assessed': number;
  manual: number;
  'not-applicable': number;
  met: number;
}
/**
 * Controls of which something is known: met, partly or not met. How much of a control its checks show is not known.
 */
export interface AssessedControls {
  by_checks: number;
  by_attestation: number;
}
/**
 * This interface was referenced by `Compliance`'s JSON-Schema
 * via the `definition` "control".
 */
export interface ComplianceControl {
  id: string;
  title: string;
  state: ControlState;
  /**
   * What the state follows from; none where nothing is known.
   */
  basis: 'checks' | 'attestation' | 'none';
  /**
   * Why it is this state, in a line.
   */
  reason: string;
  /**
   * Whether its only failures are waived.
   */
  waived: boolean;
  /**
   * Of a control that is partly met: the part of the resources that pass all its checks.
   */
  share?: number;
  resources: ControlResources;
  results: StatusCounts;
  checks: ControlCheck[];
  /**
   * Failed results, waived ones too.
   */
  findings: ControlFinding[];
  /**
   * Results that are unknown or an error.
   */
  open: OpenResult[];
  passes: ControlPass[];
  /**
   * What configuration cannot show.
   */
  question?: string;
  attestations: ControlAttestation[];
  /**
   * Sources that were not read whole, and may have more that its checks are about.
   */
  lacking: string[];
}
/**
 * Resources that its checks apply to: passing all of them; failing one, waived or not; or open, where one could not be judged and none fails.
 */
export interface ControlResources {
  passing: number;
  failing: number;
  open: number;
  total: number;
}
/**
 * Results of its checks, by status.
 */
export interface StatusCounts {
  pass: number;
  fail: number;
  unknown: number;
  not_applicable: number;
  waived: number;
  error: number;
}
/**
 * This interface was referenced by `Compliance`'s JSON-Schema
 * via the `definition` "check".
 */
export interface ControlCheck {
  id: string;
  title: string;
  /**
   * False where the report is by another bundle and says nothing of the check.
   */
  asked: boolean;
  results: StatusCounts1;
}
export interface StatusCounts1 {
  pass: number;
  fail: number;
  unknown: number;
  not_applicable: number;
  waived: number;
  error: number;
}
/**
 * This interface was referenced by `Compliance`'s JSON-Schema
 * via the `definition` "finding".
 */
export interface ControlFinding {
  check: string;
  title: string;
  resource: ComplianceResource;
  status: 'fail' | 'waived';
  level: RiskLevel;
  /**
   * What is there, in some words each.
   */
  facts?: string[];
  waiver?: ReportWaiver;
  remediation: string;
  fingerprint: Fingerprint;
}
/**
 * This interface was referenced by `Compliance`'s JSON-Schema
 * via the `definition` "resource".
 */
export interface ComplianceResource {
  id: string;
  cloud: string;
  type: string;
  name: string;
  account: string;
  region: string;
  file?: string;
  line?: number;
}
/**
 * One in the code names its file and line, and need not have an owner or an end.
 */
export interface ReportWaiver {
  reason: string;
  owner?: string;
  expires?: string;
  file?: string;
  line?: number;
}
/**
 * This interface was referenced by `Compliance`'s JSON-Schema
 * via the `definition` "openResult".
 */
export interface OpenResult {
  check: string;
  title: string;
  resource: ComplianceResource;
  status: 'unknown' | 'error';
  message?: string;
  fingerprint: Fingerprint;
}
/**
 * This interface was referenced by `Compliance`'s JSON-Schema
 * via the `definition` "pass".
 */
export interface ControlPass {
  check: string;
  title: string;
  resource: ComplianceResource;
  fingerprint: Fingerprint;
}
/**
 * This interface was referenced by `Compliance`'s JSON-Schema
 * via the `definition` "attestation".
 */
export interface ControlAttestation {
  statement: string;
  by: string;
  on: string;
  expires: string;
  evidence?: string;
  status: AttestedStatus;
  standing: AttestationStanding;
}
