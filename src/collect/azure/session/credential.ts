import type { TokenCredential } from '@azure/core-auth';
import { messageOf } from '../../../errors.ts';
import { ReadError } from '../../transport/problem.ts';

/** A replay asks nobody for tokens. */
export const replayCredential: TokenCredential = {
  getToken: async () => ({ token: 'replay', expiresOnTimestamp: Date.now() + 3_600_000 }),
};

/** The SDK's default chain: environment, workload identity, managed identity, Azure CLI … */
export async function defaultCredential(authority: string): Promise<TokenCredential> {
  const { DefaultAzureCredential } = await import('@azure/identity');
  return new DefaultAzureCredential({ authorityHost: authority });
}

/**
 * Asks once for a token, before anything is read with it.
 *
 * @throws ReadError no_credentials
 */
export async function requireToken(
  credential: TokenCredential,
  audience: string,
  signal: AbortSignal,
): Promise<void> {
  try {
    await credential.getToken(`${audience}/.default`, { abortSignal: signal });
  } catch (cause) {
    signal.throwIfAborted();
    throw new ReadError(
      'no_credentials',
      `no Azure credentials: ${messageOf(cause).slice(0, 200)}. Log in with az login, or set AZURE_CLIENT_ID, AZURE_TENANT_ID and a secret, certificate or federated token`,
      { cause },
    );
  }
}
