import type { FastifyInstance } from 'fastify';
import type { Service } from '../service.ts';
import { readinessOf, storeChecks, type Check } from './health.ts';
import { metricsOf } from './metrics/metrics.ts';
import { logRequests } from './request-log.ts';
import { spansOfRequests } from './request-spans.ts';

export interface OperationsOptions {
  /** What the service stands on beside the store, by name: its queue. */
  readonly checks?: Readonly<Record<string, Check>>;
}

const open = { open: true } as const;
// Its sums are over everything.
const readers = { permission: 'read', everything: true } as const;

/**
 * What those who run the service ask: /healthz (the process answers), /readyz (it can do its work, and is not about to stop),
 * /metrics (Prometheus). Every request of the application gets an id, a line in the log, a span and its place in the metrics,
 * so this comes before what has routes.
 */
export function registerOperations(
  app: FastifyInstance,
  service: Service,
  { checks = {} }: OperationsOptions = {},
): void {
  let draining = false;
  app.addHook('preClose', (done) => {
    draining = true;
    done();
  });
  logRequests(app, service.log);
  spansOfRequests(app);
  const metrics = metricsOf(service);
  metrics.observe(app);

  app.get('/healthz', { config: open, logLevel: 'warn' }, async (_, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'ok' };
  });
  app.get('/readyz', { config: open, logLevel: 'warn' }, async (_, reply) => {
    const readiness = await readinessOf({
      ...storeChecks(service.database),
      ...checks,
      accepting: () => !draining,
    });
    reply.header('cache-control', 'no-store').code(readiness.status === 'ready' ? 200 : 503);
    return readiness;
  });
  app.get('/metrics', { config: readers }, async (_, reply) => {
    reply.header('cache-control', 'no-store').type(metrics.contentType);
    return metrics.text();
  });
}
