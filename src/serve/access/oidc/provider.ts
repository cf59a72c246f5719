import type { JWTVerifyGetKey } from 'jose';
import * as client from 'openid-client';
import { isProtected } from '../../../network/this-machine.ts';
import { messageOf } from '../../../errors.ts';
import type { Oidc } from '../../../generated/service.ts';
import type { Service } from '../../service.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { keysAt } from './keys.ts';

/** An OpenID provider, as its discovery document describes it. */
export interface Provider {
  readonly oidc: Oidc;
  readonly client: client.Configuration;
  /** Keys that it signs by. */
  readonly keys: JWTVerifyGetKey;
}

/** The provider is not configured, or gives no usable answer. */
export class ProviderUnavailable extends Error {
  override readonly name = 'ProviderUnavailable';
}

/** Seconds that clocks may differ. */
export const clockTolerance = 30;
/** No others, whatever a provider offers. */
export const algorithms: readonly string[] = ['RS256', 'ES256', 'EdDSA'];

const retryAfter = 5000;
const renewAfter = 3_600_000;

interface Found {
  readonly provider: Provider;
  readonly at: number;
}

/**
 * Finds the provider when somebody first needs it, and again each hour or when the configuration changes; one that does not
 * answer is asked again at most every five seconds.
 *
 * @returns a function that throws ProviderUnavailable.
 */
export function providerOf({ config, log, now }: Service): () => Promise<Provider> {
  let known: { readonly key: string; found?: Found; failed?: { at: number; error: Error } } | undefined;
  let asking: Promise<Provider> | undefined;

  return async () => {
    const oidc = config().access?.oidc;
    if (!oidc) throw new ProviderUnavailable('no provider is configured (access.oidc)');
    const key = JSON.stringify(oidc);
    if (known?.key !== key) [known, asking] = [{ key }, undefined];
    const { found, failed } = known;
    const at = now().getTime();
    if (found && at - found.at < renewAfter) return found.provider;
    if (failed && at - failed.at < retryAfter) {
      if (found) return found.provider;
      throw failed.error;
    }
    const entry = known;
    asking ??= discover(oidc, found?.provider, now)
      .then((provider) => {
        entry.found = { provider, at };
        return provider;
      })
      .catch((cause: unknown) => {
        const error = new ProviderUnavailable(
          `the provider ${oidc.issuer} cannot be used: ${reasonOf(cause)}`,
        );
        log.warn(error.message);
        entry.failed = { at, error };
        if (found) return found.provider;
        throw error;
      })
      .finally(() => (asking = undefined));
    return asking;
  };
}

async function discover(oidc: Oidc, before: Provider | undefined, now: () => Date): Promise<Provider> {
  const issuer = new URL(oidc.issuer);
  if (!isProtected(issuer)) throw new Error('its address must be https, or http to this machine');
  const configuration = await client.discovery(
    issuer,
    oidc.client_id,
    { [client.clockTolerance]: clockTolerance },
    authenticationOf(oidc),
    {
      timeout: 10,
      [client.customFetch]: (url, options) => boundedFetch(url, options as RequestInit),
      execute: [
        // Signatures of ID tokens are checked too, though they come from the provider itself.
        client.enableNonRepudiationChecks,
        ...(issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []),
      ],
    },
  );
  const { jwks_uri: keysUrl } = configuration.serverMetadata();
  const address = keysUrl === undefined ? undefined : URL.parse(keysUrl);
  if (!address || !isProtected(address))
    throw new Error('it names no keys (jwks_uri) that can be fetched safely');
  const sameKeys = before?.client.serverMetadata().jwks_uri === keysUrl ? before?.keys : undefined;
  return { oidc, client: configuration, keys: sameKeys ?? keysAt(address, now) };
}

/** How the specification has it where the provider says nothing: HTTP Basic; in the body only where that is not offered. */
function authenticationOf({ client_secret: secret }: Oidc): client.ClientAuth {
  if (secret === undefined) return client.None();
  return (server, ...rest) => {
    const offered = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const by = offered.includes('client_secret_basic') ? client.ClientSecretBasic : client.ClientSecretPost;
    by(secret)(server, ...rest);
  };
}

function reasonOf(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return messageOf(inner).slice(0, 200);
}
