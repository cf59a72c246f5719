import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { KeelsonError } from '../../errors.ts';
import { listensLocally } from '../config/defaults.ts';
import type { Service } from '../service.ts';
import { admits } from './actor.ts';
import { attempts } from './attempts.ts';
import { authenticator } from './authenticate.ts';
import { background } from './background.ts';
import { declareRoutes } from './declared-routes.ts';
import { securityHeaders } from './headers.ts';
import { logPathsAlone } from './logged-request.ts';
import { providerOf } from './oidc/provider.ts';
import { signInRoutes } from './oidc/routes.ts';
import type { AccessParts } from './parts.ts';
import { refuse } from './refuse.ts';
import { refusals } from './refusals.ts';
import { isRefused, nobody, type Authenticated } from './request.ts';
import { sessionRoutes } from './sessions/routes.ts';
import { tokenRoutes } from './tokens/routes.ts';

export interface AccessOptions {
  /** Whoever asks on this machine is admin; only where nobody else can ask. */
  readonly insecureLocal?: boolean;
}

export interface Access {
  /** What is written beside requests, such as refusals in the audit log, is there. */
  readonly written: () => Promise<void>;
}

/**
 * Has each request say who asks (`request.actor`), or refuses it with a problem. It is called on the app itself, not through
 * `app.register`, before any route is registered: a route declares `config: {permission}`, which is enforced here, or it is
 * refused when it is registered.
 *
 * @throws KeelsonError USAGE for insecureLocal where others can ask.
 */
export async function registerAccess(
  app: FastifyInstance,
  service: Service,
  { insecureLocal = false }: AccessOptions = {},
): Promise<Access> {
  if (insecureLocal && !listensLocally(service.config())) {
    throw new KeelsonError(
      'USAGE',
      `--insecure-local is for this machine alone: let it listen on 127.0.0.1, not ${service.config().listen?.host}`,
    );
  }
  const parts = partsOf(service);
  const authenticate = authenticator(service, parts, insecureLocal);
  logPathsAlone(app);
  declareRoutes(app);
  app.addHook('onClose', () => parts.writing.ended());
  await app.register(cookie);
  await app.register(helmet, securityHeaders(service.config()));
  app.decorateRequest('actor');
  app.decorateRequest('credential');

  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const { open, permission, everything } = request.routeOptions.config;
    if (open) return become(request, nobody);
    const outcome = await authenticate(request);
    if (isRefused(outcome)) {
      parts.tell(request, outcome);
      return refuse(reply, outcome);
    }
    become(request, outcome);
    // What is not there is said to whoever is known, by the app.
    if (request.is404) return undefined;
    if (permission !== undefined && admits(outcome.actor, { permission, everything })) return undefined;
    return forbidden(request, reply, parts, permission ?? 'what this route does not declare');
  });

  tokenRoutes(app, service);
  sessionRoutes(app, service, parts);
  signInRoutes(app, service, parts);
  return { written: () => parts.writing.ended() };
}

const minutes = 60_000;

function partsOf(service: Service): AccessParts {
  const writing = background(service.log);
  const write = refusals(service, writing);
  return {
    provider: providerOf(service),
    failures: attempts(20, 10 * minutes, service.now),
    signIns: attempts(100, 10 * minutes, service.now),
    writing,
    tell: ({ ip }, { audited }, actor) => {
      if (!audited) return;
      const { action, target, reason } = audited;
      write({ actor: actor ?? `address:${ip}`, action, target, address: ip, detail: { reason } });
    },
  };
}

function become(request: FastifyRequest, { actor, credential }: Authenticated): undefined {
  request.actor = actor;
  request.credential = credential;
}

function forbidden(
  request: FastifyRequest,
  reply: FastifyReply,
  { tell }: AccessParts,
  permission: string,
): FastifyReply {
  const { name } = request.actor;
  const target = `${request.method} ${request.routeOptions.url}`;
  const audited = { action: 'permission.refused', target, reason: permission };
  const refusal = { status: 403, detail: `${name} may not ${permission} here`, audited } as const;
  tell(request, refusal, name);
  return refuse(reply, refusal);
}
