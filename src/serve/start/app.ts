import type { FastifyInstance } from 'fastify';
import { registerApi } from '../api/register.ts';
import type { RunControls } from '../api/run-controls.ts';
import { registerAccess } from '../access/register.ts';
import { refuse } from '../access/refuse.ts';
import { followTls, tlsOptionsOf, type TlsOptions } from '../access/tls.ts';
import type { Listen } from '../../generated/service.ts';
import type { Server } from 'node:tls';
import { registerOperations } from '../operations/register.ts';
import type { Service } from '../service.ts';

export interface AppOptions {
  /** Both are seen to at once. */
  readonly runs: RunControls;
  /** Whoever asks on this machine is admin. */
  readonly insecureLocal: boolean;
}

/** The app with all that it answers: each part registers what is its own, in this order. */
export async function appOf(service: Service, { runs, insecureLocal }: AppOptions): Promise<FastifyInstance> {
  const { listen = {} } = service.config();
  const { fastify, LogController } = await import('fastify');
  const https = await tlsOptionsOf(listen);
  const app = fastify({
    loggerInstance: service.log,
    // Its own lines show addresses with their queries.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1024 * 1024,
    requestTimeout: 30_000,
    ...(listen.trust_proxy && { trustProxy: listen.trust_proxy }),
    ...(https && { https }),
  }) as unknown as FastifyInstance;
  if (https) follow(app, listen, https, service);
  await registerAccess(app, service, { insecureLocal });
  app.setNotFoundHandler((_, reply) => refuse(reply, { status: 404, detail: 'there is no such address' }));
  registerOperations(app, service);
  await registerApi(app, service, runs);
  return app;
}

/** Certificates are renewed while the service runs. */
function follow(app: FastifyInstance, listen: Listen, current: TlsOptions, { log }: Service): void {
  const followed = followTls(app.server as unknown as Server, listen, current, (message) =>
    log.warn(message),
  );
  app.addHook('onClose', async () => followed.stop());
}
