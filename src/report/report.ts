import { hash } from 'node:crypto';
import type { Origin } from '../generated/inventory.ts';
import type {
  ChangedSince,
  Evidence,
  Report,
  ReportWaiver,
  Result,
  Risk,
  RiskLevel,
} from '../generated/report.ts';
import { compare } from '../inventory/document.ts';
import { keyOf } from '../inventory/identity.ts';
import type { Bundle } from '../policy/bundle.ts';
import { evidenceOf } from '../policy/evidence.ts';
import type { Subject } from '../policy/judged-units.ts';
import type { Outcome, Status } from '../policy/outcomes.ts';
import type { DocumentFacts, Source } from '../units/chunk.ts';
import { version } from '../version.ts';
import { levels } from './levels.ts';
import type { Baseline } from './baseline/baseline.ts';
import { bestPlace, blockOf, placeOf } from './places.ts';
import { remediationFor } from './remediation.ts';

/** An outcome with what the run knows about it beside. */
export interface JudgedOutcome {
  readonly outcome: Outcome;
  /** Of failed outcomes. */
  readonly risk?: Risk;
  /** The waiver that holds for it. */
  readonly waiver?: ReportWaiver;
}

export interface RunOptions {
  readonly facts: DocumentFacts;
  readonly bundle: Pick<Bundle, 'revision' | 'digest' | 'checks'>;
  readonly notices: readonly string[];
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly changedSince?: ChangedSince;
}

/** The report of a run, sorted so that the same findings give the same bytes: worst first, then check, then resource. */
export function reportOf(
  results: readonly Result[],
  { run, summary, attack_paths: attackPaths, fix_plan: fixPlan }: Omit<Report, 'schema' | 'results'>,
): Report {
  return {
    schema: 'keelson.report/v1',
    run,
    summary,
    results: results.toSorted(worstFirst),
    attack_paths: attackPaths,
    fix_plan: fixPlan,
  };
}

/** What a report says of the run itself. */
export function runOf({
  facts,
  bundle,
  notices,
  startedAt,
  finishedAt,
  changedSince,
}: RunOptions): Report['run'] {
  return {
    tool: { name: 'keelson', version },
    bundle: { revision: bundle.revision, digest: `sha256:${bundle.digest}`, checks: bundle.checks.size },
    document: {
      collected_at: facts.collectedAt,
      digest: `sha256:${facts.digest}`,
      resources: facts.resources,
      relationships: facts.relationships,
    },
    sources: [...facts.sources],
    ...(changedSince && { changed_since: changedSince }),
    started_at: startedAt,
    finished_at: finishedAt,
    notices: [...notices],
  };
}

/** A judged outcome as reports show it. */
export function resultOf({ outcome, risk, waiver }: JudgedOutcome): Result {
  const { check, subject } = outcome;
  const { origin } = subject;
  const message = messageOf(outcome, waiver);
  const evidence = outcome.status === 'not_applicable' ? [] : placed(evidenceOf(outcome), origin);
  const named = evidence.slice(evidence.length - outcome.details.length);
  return {
    check: check.id,
    title: check.title,
    status: waiver ? 'waived' : outcome.status,
    severity: check.severity,
    risk_area: check.risk_area,
    ...(risk && !waiver && { risk }),
    resource: resourceOf(subject),
    ...(origin.kind === 'code' && { place: bestPlace(origin, evidence, named) }),
    evidence,
    ...(message !== undefined && { message }),
    ...(waiver && { waiver }),
    remediation: outcome.status === 'fail' ? remediationFor(check.remediation, subject) : check.remediation,
    controls: [...check.controls],
    equivalents: check.equivalents,
    threats: check.threats,
    fingerprint: fingerprintOf(outcome),
  };
}

function messageOf(
  { status, message, location, unknown }: Outcome,
  waiver: ReportWaiver | undefined,
): string | undefined {
  if (waiver) {
    return waivedText(waiver);
  }
  if (status === 'unknown') {
    return `cannot be judged: ${unknown.join(', ')} could not be read`;
  }
  return location === undefined ? message : `${location}: ${message}`;
}

function waivedText({ reason, owner, expires, file, line }: ReportWaiver): string {
  const said = [
    'waived',
    ...(file === undefined ? [] : [`in ${file}:${line}`]),
    ...(owner === undefined ? [] : [`by ${owner}`]),
    ...(expires === undefined ? [] : [`until ${expires}`]),
  ];
  return `${said.join(' ')}: ${reason}`;
}

function resourceOf({ id, cloud, type, name, account, region, origin }: Subject): Result['resource'] {
  const place =
    origin.kind === 'code'
      ? {
          file: origin.file,
          ...blockOf(origin),
          ...(origin.address !== undefined && { address: origin.address }),
        }
      : {};
  return { id, cloud, type, name, account, region, ...place };
}

function placed(evidence: readonly Evidence[], origin: Origin): Evidence[] {
  return evidence.map((entry) => {
    const place = placeOf(origin, entry.path);
    return place ? { ...entry, place } : entry;
  });
}

/** The same finding in every run has the same fingerprint: SHA-256 over check id and resource key. */
export function fingerprintOf({ check, subject }: Pick<Outcome, 'check' | 'subject'>): string {
  return hash('sha256', `${check.id}\n${keyOf(subject)}`);
}

const statuses: readonly Status[] = ['fail', 'error', 'unknown', 'waived', 'pass', 'not_applicable'];

/** The level a result counts with: its risk, or the severity where no risk was assessed. */
export function levelOf({ risk, severity }: Pick<Result, 'risk' | 'severity'>): RiskLevel {
  return risk?.level ?? severity;
}

function worstFirst(left: Result, right: Result): number {
  return (
    statuses.indexOf(left.status) - statuses.indexOf(right.status) ||
    levels.indexOf(levelOf(left)) - levels.indexOf(levelOf(right)) ||
    compare(left.check, right.check) ||
    compare(left.resource.id, right.resource.id)
  );
}

/** How many results there are of each status, and failed ones of each risk level. */
export interface Tally {
  readonly status: Record<Status, number>;
  readonly risk: Record<RiskLevel, number>;
  /** Of failed ones that the baseline has not, and how many it has. */
  readonly baseline: { readonly new: Record<RiskLevel, number>; unchanged: number };
}

export function newTally(): Tally {
  return {
    status: { pass: 0, fail: 0, unknown: 0, not_applicable: 0, waived: 0, error: 0 },
    risk: noRisk(),
    baseline: { new: noRisk(), unchanged: 0 },
  };
}

const noRisk = (): Record<RiskLevel, number> => ({ critical: 0, high: 0, medium: 0, low: 0 });

export function count(tally: Tally, result: Result): void {
  tally.status[result.status] += 1;
  if (result.status !== 'fail') return;
  const level = levelOf(result);
  tally.risk[level] += 1;
  if (result.baseline === 'new') tally.baseline.new[level] += 1;
  if (result.baseline === 'unchanged') tally.baseline.unchanged += 1;
}

export function summaryOf(
  { status, risk, baseline }: Tally,
  sources: readonly Source[],
  compared?: Pick<Baseline, 'absent'>,
): Report['summary'] {
  const source = (name: Source['status']) => sources.filter((item) => item.status === name).length;
  return {
    status,
    risk,
    ...(compared && { baseline: { ...baseline, absent: compared.absent() } }),
    sources: { complete: source('complete'), partial: source('partial'), failed: source('failed') },
  };
}
