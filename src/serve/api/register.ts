import swagger from '@fastify/swagger';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { version } from '../../version.ts';
import { admits } from '../access/actor.ts';
import type { Service } from '../service.ts';
import type { Api } from './api.ts';
import { setCompilers } from './behaviour/compilers.ts';
import { conditionalGet } from './behaviour/conditional.ts';
import { insistOnPlainValues } from './behaviour/plain-values.ts';
import { policySource } from './policies.ts';
import { Problem } from '../problems/problem.ts';
import { sendProblem } from '../problems/send.ts';
import '../access/request.ts';
import { routes } from './routes/registry.ts';
import type { RunControls } from './run-controls.ts';
import { sharedSchemas } from './schemas/components.ts';
import { keptFiles } from './work/kept-files.ts';
import { openWorkshop, type WorkshopLimits } from './work/workshop.ts';

export interface ApiLimits {
  /** Requests of one actor a minute; 1200 without it. */
  readonly requestsPerMinute?: number;
  readonly work?: WorkshopLimits;
}

const longestAddress = 8192;

/**
 * The REST API, below /api/v1. Requests are decorated with their actor by what was registered before; each route says in its
 * configuration which permission it takes, and sees no further than that reaches.
 */
export async function registerApi(
  app: FastifyInstance,
  service: Service,
  runs: RunControls,
  limits: ApiLimits = {},
): Promise<void> {
  const workshop = openWorkshop(limits.work);
  const files = keptFiles(service.database);
  const policies = policySource(service.config, service.now);
  const api: Api = { service, runs, workshop, files, policies };
  app.addHook('onClose', async () => {
    await workshop.close();
    await files.close();
  });
  await app.register(async (inner) => inside(inner, api, limits), { prefix: '/api/v1' });
}

async function inside(
  app: FastifyInstance,
  api: Api,
  { requestsPerMinute = 1200 }: ApiLimits,
): Promise<void> {
  setCompilers(app);
  app.setErrorHandler(async (error, _, reply) => sendProblem(error, reply));
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Keelson',
        version,
        description: 'AI security posture: what is there, what is wrong with it, and what became of that.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      components: {
        securitySchemes: {
          token: {
            type: 'http',
            scheme: 'bearer',
            description: 'A token of the service, or of the identity provider.',
          },
        },
      },
      security: [{ token: [] }],
    },
    refResolver: { buildLocalReference: ({ $id }) => $id as string },
  });
  await app.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: 60_000,
    hook: 'preValidation',
    keyGenerator: ({ actor }) => actor.name,
    errorResponseBuilder: (_, { after }) => new Problem('too-many-requests', `wait ${after}`),
  });
  app.setNotFoundHandler(async (_, reply) =>
    sendProblem(new Problem('not-found', 'there is nothing at this address'), reply),
  );
  app.addHook('onRequest', async (request) => {
    if (request.url.length > longestAddress) {
      throw new Problem('address-too-long', `${longestAddress} characters are the most`);
    }
    const { permission, everything } = request.routeOptions.config;
    if (permission === undefined) return;
    if (!(request.actor as typeof request.actor | undefined))
      throw new Problem('not-signed-in', 'sign in, or send a token');
    if (!admits(request.actor, { permission, everything })) {
      const reach = everything ? ' everything' : '';
      throw new Problem('not-allowed', `it takes the permission to ${permission}${reach}`);
    }
  });
  app.addHook('preHandler', async (request) => insistOnPlainValues(request));
  app.addHook('onSend', async (request, reply, payload) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-cache');
    reply.header('x-content-type-options', 'nosniff');
    return conditionalGet(request, reply, payload);
  });
  for (const [name, schema] of Object.entries(sharedSchemas)) app.addSchema({ $id: name, ...schema });
  for (const add of routes) add(app, api);
  app.get('/openapi.json', { config: { permission: 'read' }, schema: { hide: true } }, async (_, reply) =>
    reply.send(app.swagger()),
  );
}
