import type { IncomingMessage } from 'node:http';

/** The id that a request came with, where it is one that may stand in a log; else a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]{7,127}$/.test(given)
    ? given
    : crypto.randomUUID();
}
