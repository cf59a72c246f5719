import { hasToken, partsOf } from '../../code/token.ts';
import type { Truth } from '../../truth.ts';

/** Ids of the management groups above a subscription or a management group; undefined where the hierarchy is not known. */
export type Above = (id: string) => readonly string[] | undefined;

/**
 * Whether a scope holds another, or is the same: management groups hold subscriptions, these hold groups, and these resources.
 * https://learn.microsoft.com/azure/role-based-access-control/scope-overview
 */
export function holds(scope: string, inner: string, above: Above): Truth {
  if (hasToken(scope) || hasToken(inner)) return scope === inner ? true : undefined;
  const [outer, own] = [plain(scope), plain(inner)];
  if (outer === '' || outer === own) return true;
  if (own.startsWith(`${outer}/`)) return true;
  if (own === '' || !isManagementGroup(outer)) return false;
  const holder = isManagementGroup(own) ? own : /^\/subscriptions\/[^/]+/.exec(own)?.[0];
  return holder === undefined ? undefined : above(holder)?.some((id) => plain(id) === outer);
}

/** Whether two scopes are one. */
export function isSame(scope: string, other: string): Truth {
  return hasToken(scope) || hasToken(other) ? scope === other || undefined : plain(scope) === plain(other);
}

/** The native type of the resource that a scope is, in lower case: of its innermost provider. */
export function typeOf(scope: string): string | undefined {
  const own = withoutTokens(plain(scope));
  const at = own.lastIndexOf('/providers/');
  if (at === -1 || isManagementGroup(own)) return undefined;
  const [namespace, ...rest] = own.slice(at + '/providers/'.length).split('/');
  const types = rest.filter((_, index) => index % 2 === 0);
  return types.length === 0 ? undefined : [namespace, ...types].join('/');
}

/** What a token says instead of a name is no part of the id. */
function withoutTokens(scope: string): string {
  return partsOf(scope)
    .map((part) => (hasToken(part) ? '_' : part))
    .join('');
}

function plain(scope: string): string {
  return scope.toLowerCase().replace(/\/+$/, '');
}

function isManagementGroup(scope: string): boolean {
  return scope.startsWith('/providers/microsoft.management/managementgroups/');
}
