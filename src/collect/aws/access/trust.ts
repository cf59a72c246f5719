import { accountArn, parseArn } from '../resource/arn.ts';
import { statementsOf, type Statement } from '../iam/policy-document.ts';
import type { Context } from './context.ts';
import { decide } from './decision.ts';
import { matchesValue } from './pattern.ts';
import type { Principal } from './principal.ts';
import { matchesAction, policyOf } from './statement.ts';
import type { Truth } from './truth.ts';

type Document = Record<string, unknown> | undefined;

/** Somebody whom a trust policy lets assume its role. */
export interface Assumer {
  readonly kind: 'everyone' | 'account' | 'principal' | 'provider' | 'service';
  /** An ARN, that of the root user for an account; the name of a service or provider; `*`. */
  readonly name: string;
  /** Condition keys that the request must satisfy. */
  readonly conditions: readonly string[];
  /** Of an OIDC provider: whether any token of it will do, since no condition is on the subject. */
  readonly isOpen: boolean;
}

/** Who assumes a role by which operation: "Comparing the AWS STS API operations". */
const operations = ['sts:AssumeRole', 'sts:AssumeRoleWithWebIdentity', 'sts:AssumeRoleWithSAML'];

/**
 * Who may assume a role by its trust policy, without those that it certainly denies. Principals of other accounts need a policy of
 * their own beside it: "Cross-account policy evaluation logic".
 */
export function assumersOf(role: string, trust: Document): Assumer[] {
  return statementsOf(trust)
    .filter((one) => one.effect === 'Allow' && operations.some((name) => matchesAction(one, name) !== 'no'))
    .flatMap((statement) =>
      Object.entries(statement.principals).flatMap(([type, names]) =>
        names.flatMap((name) => {
          const assumer = assumerOf(type, name, role, statement);
          return assumer && !isDenied(role, trust, assumer) ? [assumer] : [];
        }),
      ),
    );
}

function assumerOf(type: string, name: string, role: string, statement: Statement): Assumer | undefined {
  const conditions = keysOf(statement);
  const closed = { conditions, isOpen: false };
  if (type === 'Service') return { kind: 'service', name, ...closed };
  if (type === 'Federated') {
    return { kind: 'provider', name, conditions, isOpen: isOpenToAll(name, statement) };
  }
  if (type !== 'AWS') return undefined;
  if (name === '*') return { kind: 'everyone', name, ...closed };
  if (/^\d{12}$/.test(name)) {
    const partition = parseArn(role)?.partition ?? 'aws';
    return { kind: 'account', name: accountArn({ partition, account: name }), ...closed };
  }
  const arn = parseArn(name);
  // A deleted principal stands there by its id, and is nobody.
  return arn && { kind: arn.resource === 'root' ? 'account' : 'principal', name, ...closed };
}

function keysOf({ conditions }: Statement): string[] {
  return conditions
    ? [...new Set(Object.values(conditions).flatMap((keys) => Object.keys(keys)))]
    : ['conditions that are not known'];
}

/** Providers whose tokens say in another claim for which application, of one owner, they were made. */
const byAudience: Readonly<Record<string, RegExp>> = {
  'cognito-identity.amazonaws.com': /:aud$/i,
  'accounts.google.com': /:(aud|oaud)$/i,
  'graph.facebook.com': /:app_id$/i,
  'www.amazon.com': /:app_id$/i,
};

/**
 * Whether an OIDC provider's trust has no condition that only some subjects satisfy. "Create a role for OpenID Connect federation" asks
 * for one: tokens of a shared provider, such as GitHub's, are had by everybody who has an account there.
 */
function isOpenToAll(provider: string, { conditions, variables }: Statement): boolean {
  if (provider.includes(':saml-provider/') || !conditions) return false;
  const claim = byAudience[provider] ?? /:sub$/i;
  const isNarrow = (operator: string, value: string) => {
    const wildcards = operator.includes('Like');
    const reading = { keys: () => undefined, variables, wildcards, isClass: true };
    return ['*', 'repo:*/*:*'].every((subject) => matchesValue(value, subject, reading) !== 'yes');
  };
  return !Object.entries(conditions).some(
    ([operator, keys]) =>
      /^(ForAnyValue:)?String(Equals|EqualsIgnoreCase|Like)(IfExists)?$/.test(operator) &&
      Object.entries(keys).some(
        ([key, values]) => claim.test(key) && values.every((value) => isNarrow(operator, value)),
      ),
  );
}

function isDenied(role: string, trust: Document, { kind, name }: Assumer): boolean {
  const principal = principalOf(kind, name);
  if (!principal) return false;
  return operations
    .filter((action) => (kind === 'provider') === (action !== operations[0]))
    .every((action) => mayAssume(role, trust, principal, action).denial === 'explicit');
}

function principalOf(kind: Assumer['kind'], name: string): Principal | undefined {
  if (kind === 'service') return { kind, name };
  if (kind === 'provider') return { kind, provider: name };
  if (kind === 'account') return { kind: 'root', arn: name };
  if (kind === 'everyone') return undefined;
  return { kind: name.includes(':user/') ? 'user' : 'role', arn: name };
}

function mayAssume(
  role: string,
  trust: Document,
  principal: Principal,
  action: string,
  context: Context = {},
) {
  const request = { principal, action, resource: role, resourceAccount: parseArn(role)?.account, context };
  return decide(request, { identity: [], resource: policyOf('assumeRolePolicyDocument', trust) });
}

/** Whether a service may assume a role, for what it runs in the role's account. */
export function isForService(role: string, trust: Document, service: string, context: Context): Truth {
  const { answer } = mayAssume(role, trust, { kind: 'service', name: service }, 'sts:AssumeRole', context);
  if (answer === 'unknown') return 'unknown';
  return answer === 'allowed' ? 'yes' : 'no';
}
