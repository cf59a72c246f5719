import type { Result } from '../../generated/report.ts';
import { compare } from '../../inventory/order.ts';
import type { HitBy, PackageFinding } from '../packages/package-finding.ts';
import { justificationIn, type Justification } from './justification.ts';

/** Worst first. */
const states = ['exploitable', 'in_triage', 'not_affected'] as const;

/** What is said of one vulnerability of one version of a package, over all places that it is in. */
export interface Statement {
  readonly id: string;
  readonly ref: string;
  readonly package: Omit<PackageFinding, 'advisories'>;
  readonly state: (typeof states)[number];
  readonly justification?: Justification;
  /** Somebody answers for leaving it as it is. */
  readonly accepted: boolean;
  readonly details: readonly string[];
  readonly severity?: string;
  readonly fixed?: string | null;
  readonly recommendation: string;
  readonly message?: string;
}

/** What a finding says of one of its vulnerabilities. Nobody has looked whether it can be reached, unless it is said to be exploited. */
export function statementOf(result: Result, finding: PackageFinding, hit: HitBy): Statement {
  const { waiver, resource, remediation } = result;
  const { advisories: _, ...about } = finding;
  const { id, message, severity, fixed, exploited } = hit;
  const justification = waiver && justificationIn(waiver.reason);
  const where = resource.file ?? resource.id;
  return {
    id,
    ref: finding.purl ?? `resource:${resource.id}`,
    package: about,
    state: justification ? 'not_affected' : exploited ? 'exploitable' : 'in_triage',
    ...(justification && { justification }),
    accepted: waiver !== undefined && justification === undefined,
    details: waiver ? [`${where}: ${waiver.reason}`] : [],
    ...(severity !== undefined && { severity }),
    ...(fixed !== undefined && { fixed }),
    recommendation: remediation.summary,
    ...(message !== undefined && { message }),
  };
}

/**
 * Both, said at once, whichever came first: the worse counts. It is accepted where it is in all places that are not
 * cleared.
 */
export function joined(one: Statement, other: Statement): Statement {
  const state = states[
    Math.min(states.indexOf(one.state), states.indexOf(other.state))
  ] as Statement['state'];
  const both = [one, other];
  const open = both.filter((statement) => statement.state !== 'not_affected');
  const justification =
    open.length === 0 ? first(both.map((statement) => statement.justification)) : undefined;
  const severity = first(both.map((statement) => statement.severity));
  const fixed = first(both.map((statement) => statement.fixed ?? undefined)) ?? one.fixed ?? other.fixed;
  const message = first(both.map((statement) => statement.message));
  const worst = both.filter((statement) => statement.state === state);
  return {
    id: one.id,
    ref: one.ref,
    package: JSON.stringify(one.package) < JSON.stringify(other.package) ? one.package : other.package,
    state,
    ...(justification && { justification }),
    accepted: open.length > 0 && open.every(({ accepted }) => accepted),
    details: [...new Set([...one.details, ...other.details])].toSorted(compare),
    ...(severity !== undefined && { severity }),
    ...(fixed !== undefined && { fixed }),
    recommendation: first(worst.map(({ recommendation }) => recommendation)) as string,
    ...(message !== undefined && { message }),
  };
}

function first<Text extends string>(texts: readonly (Text | undefined)[]): Text | undefined {
  return texts.filter((text) => text !== undefined).toSorted(compare)[0];
}
