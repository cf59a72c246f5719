import type { Oidc } from '../../../generated/service.ts';

/** Who somebody is, as a provider says. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  /** Only where the provider says that it is verified. */
  readonly email?: string;
  readonly groups: readonly string[];
}

const mostGroups = 5000;

/** What claims say; `more` fills in what they are silent on. */
export function identityOf(
  issuer: string,
  subject: string,
  { claim = 'groups' }: Pick<Oidc, 'claim'>,
  claims: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
): Identity {
  // The address and whether it is verified are one statement: they are not taken from two places.
  const { email, email_verified: isVerified } = typeof claims['email'] === 'string' ? claims : more;
  return {
    issuer,
    subject,
    ...(typeof email === 'string' && isVerified === true && { email }),
    groups: groupsIn(Object.hasOwn(claims, claim) ? claims[claim] : more[claim]),
  };
}

function groupsIn(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((group) => typeof group === 'string' && group !== '').slice(0, mostGroups) as string[];
}
