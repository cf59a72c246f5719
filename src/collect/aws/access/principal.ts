import { hasToken, isUnknown, mayBe } from '../../code/token.ts';
import { accountArn, parseArn } from '../resource/arn.ts';
import type { Statement } from '../iam/policy-document.ts';
import { any, not, type Truth } from './truth.ts';

/** Who sends a request. */
export type Principal =
  | { readonly kind: 'user'; readonly arn: string }
  /** A session of this role; which one, where its ARN is known. */
  | { readonly kind: 'role'; readonly arn: string; readonly session?: string }
  /** A session of GetFederationToken: `arn` is its own, `user` that of the user who asked for it. */
  | { readonly kind: 'federated-user'; readonly arn: string; readonly user: string }
  | { readonly kind: 'root'; readonly arn: string }
  | { readonly kind: 'service'; readonly name: string }
  /** Somebody that an identity provider (OIDC, SAML) vouches for. */
  | { readonly kind: 'provider'; readonly provider: string };

/** As what a policy names a principal: that decides which other policies limit what it gives. */
export type Naming = 'itself' | 'behind' | 'account' | 'everyone';

/** The account of a principal of IAM; undefined for services and those of identity providers. */
export function accountOfPrincipal(principal: Principal): string | undefined {
  return 'arn' in principal ? parseArn(principal.arn)?.account : undefined;
}

type Names = Statement['principals'];

/**
 * Whether an element names a principal, by way of naming: "AWS JSON policy elements: Principal". A role session is named by its own
 * ARN or by its role's; a role whose session is not known may be any of its sessions.
 */
export function namings(names: Names, principal: Principal): Readonly<Record<Naming, Truth>> {
  const aws = names['AWS'] ?? [];
  const everyone = any(aws.map((name) => equals(name, '*')));
  if (principal.kind === 'service') {
    return {
      ...none,
      everyone,
      itself: any((names['Service'] ?? []).map((name) => equals(name, principal.name))),
    };
  }
  if (principal.kind === 'provider') {
    const providers = [...(names['Federated'] ?? [])];
    return {
      ...none,
      everyone,
      itself: any(providers.map((name) => any([equals(name, '*'), equals(name, principal.provider)]))),
    };
  }
  return {
    everyone,
    account: any(aws.map((name) => namesAccount(name, principal.arn))),
    ...personalNamings(aws, principal),
  };
}

const none: Readonly<Record<Naming, Truth>> = { itself: 'no', behind: 'no', account: 'no', everyone: 'no' };

type Person = Exclude<Principal, { kind: 'service' | 'provider' }>;

function personalNamings(aws: readonly string[], principal: Person): { itself: Truth; behind: Truth } {
  const named = (arn: string) => any(aws.map((name) => equals(name, arn)));
  if (principal.kind === 'role') {
    const { arn, session } = principal;
    const itself = session === undefined ? any(aws.map((name) => namesSession(name, arn))) : named(session);
    return { itself, behind: named(arn) };
  }
  if (principal.kind === 'federated-user') {
    return { itself: named(principal.arn), behind: named(principal.user) };
  }
  // The root user is what the account's ARN stands for first.
  return { itself: named(principal.arn), behind: 'no' };
}

/** Whether some session of a role has this ARN, which holds the role's name without its path. */
function namesSession(name: string, role: string): Truth {
  const { partition = '', account = '', resource = '' } = parseArn(role) ?? {};
  const roleName = resource.slice(resource.lastIndexOf('/') + 1);
  const isSession = name.startsWith(`arn:${partition}:sts::${account}:assumed-role/${roleName}/`);
  return isSession || isUnknown(name) ? 'unknown' : 'no';
}

function namesAccount(name: string, arn: string): Truth {
  const { partition = '', account = '' } = parseArn(arn) ?? {};
  return any([equals(name, account), equals(name, accountArn({ partition, account }))]);
}

/** Principals are no patterns: `*` stands for everyone and is no part of a name. */
function equals(name: string, wanted: string): Truth {
  if (name === wanted) return 'yes';
  if (isUnknown(name) || isUnknown(wanted)) return 'unknown';
  // Of code nobody knows which account it is for.
  return hasToken(wanted) && !hasToken(name) && mayBe(wanted, name) ? 'unknown' : 'no';
}

/**
 * Whether `NotPrincipal` leaves a statement to hold for a principal: "AWS JSON policy elements: NotPrincipal". A Deny spares one only
 * where its account is spared too, and a session only where its role is; services differ in how much they ask for, so less is unknown.
 * One with a permissions boundary is never spared, as "Permissions boundaries for IAM entities" warns.
 */
export function isNotSpared(
  { effect, notPrincipals }: Statement,
  principal: Principal,
  isBounded: boolean,
): Truth {
  if (effect === 'Deny' && isBounded) return 'yes';
  const { itself, behind, account, everyone } = namings(notPrincipals, principal);
  if (everyone === 'yes') return 'no';
  const own = principal.kind === 'role' && principal.session === undefined ? any([itself, behind]) : itself;
  if (principal.kind === 'service' || principal.kind === 'provider') return not(any([own, everyone]));
  if (own === 'no' && behind === 'no')
    return account === 'no' || effect === 'Deny' ? not(everyone) : 'unknown';
  const isSessionAndRole = principal.kind !== 'role' || principal.session !== undefined;
  const isWhole = itself === 'yes' && account === 'yes' && isSessionAndRole;
  return isWhole && (principal.kind !== 'role' || behind === 'yes') ? 'no' : 'unknown';
}
