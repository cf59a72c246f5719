import type { AwsScope, AzureScope, GcpScope } from '../../generated/config.ts';
import type { ServiceSource } from '../../generated/service.ts';

/** Whether two sources may ask a cloud about the same account, and so use up the same limits of its APIs. */
export function mayShareAccounts(one: ServiceSource, other: ServiceSource): boolean {
  if (!isLive(one) || !isLive(other)) return false;
  return (
    meet(one.azure, other.azure, sameSubscriptions) ||
    meet(one.aws, other.aws, sameRegions) ||
    meet(one.gcp, other.gcp, sameProjects)
  );
}

const isLive = ({ replay, inventory }: ServiceSource) => replay === undefined && inventory === undefined;

function meet<Scope>(
  one: Scope | undefined,
  other: Scope | undefined,
  same: (one: Scope, other: Scope) => boolean,
): boolean {
  return one !== undefined && other !== undefined && same(one, other);
}

/** Which subscriptions are below a management group, the cloud alone knows. */
function sameSubscriptions(one: AzureScope, other: AzureScope): boolean {
  if ((one.cloud ?? 'public') !== (other.cloud ?? 'public')) return false;
  if (one.management_groups || other.management_groups) return true;
  return intersect(one.subscriptions, other.subscriptions);
}

/**
 * Limits are those of an account in a region; an aggregator is read in the first one. Which account the credentials of the service are
 * of, they alone know.
 */
function sameRegions(one: AwsScope, other: AwsScope): boolean {
  return intersect(accountsIn(one), accountsIn(other)) && intersect(one.regions, other.regions);
}

// arn:aws:iam::<account>:role/… Servers load nothing that collects to read it.
const accountsIn = ({ accounts }: AwsScope) => accounts?.map(({ role }) => role.split(':')[4] ?? '');

/** Which projects are in a folder or an organisation, the cloud alone knows. */
function sameProjects(one: GcpScope, other: GcpScope): boolean {
  const all = [...(one.scopes ?? []), ...(other.scopes ?? [])];
  return all.some((scope) => !scope.startsWith('projects/')) || intersect(one.scopes, other.scopes);
}

/** What names nothing means all, or what only the credentials say. Azure's ids are compared without case. */
function intersect(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  if (!one || !other) return true;
  const names = new Set(one.map((name) => name.toLowerCase()));
  return other.some((name) => names.has(name.toLowerCase()));
}
