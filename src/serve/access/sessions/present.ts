import type { FastifyRequest } from 'fastify';
import type { Service } from '../../service.ts';
import type { Background } from '../background.ts';
import { actorOf } from '../grants.ts';
import { addressOf } from '../place.ts';
import type { Authenticated, Refusal } from '../request.ts';
import { cookieOf } from './cookie.ts';
import { isMeant } from './csrf.ts';
import { isSeenAnew, seeSession, sessionOf, sessionTimes } from './keep.ts';

/** Whose session the cookie of a request names; undefined without such a cookie. */
export async function bySession(
  { database, config, now }: Service,
  writing: Background,
  request: FastifyRequest,
): Promise<Authenticated | Refusal | undefined> {
  const configured = config();
  const address = addressOf(configured, request);
  const secret = address && cookieOf(request, 'session', address);
  if (!address || secret === undefined) return undefined;
  const at = now();
  const session = await sessionOf(database, secret, at, sessionTimes(configured).idle);
  // Of another provider than the one that counts now: nobody vouches for it any more.
  if (!session || session.identity.issuer !== configured.access?.oidc?.issuer) {
    return { status: 401, detail: 'the session is over: sign in again' };
  }
  const actor = actorOf(session.identity, configured);
  if (!isMeant(request, secret, address)) {
    const detail =
      'a change by a session takes the header x-keelson-csrf and comes from a page of the service';
    return { status: 403, detail, audited: { action: 'csrf.refused', target: actor.name, reason: 'forged' } };
  }
  if (isSeenAnew(session, at)) writing.begin('session.last_seen', () => seeSession(database, secret, at));
  return { actor, credential: { kind: 'session', id: secret, expiresAt: session.expiresAt } };
}
