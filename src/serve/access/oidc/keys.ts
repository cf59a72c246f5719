import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose';
import { boundedFetch } from './bounded-fetch.ts';

const pause = 30_000;

/**
 * Keys of a provider: kept for ten minutes, and fetched anew for one that is not among them, at most every 30 s, so that made up
 * names of keys do not have it asked each time.
 */
export function keysAt(address: URL, now: () => Date): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(address, {
    timeoutDuration: 10_000,
    cooldownDuration: Number.POSITIVE_INFINITY,
    cacheMaxAge: 600_000,
    [customFetch]: boundedFetch,
  });
  let asked = 0;
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      const at = now().getTime();
      if (!(error instanceof errors.JWKSNoMatchingKey) || at - asked < pause) throw error;
      asked = at;
      await keys.reload();
      return keys(header, token);
    }
  };
}
