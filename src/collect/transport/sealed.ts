import type { Layer, WireRequest } from './exchange.ts';

/** Which answers of a cloud are credentials, and where these stand in them. */
export interface Sealing {
  covers(request: WireRequest): boolean;
  /** What of such an answer goes on: all that is secret goes through `keep`, which gives a reference in its place. */
  seal(body: string, keep: (secret: string) => string): string;
}

/** Credentials that answers gave. Only who has the vault gets them; clients, captures and documents see references. */
export interface Vault {
  keep(secret: string): string;
  /** undefined for what is no reference: a replay has none. */
  open(reference: string): string | undefined;
}

export function newVault(): Vault {
  const secrets = new Map<string, string>();
  return {
    keep(secret) {
      const reference = `[sealed ${secrets.size + 1}]`;
      secrets.set(reference, secret);
      return reference;
    },
    open: (reference) => secrets.get(reference),
  };
}

/** Takes credentials out of answers as they come in, before anything else sees them. What is refused goes on as it is. */
export function sealAnswers(vault: Vault, sealing: Sealing | undefined): Layer {
  return (next) => async (request) => {
    const response = await next(request);
    if (!sealing?.covers(request) || response.status >= 300) return response;
    return { ...response, body: sealing.seal(response.body, (secret) => vault.keep(secret)) };
  };
}
