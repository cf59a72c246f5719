import type { AnnouncedFinding } from '../../../generated/webhook.ts';
import type { ChangedFinding } from './finding.ts';

/** A finding as receivers of JSON get it: schemas/webhook.schema.json. */
export function announced(finding: ChangedFinding, publicUrl: string | undefined): AnnouncedFinding {
  const { owner, due_at: due, fixed_at: fixed } = finding;
  const url = pageOf(finding, publicUrl);
  return {
    change: finding.change,
    at: finding.changed_at,
    fingerprint: finding.fingerprint,
    check: finding.check_id,
    title: finding.title,
    level: finding.level,
    severity: finding.severity,
    risk_area: finding.risk_area,
    state: finding.state,
    resource: {
      id: finding.resource_id,
      type: finding.resource_type,
      name: finding.resource_name,
      cloud: finding.cloud,
      account: finding.account,
      region: finding.region,
    },
    ...(owner !== null && { owner }),
    first_seen: finding.first_seen,
    opened_at: finding.opened_at,
    ...(due !== null && { due_at: due }),
    ...(fixed !== null && { fixed_at: fixed }),
    ...(url !== undefined && { url }),
  };
}

/** Where people see a finding; undefined where nobody said where the service is. */
export function pageOf(
  { fingerprint }: Pick<ChangedFinding, 'fingerprint'>,
  publicUrl: string | undefined,
): string | undefined {
  return publicUrl === undefined
    ? undefined
    : `${publicUrl.replace(/\/+$/, '')}/findings/${encodeURIComponent(fingerprint)}`;
}
