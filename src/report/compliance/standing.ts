import type { Attestation, AttestedStatus } from '../../generated/attestations.ts';
import type { ControlAttestation } from '../../generated/compliance.ts';
import { compare } from '../../inventory/order.ts';

const worstFirst: readonly AttestedStatus[] = ['not-met', 'not-applicable', 'met'];

/** Attestations of one control, newest first, each with whether it counts on a day; at most one does. */
export function standingOf(attestations: readonly Attestation[], asOf: string): ControlAttestation[] {
  const sorted = attestations.toSorted(
    (left, right) =>
      compare(right.on, left.on) || worstFirst.indexOf(left.status) - worstFirst.indexOf(right.status),
  );
  const counting = sorted.find(({ on, expires }) => on <= asOf && asOf <= expires);
  return sorted.map((attestation) =>
    saidOf(attestation, standing(attestation, attestation === counting, asOf)),
  );
}

function saidOf(attestation: Attestation, now: ControlAttestation['standing']): ControlAttestation {
  const { framework: _, control: __, ...said } = attestation;
  return { ...said, standing: now };
}

function standing(
  { on, expires }: Attestation,
  counts: boolean,
  asOf: string,
): ControlAttestation['standing'] {
  if (counts) return 'counts';
  if (expires < asOf) return 'expired';
  return on > asOf ? 'not-yet' : 'superseded';
}

/** Lines about attestations that do not count because of the day. */
export function standingNotices(
  framework: string,
  control: string,
  attestations: readonly ControlAttestation[],
): string[] {
  return attestations.flatMap(({ standing: now, by, on, expires }) => {
    const what = `the attestation of ${framework}:${control} by ${by}`;
    if (now === 'expired') return [`${what} has expired on ${expires}: it does not count`];
    return now === 'not-yet' ? [`${what} counts from ${on} on only`] : [];
  });
}
