import { every, not, some, type Truth } from '../../truth.ts';
import { listIn, objectIn } from '../../untrusted-json.ts';
import { covers } from './permission.ts';
import { isWithin, type Groups, type Principal } from './principal.ts';
import type { Request } from './request.ts';
import { holds, isSame, type Above } from './scope.ts';

/** A deny assignment, as Resource Manager answers it. */
export interface DenyAssignment {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * Whether a deny assignment takes an operation from a principal, whatever roles it has.
 * https://learn.microsoft.com/azure/role-based-access-control/deny-assignments
 */
export function denies(
  { properties }: DenyAssignment,
  request: Request,
  around: { readonly groups: Groups; readonly above: Above },
): Truth {
  const { scope, principals, excludePrincipals } = properties;
  // Audited alone: the operation is written down and goes on.
  if (isText(properties['denyAssignmentEffect'], 'audit')) return false;
  return every([
    typeof scope === 'string' ? reaches(scope, properties, request.scope, around.above) : undefined,
    covers(properties['permissions'], request),
    isOneOf(request.principal, principals, around.groups),
    not(isOneOf(request.principal, excludePrincipals ?? [], around.groups)),
    properties['condition'] ? undefined : true,
  ]);
}

function reaches(
  scope: string,
  properties: DenyAssignment['properties'],
  inner: string,
  above: Above,
): Truth {
  const alone = properties['doNotApplyToChildScopes'] ?? false;
  if (alone === false) return holds(scope, inner, above);
  return alone === true ? isSame(scope, inner) : every([holds(scope, inner, above), undefined]);
}

function isOneOf(principal: string, principals: unknown, groups: Groups): Truth {
  if (!Array.isArray(principals)) return undefined;
  return some(
    listIn(principals).map((item) => {
      const one = principalIn(item);
      return one && isWithin(principal, one, groups);
    }),
  );
}

function principalIn(value: unknown): Principal | undefined {
  const { id, type } = objectIn(value) ?? {};
  return typeof id === 'string' ? { id, ...(typeof type === 'string' && { type }) } : undefined;
}

function isText(value: unknown, text: string): boolean {
  return typeof value === 'string' && value.toLowerCase() === text;
}
