import type { FastifyRequest } from 'fastify';
import { sha256 } from '../../files/sha256.ts';
import type { Service } from '../service.ts';
import { boundedMap } from './bounded-map.ts';
import { localActor } from './local.ts';
import { byJwt, isJwt } from './oidc/bearer.ts';
import type { AccessParts } from './parts.ts';
import { isRefused, type Authenticated, type Refusal } from './request.ts';
import { bySession } from './sessions/present.ts';
import { byToken } from './tokens/present.ts';

export type Authenticate = (request: FastifyRequest) => Promise<Authenticated | Refusal>;

const credentialsKept = 10_000;

/**
 * Tells who asks: by the Authorization header where there is one, and by nothing else then; else whom --insecure-local lets in; else
 * by session. An address from which many credentials failed waits, but for credentials that counted lately: others behind the
 * same proxy cannot lock them out.
 */
export function authenticator(service: Service, parts: AccessParts, insecureLocal: boolean): Authenticate {
  // Whether a credential from an address counted when it was last presented. One that does not is one failure, however often it comes:
  // that of a page which asks on when its session is over is no attempt to guess.
  const counted = boundedMap<string, boolean>(credentialsKept);

  return async (request) => {
    const { authorization } = request.headers;
    if (authorization === undefined && insecureLocal) return localActor(service.config(), request);
    const presented = authorization ?? request.headers.cookie;
    if (presented === undefined) return { status: 401, detail: 'say who you are: a token, or sign in' };
    const key = sha256(`${request.ip} ${presented}`);
    const pause = counted.get(key) ? 0 : parts.failures.pauseOf(request.ip);
    if (pause > 0)
      return { status: 429, detail: 'too many credentials that do not count: wait', retryAfter: pause };
    const outcome =
      authorization === undefined
        ? await bySession(service, parts.writing, request)
        : await byAuthorization(service, parts, authorization);
    // Cookies of somebody else on the same host.
    if (outcome === undefined) return { status: 401, detail: 'say who you are: a token, or sign in' };
    if (!isRefused(outcome)) counted.set(key, true);
    else if (outcome.status === 401) {
      if (counted.get(key) !== false) parts.failures.count(request.ip);
      counted.set(key, false);
    }
    return outcome;
  };
}

async function byAuthorization(
  service: Service,
  { writing, provider }: AccessParts,
  authorization: string,
): Promise<Authenticated | Refusal> {
  const presented = /^Bearer +([^\s,]+)$/i.exec(authorization)?.[1];
  if (presented === undefined)
    return { status: 401, detail: 'the Authorization header takes Bearer and a token' };
  if (isJwt(presented) && service.config().access?.oidc) return byJwt(service, provider, presented);
  return byToken(service, writing, presented);
}
