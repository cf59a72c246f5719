import { hasToken } from '../../code/token.ts';
import { some, type Truth } from '../../truth.ts';

/** What is known of principals beside their names. */
export interface Principals {
  /** Who is in a group, a domain or a set of identities of others; undefined where that is not known. */
  readonly members: (set: string) => readonly string[] | undefined;
  /** projects/N, folders/N and organizations/N that hold a service account, projects by number; undefined where not known. */
  readonly above: (account: string) => readonly string[] | undefined;
}

export const allUsers = 'allUsers';
export const allAuthenticatedUsers = 'allAuthenticatedUsers';

/** Whether a name stands for whoever asks, and for nobody in particular. */
export function isPublic(principal: string): boolean {
  return principal === allUsers || principal === allAuthenticatedUsers;
}

/** Whether a principal is one of the identities of another provider, or a set of them. */
export function isFederated(principal: string): boolean {
  return /^principal(Set)?:/.test(principal) && poolOf(principal) !== undefined;
}

/**
 * Whether a principal is a member that a policy names, or in it. Principals are named as in allow policies.
 * https://cloud.google.com/iam/docs/principal-identifiers
 */
export function isWithin(principal: string, named: string, around: Principals): Truth {
  const member = asInAllowPolicies(named);
  if (member === allUsers || plain(member) === plain(principal)) return hasToken(member) ? undefined : true;
  if (hasToken(member)) return undefined;
  // Whoever asks is nobody in particular, and none of the identities of other providers.
  if (principal === allUsers) return false;
  if (member === allAuthenticatedUsers) return !isFederated(principal);
  if (principal === allAuthenticatedUsers) return false;
  if (/^(user|serviceAccount|principal|deleted):/.test(member)) return false;
  if (member.startsWith('principalSet://cloudresourcemanager.')) return isBelow(principal, member, around);
  if (member.startsWith('principalSet://iam.')) return isInPool(principal, member, around);
  // Accounts of a customer are users: service accounts and identities of others are none.
  const ofCustomer = /^(domain:|principalSet:\/\/goog\/cloudIdentityCustomerId\/)/.test(member);
  if (ofCustomer && !/^(user|group):/.test(principal)) return false;
  return isListed(principal, member, around);
}

/** Deny policies name the same principals otherwise. */
function asInAllowPolicies(member: string): string {
  if (member === 'principalSet://goog/public:all') return allUsers;
  return member
    .replace(/^principal:\/\/goog\/subject\//, 'user:')
    .replace(/^principalSet:\/\/goog\/group\//, 'group:')
    .replace(/^principal:\/\/iam\.googleapis\.com\/projects\/-\/serviceAccounts\//, 'serviceAccount:');
}

function plain(member: string): string {
  return /^(user|group|domain|serviceAccount):/.test(member) ? member.toLowerCase() : member;
}

function isListed(principal: string, set: string, { members }: Principals): Truth {
  const listed = members(set);
  return listed && listed.some((one) => plain(one) === plain(principal));
}

/** All identities of a pool are in `…/*`; of its groups and attributes others know. */
function isInPool(principal: string, member: string, around: Principals): Truth {
  const pool = poolOf(member);
  if (pool === undefined) return isListed(principal, member, around);
  if (poolOf(principal) !== pool) return principal.startsWith('group:') ? undefined : false;
  return member.endsWith(`${pool}/*`) || isListed(principal, member, around);
}

function poolOf(member: string): string | undefined {
  return /^principal(?:Set)?:\/\/iam\.googleapis\.com\/(.*\/work(?:force|loadIdentity)Pools\/[^/]+)/.exec(
    member,
  )?.[1];
}

/** Identities of a project, folder or organization; with a type those of it. */
function isBelow(principal: string, member: string, around: Principals): Truth {
  const [, place = '', type] =
    /^principalSet:\/\/cloudresourcemanager\.googleapis\.com\/(\w+\/[^/]+)(?:\/type\/(\w+))?$/.exec(member) ??
    [];
  if (!principal.startsWith('serviceAccount:')) return type === 'ServiceAccount' ? false : undefined;
  if (type !== undefined && type !== 'ServiceAccount') return undefined;
  const above = around.above(principal.slice('serviceAccount:'.length));
  return above && place !== '' ? above.includes(place) : undefined;
}

/** Whether a principal is one of these. */
export function isOneOf(principal: string, members: readonly string[], around: Principals): Truth {
  return some(members.map((member) => isWithin(principal, member, around)));
}
