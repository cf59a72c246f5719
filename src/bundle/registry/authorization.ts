import { KeelsonError } from '../../errors.ts';
import type { Terms } from '../transfer/exchange.ts';
import { exchange } from '../transfer/exchange.ts';
import { saidBy } from '../transfer/said.ts';
import type { Challenge } from './challenge.ts';
import type { Credentials } from './credentials.ts';
import { jsonObject } from './json-object.ts';

export interface Asked {
  readonly challenge: Challenge;
  /** Base URL of the registry. */
  readonly registry: URL;
  /** `repository:name:pull,push`, for a registry that does not say which. */
  readonly scope: string;
  readonly credentials: Credentials | undefined;
  readonly terms: Terms;
}

/**
 * The Authorization header that answers a challenge. Undefined where there is nothing to answer it with.
 * https://distribution.github.io/distribution/spec/auth/token/
 *
 * @throws KeelsonError the terms' failure when the token service gives no token.
 */
export async function authorizationFor(asked: Asked): Promise<string | undefined> {
  const { challenge, credentials } = asked;
  if (credentials?.kind === 'token') return `Bearer ${credentials.token}`;
  if (challenge.scheme === 'basic') {
    return credentials?.kind === 'basic' ? basic(credentials) : undefined;
  }
  return `Bearer ${await tokenFor(asked)}`;
}

async function tokenFor({ challenge, registry, scope, credentials, terms }: Asked): Promise<string> {
  const realm = realmOf(challenge, registry);
  if (!realm) {
    throw new KeelsonError(
      terms.failure,
      `${terms.name}: ${registry.host} names no token service that can be asked`,
    );
  }
  const given = mayHave(realm, registry) ? credentials : undefined;
  const wanted = { service: challenge.service, scope: challenge.scope ?? scope };
  const answer =
    given?.kind === 'refresh'
      ? await exchange(refresh(realm, wanted, given.token), terms)
      : await exchange(
          {
            method: 'GET',
            url: withQuery(realm, wanted).href,
            headers: given?.kind === 'basic' ? { authorization: basic(given) } : {},
          },
          terms,
        );
  const token = answer.status === 200 ? tokenIn(answer.body) : undefined;
  if (token === undefined) {
    throw new KeelsonError(
      terms.failure,
      `${terms.name}: ${realm.host} gave no token${credentials ? '' : ' without credentials'}: it answered ${saidBy(answer)}; log in with docker login, or set KEELSON_REGISTRY_USERNAME and KEELSON_REGISTRY_PASSWORD`,
    );
  }
  return token;
}

/** Nobody may lead from https to a token service that others can answer for. */
function realmOf({ realm = '' }: Challenge, registry: URL): URL | undefined {
  if (!URL.canParse(realm)) return undefined;
  const url = new URL(realm);
  url.username = '';
  url.password = '';
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && registry.protocol === 'http:');
  return safe ? url : undefined;
}

/** Credentials are for the registry itself, and for a token service elsewhere only where nobody reads on the way. */
function mayHave(realm: URL, registry: URL): boolean {
  return realm.protocol === 'https:' || realm.origin === registry.origin;
}

interface Wanted {
  readonly service: string | undefined;
  readonly scope: string;
}

function withQuery(realm: URL, { service, scope }: Wanted): URL {
  const url = new URL(realm);
  if (service !== undefined) url.searchParams.set('service', service);
  for (const one of scope.split(' ').filter(Boolean)) url.searchParams.append('scope', one);
  return url;
}

/** https://distribution.github.io/distribution/spec/auth/oauth/ */
function refresh(realm: URL, { service, scope }: Wanted, token: string) {
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    refresh_token: token,
    client_id: 'keelson',
    scope,
    ...(service !== undefined && { service }),
  });
  return {
    method: 'POST' as const,
    url: realm.href,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  };
}

function tokenIn(body: Uint8Array): string | undefined {
  const answer = jsonObject(body);
  const token = answer?.['token'] ?? answer?.['access_token'];
  return typeof token === 'string' && /^[\x21-\x7E]+$/.test(token) ? token : undefined;
}

function basic({ username, password }: { readonly username: string; readonly password: string }): string {
  return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}
