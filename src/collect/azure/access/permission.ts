import { hasToken } from '../../code/token.ts';
import { every, not, some, type Truth } from '../../truth.ts';
import { objectsIn } from '../../untrusted-json.ts';

/** The `permissions` of a role definition, or of a deny assignment. */
export interface Permission {
  readonly actions?: unknown;
  readonly notActions?: unknown;
  readonly dataActions?: unknown;
  readonly notDataActions?: unknown;
  /** Narrows the permission in ways that are not evaluated. */
  readonly condition?: unknown;
}

/** One operation: of the control plane, or of the data plane. */
export interface Operation {
  readonly action: string;
  readonly data?: boolean;
}

/**
 * Whether one of these permissions is about an operation. What one of them excludes another may give: exclusions are no denials.
 * https://learn.microsoft.com/azure/role-based-access-control/role-definitions
 */
export function covers(permissions: unknown, operation: Operation): Truth {
  if (!Array.isArray(permissions)) return undefined;
  const own = objectsIn(permissions);
  const strange = own.length < permissions.length ? [undefined] : [];
  return some([...own.map((permission) => coversOne(permission, operation)), ...strange]);
}

function coversOne(permission: Permission, { action, data = false }: Operation): Truth {
  const included = data ? permission.dataActions : permission.actions;
  const excluded = data ? permission.notDataActions : permission.notActions;
  const unconditional = permission.condition ? undefined : true;
  return every([named(included, action), not(named(excluded, action)), unconditional]);
}

function named(patterns: unknown, action: string): Truth {
  if (patterns === undefined || patterns === null) return false;
  if (!Array.isArray(patterns)) return undefined;
  return some(
    patterns.map((pattern: unknown) =>
      typeof pattern !== 'string' || hasToken(pattern) ? undefined : matches(pattern, action),
    ),
  );
}

/** Wildcards stand for any characters, those that part names included; letters are the same in both cases. */
export function matches(pattern: string, action: string): boolean {
  const source = pattern
    .split('*')
    .map((part) => RegExp.escape(part))
    .join('.*');
  return new RegExp(`^${source}$`, 'i').test(action);
}
