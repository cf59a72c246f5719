import type { Truth } from '../../truth.ts';

/** Who an assignment is about. */
export interface Principal {
  readonly id: string;
  /** User, Group, ServicePrincipal, ForeignGroup, Device, or SystemDefined. */
  readonly type?: string;
}

/**
 * Ids of the groups that a principal is in, through other groups too; undefined where that is not known. Entra ID holds them:
 * Resource Manager does not say.
 */
export type Groups = (principal: string) => readonly string[] | undefined;

/** All users, groups, service principals and managed identities of a directory. */
export const everyone = '00000000-0000-0000-0000-000000000000';

// Service principals are what managed identities are too.
const single: ReadonlySet<string> = new Set(['user', 'serviceprincipal', 'device', 'msi']);

/**
 * Whether a principal is another, or in it.
 * https://learn.microsoft.com/azure/role-based-access-control/deny-assignments#system-defined-principal
 */
export function isWithin(principal: string, { id, type }: Principal, groups: Groups): Truth {
  if (id === everyone) return true;
  if (id.toLowerCase() === principal.toLowerCase()) return true;
  if (type !== undefined && single.has(type.toLowerCase())) return false;
  return groups(principal)?.some((group) => group.toLowerCase() === id.toLowerCase());
}
