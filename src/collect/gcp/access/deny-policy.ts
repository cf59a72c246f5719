import { every, not, type Truth } from '../../truth.ts';
import { holds } from './condition.ts';
import { isOneOf, type Principals } from './principal.ts';

/** A rule of a deny policy, in the shape of the API. */
export interface DenyRule {
  /** Name of the policy that it stands in. */
  readonly policy: string;
  readonly deniedPrincipals: readonly string[];
  readonly exceptionPrincipals?: readonly string[];
  readonly deniedPermissions: readonly string[];
  readonly exceptionPermissions?: readonly string[];
  readonly denialCondition?: string | undefined;
}

/**
 * Whether a rule denies a permission to a principal, below where its policy is attached. Conditions are about tags, which are not read.
 * https://cloud.google.com/iam/docs/deny-overview
 */
export function denies(rule: DenyRule, principal: string, permission: string, around: Principals): Truth {
  return every([
    names(rule.deniedPermissions, permission),
    !names(rule.exceptionPermissions ?? [], permission),
    isOneOf(principal, rule.deniedPrincipals, around),
    not(isOneOf(principal, rule.exceptionPrincipals ?? [], around)),
    rule.denialCondition === undefined || rule.denialCondition === ''
      ? true
      : holds(rule.denialCondition, {}),
  ]);
}

function names(patterns: readonly string[], permission: string): boolean {
  const name = asInDenyPolicies(permission);
  return patterns.some((pattern) => {
    const source = pattern
      .split('*')
      .map((part) => RegExp.escape(part))
      .join('.*');
    return new RegExp(`^${source}$`).test(name);
  });
}

/**
 * storage.objects.get is storage.googleapis.com/objects.get there.
 * https://cloud.google.com/iam/docs/deny-permissions-support
 */
export function asInDenyPolicies(permission: string): string {
  const [service = '', ...rest] = permission.split('.');
  const host = service === 'resourcemanager' ? 'cloudresourcemanager' : service;
  return `${host}.googleapis.com/${rest.join('.')}`;
}
