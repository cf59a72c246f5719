import type { Relationship, Resource } from '../../../generated/inventory.ts';
import { roleType } from '../../aws/iam/role.ts';
import { entraIdentities, googleIdentities } from './identities.ts';
import { intoAccounts } from './into-accounts.ts';
import { intoRole } from './into-role.ts';

/**
 * Identities of one cloud that may become one of another: roles of AWS whose trust names a service account of Google or a managed
 * identity of Azure, and service accounts of Google whose policy lets in a role of AWS or a managed identity through a workload identity
 * pool. Each needs both ends; trust that names no identity, but all of an issuer, is nobody's in particular and makes none.
 */
export function federatedLinks(resources: readonly Resource[]): Relationship[] {
  const live = resources.filter(({ origin }) => origin.kind === 'live');
  const roles = live.filter(({ type }) => type === roleType);
  const identities = [...googleIdentities(live), ...entraIdentities(live)];
  return [
    ...(identities.length === 0 ? [] : roles.flatMap((role) => intoRole(role, identities))),
    ...intoAccounts(live),
  ];
}
