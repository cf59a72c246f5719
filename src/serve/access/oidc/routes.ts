import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import { audit } from '../../../store/audit/append.ts';
import type { Service } from '../../service.ts';
import type { AccessParts } from '../parts.ts';
import { actorOf } from '../grants.ts';
import { addressOf, takesCookies } from '../place.ts';
import { refuse } from '../refuse.ts';
import type { Refusal } from '../request.ts';
import { clearCookie, cookieOf, setCookie } from '../sessions/cookie.ts';
import { beginSession, endSession, sessionTimes } from '../sessions/keep.ts';
import { failureOf } from './failure.ts';
import { returnPath } from './return-path.ts';
import { beginSignIn, finishSignIn, signInSeconds, takeSignIn, type SignedIn } from './sign-in.ts';

const open = { config: { open: true }, schema: { hide: true } as FastifySchema } as const;

const noAddress: Refusal = {
  status: 503,
  detail:
    'browsers sign in by https, or on this machine: set listen.public_url to the https address of the service',
};

/** /auth/login and /auth/callback: the code flow with PKCE for browsers. */
export function signInRoutes(app: FastifyInstance, service: Service, parts: AccessParts): void {
  const { database, config: configured, now } = service;

  app.get<{ Querystring: { return?: string } }>('/auth/login', open, async (request, reply) => {
    const address = browserAddress(service, request);
    if (!address) return refuse(reply, noAddress);
    const pause = parts.signIns.pauseOf(request.ip);
    if (pause > 0) return refuse(reply, tooMany(pause));
    parts.signIns.count(request.ip);
    const provider = await parts.provider().catch(failureOf);
    if ('status' in provider) return refuse(reply, provider);
    const begun = await beginSignIn(
      database,
      provider,
      address,
      returnPath(request.query.return, address),
      now(),
    );
    if (begun === 'full') return refuse(reply, tooMany(60));
    setCookie(reply, 'sign-in', address, begun.secret, signInSeconds);
    return reply.redirect(begun.location, 302);
  });

  app.get('/auth/callback', open, async (request, reply) => {
    const address = browserAddress(service, request);
    if (!address) return refuse(reply, noAddress);
    const pause = parts.failures.pauseOf(request.ip);
    if (pause > 0) return refuse(reply, tooMany(pause));
    const secret = cookieOf(request, 'sign-in', address);
    clearCookie(reply, 'sign-in', address);
    const returnTo = secret && (await takeSignIn(database, secret, now()));
    if (secret === undefined || returnTo === undefined) return failed(request, reply, failureOf(undefined));
    const outcome = await parts
      .provider()
      .then((provider) => finishSignIn(provider, address, queryOf(request), secret))
      .catch(failureOf);
    if ('status' in outcome) return failed(request, reply, outcome);
    const began = await begin(outcome, request, address);
    if (typeof began !== 'string') return failed(request, reply, began);
    setCookie(reply, 'session', address, began, Math.floor(sessionTimes(configured()).whole / 1000));
    return reply.redirect(new URL(`.${returnTo}`, address).href, 302);
  });

  /** A new session, whose secret nobody had before; the browser's old one ends. */
  async function begin(signedIn: SignedIn, request: FastifyRequest, address: URL): Promise<string | Refusal> {
    const actor = actorOf(signedIn.identity, configured());
    if (actor.grants.length === 0) {
      const reason = 'nothing is granted';
      return {
        status: 403,
        detail: `${actor.name} is signed in at the provider, and no grant of the configuration fits`,
        audited: { action: 'sign-in.failed', target: actor.name, reason },
      };
    }
    const old = cookieOf(request, 'session', address);
    const at = now();
    return database.transaction(async (queries) => {
      if (old !== undefined) await endSession(queries, old);
      const secret = await beginSession(queries, signedIn, at, sessionTimes(configured()));
      const detail = {
        address: request.ip,
        issuer: signedIn.identity.issuer,
        subject: signedIn.identity.subject,
      };
      const entry = { action: 'sign-in.succeeded', target: actor.name, detail, at: at.toISOString() };
      await audit(queries, { actor: actor.name, ...entry });
      return secret;
    });
  }

  function failed(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
    if (refusal.status !== 503) parts.failures.count(request.ip);
    parts.tell(request, refusal);
    return refuse(reply, refusal);
  }
}

function browserAddress({ config }: Service, request: FastifyRequest): URL | undefined {
  const address = addressOf(config(), request);
  return address && takesCookies(address) ? address : undefined;
}

function queryOf({ url }: FastifyRequest): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start);
}

const tooMany = (retryAfter: number): Refusal => ({
  status: 429,
  detail: 'too many sign-ins: wait',
  retryAfter,
});
