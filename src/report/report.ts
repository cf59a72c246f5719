import { createHash } from 'node:crypto';
import type { Inventory, Origin, Resource } from '../generated/inventory.ts';
import type { Report, Result, Risk, RiskLevel } from '../generated/report.ts';
import type { Waiver } from '../generated/waivers.ts';
import { compare } from '../inventory/document.ts';
import { keyOf } from '../inventory/identity.ts';
import type { Bundle } from '../policy/bundle.ts';
import { evidenceOf } from '../policy/evidence.ts';
import type { Outcome, Status } from '../policy/outcomes.ts';
import { version } from '../version.ts';

/** An outcome with what the run knows about it beside. */
export interface JudgedOutcome {
  readonly outcome: Outcome;
  /** Of failed outcomes. */
  readonly risk?: Risk;
  /** The waiver that holds for it. */
  readonly waiver?: Waiver;
}

export interface ReportOptions {
  readonly inventory: Inventory;
  readonly bundle: Pick<Bundle, 'revision' | 'digest' | 'checks'>;
  readonly judged: readonly JudgedOutcome[];
  readonly notices: readonly string[];
  readonly startedAt: string;
  readonly finishedAt: string;
}

/** The report of a run, sorted so that the same findings give the same bytes: worst first, then check, then resource. */
export function reportOf({
  inventory,
  bundle,
  judged,
  notices,
  startedAt,
  finishedAt,
}: ReportOptions): Report {
  const origins = new Map(inventory.resources.map((resource) => [keyOf(resource), resource.origin]));
  const results = judged.map((item) => resultOf(item, origins)).toSorted(worstFirst);
  return {
    schema: 'keelson.report/v1',
    run: {
      tool: { name: 'keelson', version },
      bundle: { revision: bundle.revision, digest: `sha256:${bundle.digest}`, checks: bundle.checks.size },
      document: {
        collected_at: inventory.collected_at,
        digest: `sha256:${createHash('sha256').update(JSON.stringify(inventory)).digest('hex')}`,
        resources: inventory.resources.length,
        relationships: inventory.relationships.length,
      },
      sources: inventory.sources,
      started_at: startedAt,
      finished_at: finishedAt,
      notices: [...notices],
    },
    summary: summaryOf(results, inventory),
    results,
    attack_paths: [],
    fix_plan: [],
  };
}

function resultOf({ outcome, risk, waiver }: JudgedOutcome, origins: ReadonlyMap<string, Origin>): Result {
  const { check, unit } = outcome;
  const message = messageOf(outcome, waiver);
  return {
    check: check.id,
    title: check.title,
    status: waiver ? 'waived' : outcome.status,
    severity: check.severity,
    risk_area: check.risk_area,
    ...(risk && !waiver && { risk }),
    resource: resourceOf(unit, origins.get(keyOf(unit))),
    evidence: outcome.status === 'not_applicable' ? [] : evidenceOf(outcome),
    ...(message !== undefined && { message }),
    ...(waiver && { waiver: { reason: waiver.reason, owner: waiver.owner, expires: waiver.expires } }),
    remediation: check.remediation,
    controls: [...check.controls],
    equivalents: check.equivalents,
    threats: check.threats,
    fingerprint: fingerprintOf(check.id, keyOf(unit)),
  };
}

function messageOf(
  { status, message, location, unknown }: Outcome,
  waiver: Waiver | undefined,
): string | undefined {
  if (waiver) {
    return `waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}`;
  }
  if (status === 'unknown') {
    return `cannot be judged: ${unknown.join(', ')} could not be read`;
  }
  return location === undefined ? message : `${location}: ${message}`;
}

function resourceOf(unit: Outcome['unit'], origin: Origin | undefined): Result['resource'] {
  const { id, cloud, type, name, account, region } = unit satisfies Omit<Resource, 'origin'>;
  const place =
    origin?.kind === 'code'
      ? {
          file: origin.file,
          line: origin.line,
          ...(origin.address !== undefined && { address: origin.address }),
        }
      : {};
  return { id, cloud, type, name, account, region, ...place };
}

/** The same finding in every run has the same fingerprint: SHA-256 over check id and resource key. */
function fingerprintOf(check: string, key: string): string {
  return createHash('sha256').update(`${check}\n${key}`).digest('hex');
}

const statuses: readonly Status[] = ['fail', 'error', 'unknown', 'waived', 'pass', 'not_applicable'];
export const levels: readonly RiskLevel[] = ['critical', 'high', 'medium', 'low'];

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

function summaryOf(results: readonly Result[], { sources }: Inventory): Report['summary'] {
  const failed = results.filter(({ status }) => status === 'fail');
  const status = (name: Status) => results.filter((result) => result.status === name).length;
  const risk = (level: RiskLevel) => failed.filter((result) => levelOf(result) === level).length;
  const source = (name: string) => sources.filter((item) => item.status === name).length;
  return {
    status: {
      pass: status('pass'),
      fail: status('fail'),
      unknown: status('unknown'),
      not_applicable: status('not_applicable'),
      waived: status('waived'),
      error: status('error'),
    },
    risk: { critical: risk('critical'), high: risk('high'), medium: risk('medium'), low: risk('low') },
    sources: { complete: source('complete'), partial: source('partial'), failed: source('failed') },
  };
}
