import type { FastifyRequest } from 'fastify';
import { isSameOrigin } from '../place.ts';
import { derived, isDerived } from './secret.ts';

/** Header in which pages of the service send the token that belongs to their session. */
export const csrfHeader = 'x-keelson-csrf';

const purpose = 'keelson csrf';
const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Given to pages by GET /auth/session. It follows from what the cookie holds, so no other session has it. */
export function csrfToken(secret: string): string {
  return derived(secret, purpose);
}

/** Whether a request by a session is meant: what changes something comes from a page of the service, which has the token. */
export function isMeant(request: FastifyRequest, secret: string, address: URL): boolean {
  if (reading.has(request.method)) return true;
  return isSameOrigin(request, address, false) && isDerived(request.headers[csrfHeader], secret, purpose);
}
