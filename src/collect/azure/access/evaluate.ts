import type { Truth } from '../../truth.ts';
import { denies, type DenyAssignment } from './deny-assignment.ts';
import { keyHolderOf } from './keys.ts';
import type { Groups } from './principal.ts';
import type { Request } from './request.ts';
import { grants, type RoleAssignment, type Roles } from './role-assignment.ts';
import type { Above } from './scope.ts';

/** All that decides about access. */
export interface Access {
  /** Undefined where they could not be read. */
  readonly roleAssignments: readonly RoleAssignment[] | undefined;
  /** Those that may reach a scope; undefined where they could not be read. */
  readonly denyAssignments: (scope: string) => readonly DenyAssignment[] | undefined;
  readonly roles: Roles;
  readonly groups: Groups;
  readonly above: Above;
  /** Whether a resource takes its keys; without it that is not known. */
  readonly takesKeys?: (resource: string) => Truth;
}

export interface Answer {
  readonly decision: 'allowed' | 'denied' | 'unknown';
  /** Ids of the assignments that decided, or may decide where it is unknown. Empty where nothing gives it. */
  readonly by: readonly string[];
}

/**
 * What Azure answers to a request: a deny assignment blocks it whatever roles there are, else one role that includes it at the scope or
 * above is enough, else it is not allowed. Data may be reached by keys too, which know no principals.
 * https://learn.microsoft.com/azure/role-based-access-control/overview#how-azure-rbac-determines-if-a-user-has-access-to-a-resource
 */
export function evaluate(request: Request, access: Access): Answer {
  const own = evaluateRoles(request, access);
  return request.data === true && own.decision !== 'allowed' ? byKeys(own, request, access) : own;
}

/** Whether a deny assignment takes an operation; undefined where they could not be read, too. */
export function isDenied(request: Request, access: Access): { truth: Truth; by: string[] } {
  const all = access.denyAssignments(request.scope);
  if (!all) return { truth: undefined, by: [] };
  return decided(all, (one) => denies(one, request, access));
}

function evaluateRoles(request: Request, access: Access): Answer {
  const denied = isDenied(request, access);
  if (denied.truth === true) return { decision: 'denied', by: denied.by };
  const granted = access.roleAssignments
    ? decided(access.roleAssignments, (one) => grants(one, request, access))
    : { truth: undefined, by: [] };
  if (granted.truth === false) return { decision: 'denied', by: [] };
  return granted.truth === true && denied.truth === false
    ? { decision: 'allowed', by: granted.by }
    : { decision: 'unknown', by: [...denied.by, ...granted.by] };
}

function byKeys(own: Answer, request: Request, access: Access): Answer {
  const holder = keyHolderOf(request.scope);
  if (!holder) return own;
  const takes = access.takesKeys?.(holder.resource);
  if (takes === false) return own;
  const { principal } = request;
  const listed = evaluateRoles({ principal, action: holder.action, scope: holder.resource }, access);
  if (listed.decision === 'denied') return own;
  return takes === true && listed.decision === 'allowed'
    ? listed
    : { decision: 'unknown', by: [...new Set([...own.by, ...listed.by])] };
}

function decided<One extends { readonly id: string }>(
  all: readonly One[],
  judge: (one: One) => Truth,
): { truth: Truth; by: string[] } {
  const judged = all.map((one) => ({ id: one.id, truth: judge(one) }));
  const certain = judged.filter(({ truth }) => truth === true).map(({ id }) => id);
  if (certain.length > 0) return { truth: true, by: certain };
  const open = judged.filter(({ truth }) => truth === undefined).map(({ id }) => id);
  return { truth: open.length > 0 ? undefined : false, by: open };
}
