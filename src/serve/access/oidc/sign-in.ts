import * as client from 'openid-client';
import { sha256 } from '../../../files/sha256.ts';
import type { Database } from '../../../store/database.ts';
import { derived, newSecret } from '../sessions/secret.ts';
import { identityOf, type Identity } from './identity.ts';
import { algorithms, type Provider } from './provider.ts';

/** Seconds that somebody has for signing in at the provider. */
export const signInSeconds = 600;
const mostAtOnce = 10_000;

/** Follow from what the cookie holds, so that none of them is kept, and none fits another browser. */
const verifierOf = (secret: string) => derived(secret, 'pkce verifier');
const nonceOf = (secret: string) => derived(secret, 'nonce');
const stateOf = (secret: string) => derived(secret, 'state');

const callbackOf = (address: URL) => new URL('auth/callback', address);

/**
 * Begins a sign-in: the authorization code flow with PKCE.
 *
 * @returns where the browser goes, and the secret for its cookie; `full` when too many are under way.
 */
export async function beginSignIn(
  database: Database,
  { client: configuration, oidc }: Provider,
  address: URL,
  returnTo: string,
  now: Date,
): Promise<{ location: string; secret: string } | 'full'> {
  const secret = newSecret();
  const isTaken = await database.transaction(async (queries) => {
    await queries.run('DELETE FROM sign_ins WHERE expires_at <= $1', [now.toISOString()]);
    const expiresAt = new Date(now.getTime() + signInSeconds * 1000).toISOString();
    const taken = await queries.run(
      `INSERT INTO sign_ins (hash, return_to, expires_at)
       SELECT $1, $2, $3 WHERE (SELECT count(*) FROM sign_ins) < ${mostAtOnce}`,
      [sha256(secret), returnTo, expiresAt],
    );
    return taken === 1;
  });
  if (!isTaken) return 'full';
  const location = client.buildAuthorizationUrl(configuration, {
    redirect_uri: callbackOf(address).href,
    response_type: 'code',
    scope: [...new Set(['openid', ...(oidc.scopes ?? ['profile', 'email'])])].join(' '),
    code_challenge: await client.calculatePKCECodeChallenge(verifierOf(secret)),
    code_challenge_method: 'S256',
    state: stateOf(secret),
    nonce: nonceOf(secret),
  });
  return { location: location.href, secret };
}

export interface SignedIn {
  readonly identity: Identity;
  readonly idToken: string | undefined;
}

/**
 * Takes a sign-in that was begun, so that nobody can finish it again.
 *
 * @returns where to go afterwards; undefined when none was begun with the secret, or its time is up.
 */
export async function takeSignIn(database: Database, secret: string, now: Date): Promise<string | undefined> {
  const row = await database.transaction((queries) =>
    queries.first<{ return_to: string; expires_at: string }>(
      'DELETE FROM sign_ins WHERE hash = $1 RETURNING return_to, expires_at',
      [sha256(secret)],
    ),
  );
  return row && row.expires_at > now.toISOString() ? row.return_to : undefined;
}

/**
 * Exchanges the code and checks what the provider says: state, issuer, nonce, audience, times, signature.
 *
 * @param query of the request to the callback, with its question mark.
 * @throws what openid-client refuses, and Error for another algorithm.
 */
export async function finishSignIn(
  { client: configuration, oidc }: Provider,
  address: URL,
  query: string,
  secret: string,
): Promise<SignedIn> {
  const answer = await client.authorizationCodeGrant(
    configuration,
    new URL(`${callbackOf(address).href}${query}`),
    {
      pkceCodeVerifier: verifierOf(secret),
      expectedState: stateOf(secret),
      expectedNonce: nonceOf(secret),
      idTokenExpected: true,
    },
  );
  const claims = answer.claims();
  if (!claims || !isSignedAsAllowed(answer.id_token))
    throw new Error('the algorithm of the ID token is not allowed');
  const { claim = 'groups' } = oidc;
  const isWhole = Object.hasOwn(claims, claim) && typeof claims['email'] === 'string';
  const asks = !isWhole && configuration.serverMetadata().userinfo_endpoint !== undefined;
  const more = asks ? await client.fetchUserInfo(configuration, answer.access_token, claims.sub) : {};
  return { identity: identityOf(oidc.issuer, claims.sub, oidc, claims, more), idToken: answer.id_token };
}

function isSignedAsAllowed(idToken: string | undefined): boolean {
  const header = Buffer.from(idToken?.split('.', 1)[0] ?? '', 'base64url').toString('utf8');
  return algorithms.includes((JSON.parse(header) as { alg?: string }).alg ?? '');
}

/** Where the provider ends its own session; undefined where it does not offer that. */
export function signOutAddress(
  { client: configuration }: Provider,
  address: URL,
  idToken: string | undefined,
): string | undefined {
  if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
  return client.buildEndSessionUrl(configuration, {
    post_logout_redirect_uri: address.href,
    ...(idToken !== undefined && { id_token_hint: idToken }),
  }).href;
}
