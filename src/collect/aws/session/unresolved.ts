import type { Layer } from '../../transport/exchange.ts';
import { ReadError } from '../../transport/problem.ts';

/**
 * Services are not offered in every region, and where one is not, its name does not resolve. Each
 * such host is tried once a run, retries included; after that its requests fail at once.
 */
export function giveUpUnresolved(): Layer {
  const gone = new Map<string, ReadError>();

  return (next) => async (request) => {
    const { host } = new URL(request.url);
    const known = gone.get(host);
    if (known) {
      throw known;
    }
    try {
      return await next(request);
    } catch (error) {
      if (!isUnresolved(error)) {
        throw error;
      }
      const message = `${host} does not resolve: the service is not offered in the region, or this network hides it. Leave the region out of aws.regions`;
      const told = new ReadError('unavailable', message, { cause: error });
      gone.set(host, told);
      throw told;
    }
  };
}

/** EAI_AGAIN and the like pass; ENOTFOUND is an answer. */
function isUnresolved(error: unknown): boolean {
  if (!(error instanceof Error)) {
    return false;
  }
  return ('code' in error && error.code === 'ENOTFOUND') || isUnresolved(error.cause);
}
