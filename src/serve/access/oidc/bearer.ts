import { errors, jwtVerify } from 'jose';
import type { Service } from '../../service.ts';
import { actorOf } from '../grants.ts';
import type { Authenticated, Refusal } from '../request.ts';
import { identityOf } from './identity.ts';
import { algorithms, clockTolerance, ProviderUnavailable, type Provider } from './provider.ts';

const longest = 16_384;

/** Whether a text looks like a signed JWT. */
export function isJwt(text: string): boolean {
  return text.length <= longest && /^[\w-]+\.[\w-]+\.[\w-]*$/.test(text);
}

/** Who presents a JWT of the provider. */
export async function byJwt(
  { config, now }: Service,
  providerNow: () => Promise<Provider>,
  presented: string,
): Promise<Authenticated | Refusal> {
  try {
    const { oidc, keys } = await providerNow();
    const { payload } = await jwtVerify(presented, keys, {
      issuer: oidc.issuer,
      audience: oidc.audience ?? oidc.client_id,
      algorithms: [...algorithms],
      clockTolerance,
      currentDate: now(),
      requiredClaims: ['exp', 'sub'],
    });
    const identity = identityOf(oidc.issuer, payload.sub ?? '', oidc, payload);
    return { actor: actorOf(identity, config()), credential: { kind: 'bearer' } };
  } catch (error) {
    if (error instanceof ProviderUnavailable || isAboutKeys(error)) {
      return {
        status: 503,
        detail: 'the provider that signed the token cannot be asked now',
        retryAfter: 10,
      };
    }
    const reason = reasonOf(error);
    return {
      status: 401,
      detail: `the token is not accepted: ${reason}`,
      audited: { action: 'token.refused', target: 'bearer', reason },
    };
  }
}

/** No answer, or none that is a set of keys. */
function isAboutKeys(error: unknown): boolean {
  return (
    !(error instanceof errors.JOSEError) ||
    error instanceof errors.JWKSTimeout ||
    error instanceof errors.JWKSInvalid ||
    // What fetching keys throws has no code of its own.
    error.code === errors.JOSEError.code
  );
}

/** From a list: messages of libraries may quote what was presented. */
function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) {
    return ['iss', 'aud', 'nbf', 'exp', 'sub', 'iat'].includes(error.claim)
      ? `its ${error.claim}`
      : 'a claim';
  }
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported)
    return 'its algorithm';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'its signature';
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return 'its key';
  return 'its form';
}
