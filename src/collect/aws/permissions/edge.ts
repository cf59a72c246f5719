import type { Relationship } from '../../../generated/inventory.ts';
import type { Decision } from '../access/decision.ts';
import type { Level } from './probes.ts';

/** An edge that a principal has by what was decided. */
export function edge(
  from: string,
  to: string,
  kind: 'has-permission' | 'can-assume',
  evidence: string,
  level?: Level,
): Relationship {
  return { from, to, kind, ...(level && { level }), evidence };
}

/** The first statement of each kind that allowed: a boundary lets through what another policy gives. */
export function evidenceOf({ evidence }: Decision): string {
  const byKind = Map.groupBy(evidence, ({ kind }) => kind);
  return [...byKind.values()]
    .flatMap(([first]) => (first ? [first] : []))
    .map(({ kind, policy, sid }) => `${kind === 'boundary' ? 'boundary ' : ''}${policyEvidence(policy, sid)}`)
    .join(', ');
}

/** How a statement is named. */
export function policyEvidence(policy: string, sid: string | undefined): string {
  return `policy ${policy}${sid === undefined ? '' : `, statement ${sid}`}`;
}
