import { KeelsonError } from '../../errors.ts';
import { dockerCredentials } from './docker-config.ts';

/** Who asks a registry. */
export type Credentials =
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  /** Exchanged for a token at the registry's token service. */
  | { readonly kind: 'refresh'; readonly token: string }
  /** Sent to the registry as it is. */
  | { readonly kind: 'token'; readonly token: string };

/**
 * The credentials for a registry: KEELSON_REGISTRY_TOKEN, or KEELSON_REGISTRY_USERNAME and KEELSON_REGISTRY_PASSWORD, else
 * what `docker login` keeps for it. Undefined where there are none.
 *
 * @throws KeelsonError USAGE when one of the pair is missing, Docker's file is broken, or its helper fails.
 */
export async function credentialsFor(host: string): Promise<Credentials | undefined> {
  const { env } = process;
  const token = env['KEELSON_REGISTRY_TOKEN'];
  if (token) return { kind: 'token', token };
  const username = env['KEELSON_REGISTRY_USERNAME'];
  const password = env['KEELSON_REGISTRY_PASSWORD'];
  if (username && password) return { kind: 'basic', username, password };
  if (username || password) {
    throw new KeelsonError(
      'USAGE',
      'KEELSON_REGISTRY_USERNAME and KEELSON_REGISTRY_PASSWORD go together: set both or none',
    );
  }
  return dockerCredentials(host);
}
