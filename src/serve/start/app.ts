import type { FastifyInstance } from 'fastify';
import type { cancelRun } from '../runs/cancel.ts';
import type { requestRun } from '../runs/request.ts';
import type { Service } from '../service.ts';

/** How routes have runs begin and end; both are seen to at once. */
export interface RunControls {
  readonly requestRun: typeof requestRun;
  readonly cancelRun: typeof cancelRun;
}

/** The app with all that it answers: each part registers what is its own, in this order. */
export async function appOf(service: Service, _runs: RunControls): Promise<FastifyInstance> {
  const { listen } = service.config();
  const { fastify } = await import('fastify');
  const app = fastify({
    loggerInstance: service.log,
    disableRequestLogging: true,
    bodyLimit: 1024 * 1024,
    requestTimeout: 30_000,
    ...(listen?.trust_proxy && { trustProxy: listen.trust_proxy }),
    ...(listen?.tls && { https: await certificateOf(listen.tls) }),
  }) as unknown as FastifyInstance;
  app.get('/healthz', async () => ({ status: 'ok' }));
  return app;
}

async function certificateOf({ cert, key }: { readonly cert: string; readonly key: string }) {
  const { readFile } = await import('node:fs/promises');
  return { cert: await readFile(cert), key: await readFile(key) };
}
