import { parseArn } from '../resource/arn.ts';
import type { Principal } from './principal.ts';

/** Values of condition keys; null where a key is certainly absent. A key that is not named is not known. */
export type Context = Readonly<Record<string, string | readonly string[] | null>>;

/** What a request is made of, as AWS's "Processing the request context" names the parts. */
export interface Request {
  readonly principal: Principal;
  /** `service:Operation`. */
  readonly action: string;
  /** An ARN. `*` in it stands for anything: the answer is then about all that it may be. */
  readonly resource: string;
  /** The account that owns the resource; undefined where nobody knows, as ARNs of buckets do not say. */
  readonly resourceAccount: string | undefined;
  readonly context?: Context;
}

/** Values of a key by its name, which is compared without case. */
export type Keys = (name: string) => readonly string[] | null | undefined;

/**
 * The condition keys of a request: those that follow from who asks for what, and what the caller knows beside, which comes first.
 * AWS documents them as "AWS global condition context keys".
 */
export function keysOf(request: Request): Keys {
  // Most statements ask for none.
  let known: ReturnType<typeof valuesOf> | undefined;
  return (name) => (known ??= valuesOf(request)).get(name.toLowerCase());
}

function valuesOf({
  principal,
  resourceAccount,
  context = {},
}: Request): ReadonlyMap<string, readonly string[] | null> {
  const known = new Map<string, readonly string[] | null>();
  for (const facts of [principalKeys(principal), { 'aws:ResourceAccount': resourceAccount }, context]) {
    for (const [name, value] of Object.entries(facts)) {
      if (value !== undefined) known.set(name.toLowerCase(), typeof value === 'string' ? [value] : value);
    }
  }
  return known;
}

type Facts = Readonly<Record<string, string | null | undefined>>;

function principalKeys(principal: Principal): Facts {
  if (principal.kind === 'service') {
    return {
      'aws:PrincipalServiceName': principal.name,
      'aws:PrincipalIsAWSService': 'true',
      'aws:PrincipalArn': null,
      'aws:PrincipalAccount': null,
      'aws:username': null,
    };
  }
  if (principal.kind === 'provider') return { 'aws:FederatedProvider': principal.provider };
  const account = parseArn(principal.arn)?.account;
  return {
    'aws:PrincipalAccount': account,
    'aws:PrincipalIsAWSService': 'false',
    ...personalKeys(principal),
  };
}

function personalKeys({ kind, arn }: Exclude<Principal, { kind: 'service' | 'provider' }>): Facts {
  return {
    'aws:PrincipalArn': arn,
    'aws:PrincipalType': principalTypes[kind],
    'aws:username': kind === 'user' ? friendlyName(arn) : null,
  };
}

const principalTypes = {
  user: 'User',
  role: 'AssumedRole',
  'federated-user': 'FederatedUser',
  root: 'Account',
} as const;

function friendlyName(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}
