import Fastify from 'fastify';
import { pino } from 'pino';
import type { Database } from '../../store/database.ts';
import { registerApi } from './register.ts';

/** The OpenAPI 3.1 document of the API. It follows from the routes alone: nothing is opened for it. */
export async function openApiDocument(): Promise<Readonly<Record<string, unknown>>> {
  const app = Fastify();
  app.addHook('onRequest', async (request) => {
    request.actor = { name: 'system:openapi', grants: [{ role: 'viewer' }] };
  });
  const nothing = (): never => {
    throw new Error('routes are described, not run');
  };
  const service = {
    database: { dialect: 'sqlite' } as Database,
    config: () => ({ sources: {} }),
    log: pino({ level: 'silent' }),
    now: () => new Date(0),
  };
  await registerApi(app, service, { requestRun: nothing, cancelRun: nothing });
  try {
    const { body } = await app.inject({ url: '/api/v1/openapi.json' });
    return JSON.parse(body) as Readonly<Record<string, unknown>>;
  } finally {
    await app.close();
  }
}
