import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { version } from '../../../version.ts';
import type { Service } from '../../service.ts';
import { routeOf } from '../route.ts';
import { stored, type Measured } from './stored.ts';
import { gaugesIn, type Gauges } from './gauges.ts';

export interface Metrics {
  readonly contentType: string;
  /** Times the requests of an application. */
  observe(app: FastifyInstance): void;
  text(): Promise<string>;
}

/** Milliseconds that what was counted in the store is shown for, however often somebody asks. */
const freshFor = 15_000;
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/**
 * The metrics of this process, and of what the store knows, which every server says the same of. Labels are sources and sinks
 * of the configuration, levels, states and templates of routes: never accounts or resources.
 */
export function metricsOf({ database, now, log }: Service): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauges: Gauges = gaugesIn(registry);
  gauges.info.set({ version }, 1);
  const requests = new Histogram({
    name: 'keelson_http_request_duration_seconds',
    help: 'Requests, by the template of their route.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  let fresh: { readonly until: number; readonly measured: Promise<Measured> } | undefined;

  async function measure(): Promise<Measured> {
    const at = Date.now();
    if (!fresh || fresh.until <= at) fresh = { until: at + freshFor, measured: stored(database, now()) };
    return fresh.measured;
  }

  return {
    contentType: registry.contentType,
    observe(app) {
      app.addHook('onResponse', (request, reply, done) => {
        const method = methods.has(request.method) ? request.method : 'other';
        requests.observe(
          { method, route: routeOf(request), status: String(reply.statusCode) },
          reply.elapsedTime / 1000,
        );
        done();
      });
    },
    async text() {
      try {
        gauges.show(await measure());
        gauges.up.set(1);
      } catch (error) {
        fresh = undefined;
        gauges.up.set(0);
        log.warn(
          { error: error instanceof Error ? error.message : String(error) },
          'the store cannot be counted',
        );
      }
      return registry.metrics();
    },
  };
}
