import type { FastifyInstance, FastifySchema } from 'fastify';
import { audit } from '../../../store/audit/append.ts';
import type { Service } from '../../service.ts';
import { actorOf } from '../grants.ts';
import { signOutAddress } from '../oidc/sign-in.ts';
import type { AccessParts } from '../parts.ts';
import { addressOf } from '../place.ts';
import { refuse } from '../refuse.ts';
import { clearCookie, cookieOf } from './cookie.ts';
import { csrfToken, isMeant } from './csrf.ts';
import { endSession, endSessionsOf, sessionOf, sessionTimes } from './keep.ts';
import { unsealed } from './secret.ts';

/** They are for pages of the service, not for clients of the API. */
const hidden = { hide: true } as FastifySchema;

/** /auth/session: who is signed in. /auth/logout: here or everywhere. */
export function sessionRoutes(app: FastifyInstance, service: Service, parts: AccessParts): void {
  const { database, config, now } = service;

  app.get(
    '/auth/session',
    { config: { permission: 'read' }, schema: hidden },
    async ({ actor, credential }) => ({
      name: actor.name,
      grants: actor.grants,
      ...(credential.kind === 'session' && {
        csrf: csrfToken(credential.id),
        expires_at: credential.expiresAt,
      }),
    }),
  );

  // Open, since whoever lost all grants may sign out too: it looks at the session itself.
  app.post<{ Querystring: { everywhere?: string } }>(
    '/auth/logout',
    { config: { open: true }, schema: hidden },
    async (request, reply) => {
      const configured = config();
      const address = addressOf(configured, request);
      const secret = address && cookieOf(request, 'session', address);
      const at = now();
      const session = secret && (await sessionOf(database, secret, at, sessionTimes(configured).idle));
      if (!address || !secret || !session)
        return refuse(reply, { status: 401, detail: 'nobody is signed in' });
      if (!isMeant(request, secret, address)) {
        const detail = 'signing out takes the header x-keelson-csrf and comes from a page of the service';
        return refuse(reply, { status: 403, detail });
      }
      const { name: actor } = actorOf(session.identity, configured);
      const everywhere = request.query.everywhere !== undefined;
      await database.transaction(async (queries) => {
        if (everywhere) await endSessionsOf(queries, session.identity);
        else await endSession(queries, secret);
        const entry = { actor, action: 'sign-out', target: actor, at: at.toISOString() };
        await audit(queries, { ...entry, detail: { everywhere } });
      });
      clearCookie(reply, 'session', address);
      const idToken = session.idToken === null ? undefined : unsealed(session.idToken, secret);
      const provider = await parts.provider().catch(() => undefined);
      return { location: (provider && signOutAddress(provider, address, idToken)) ?? address.href };
    },
  );
}
