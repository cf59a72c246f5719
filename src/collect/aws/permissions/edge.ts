import type { Relationship } from '../../../generated/inventory.ts';
import type { Decision } from '../access/decision.ts';
import type { Evidence } from '../access/weight.ts';
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

/** The first statement of each kind that allowed: a boundary lets through what another policy gives. And what may take it again. */
export function evidenceOf({ evidence, unless }: Decision): string {
  const byKind = Map.groupBy(evidence, ({ kind }) => kind);
  const gave = [...byKind.values()]
    .flatMap(([first]) => (first ? [first] : []))
    .map(
      ({ kind, policy, sid }) => `${kind === 'boundary' ? 'boundary ' : ''}${policyEvidence(policy, sid)}`,
    );
  return `${gave.join(', ')}${unlessTaken(unless)}`;
}

/** What may be taken by the organisation, for all that is known. */
export function unlessTaken(unless: readonly Evidence[] = []): string {
  const takers = unless.map(({ kind, policy, sid }) =>
    policy === '' ? `a ${kind} policy` : `${kind} ${policyEvidence(policy, sid)}`,
  );
  return takers.length > 0 ? `, unless ${[...new Set(takers)].join(' or ')} takes it` : '';
}

/** How a statement is named. */
export function policyEvidence(policy: string, sid: string | undefined): string {
  return `policy ${policy}${sid === undefined ? '' : `, statement ${sid}`}`;
}
