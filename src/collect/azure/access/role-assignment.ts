import { every, type Truth } from '../../truth.ts';
import { covers } from './permission.ts';
import { isWithin, type Groups } from './principal.ts';
import type { Request } from './request.ts';
import { holds, type Above } from './scope.ts';

/** A role assignment with what decides: who has which role where. */
export interface RoleAssignment {
  readonly id: string;
  readonly principalId: string;
  readonly principalType?: string;
  readonly scope: string;
  readonly roleDefinitionId: string;
  /** Narrows the assignment by attributes that are not evaluated. */
  readonly condition?: unknown;
}

/** Permissions of a role, undefined where its definition is not known. */
export type Roles = (roleDefinitionId: string) => unknown;

/**
 * Whether a role assignment gives an operation to a principal. A condition is unknown: it may exempt the operation, or not.
 * https://learn.microsoft.com/azure/role-based-access-control/role-assignments
 */
export function grants(
  assignment: RoleAssignment,
  request: Request,
  around: { readonly roles: Roles; readonly groups: Groups; readonly above: Above },
): Truth {
  const { principalId: id, principalType: type } = assignment;
  return every([
    holds(assignment.scope, request.scope, around.above),
    isWithin(request.principal, { id, ...(type !== undefined && { type }) }, around.groups),
    covers(around.roles(assignment.roleDefinitionId), request),
    assignment.condition ? undefined : true,
  ]);
}

/** The GUID that a role has at every scope: the end of its definition's id. */
export function roleGuid(id: string): string {
  return id.split('/').at(-1)?.toLowerCase() ?? '';
}
