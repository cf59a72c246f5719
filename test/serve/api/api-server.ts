import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { ServiceConfig } from '../../../src/generated/service.ts';
import type { Actor, Granted } from '../../../src/serve/access/actor.ts';
import { registerApi, type ApiLimits } from '../../../src/serve/api/register.ts';
import type { RunControls } from '../../../src/serve/api/run-controls.ts';
import type { Service } from '../../../src/serve/service.ts';
import type { Database } from '../../../src/store/database.ts';

export interface ServerOptions {
  readonly config?: ServiceConfig;
  readonly runs?: RunControls;
  readonly limits?: ApiLimits;
  readonly now?: () => Date;
}

export const admin: readonly Granted[] = [{ role: 'admin' }];

/** A server with the API, to which a header says who asks: JSON of grants. Without it: nobody. */
export async function apiServer(
  t: { teardown(clean: () => Promise<void>): void },
  database: Database,
  {
    config = { sources: { prod: {} } },
    runs = runControls,
    limits = {},
    now = () => new Date(),
  }: ServerOptions = {},
): Promise<FastifyInstance> {
  const log = pino({ level: 'silent' });
  const logger: FastifyBaseLogger = log;
  const app = Fastify({ loggerInstance: logger });
  const service: Service = { database, config: () => config, log, now };
  app.addHook('onRequest', async (request) => {
    const grants = request.headers['x-grants'] ?? bearerOf(request.headers.authorization);
    if (typeof grants !== 'string') return;
    const name = request.headers['x-name'] ?? 'user:ada@example.com';
    (request as { actor: Actor }).actor = {
      name: String(name),
      grants: JSON.parse(grants) as Granted[],
    };
  });
  await registerApi(app, service, runs, { requestsPerMinute: 100_000, ...limits });
  await app.ready();
  t.teardown(() => app.close());
  return app;
}

/** The client sends tokens: here they are the grants. */
function bearerOf(header: string | undefined): string | undefined {
  const token = /^Bearer (.+)$/.exec(header ?? '')?.[1];
  return token === undefined ? undefined : Buffer.from(token, 'base64url').toString('utf8');
}

export const tokenOf = (grants: readonly Granted[]) =>
  Buffer.from(JSON.stringify(grants)).toString('base64url');

/** Runs that are queued by one statement, as the real ones are. */
export const runControls: RunControls = {
  requestRun: async ({ database, config, now }, { source, actor }) =>
    database.transaction(async (queries) => {
      if (!Object.hasOwn(config().sources, source)) return { outcome: 'unknown' };
      const run = `run-${source}-${now().getTime()}-${Math.random().toString(36).slice(2)}`;
      const added = await queries.run(
        `INSERT INTO runs (id, source, trigger_kind, requested_by, state, created_at) VALUES ($1, $2, 'api', $3, 'queued', $4)
         ON CONFLICT DO NOTHING`,
        [run, source, actor.name, now().toISOString()],
      );
      if (added > 0) return { outcome: 'queued', run };
      const unended = await queries.first<{ id: string }>(
        `SELECT id FROM runs WHERE source = $1 AND state IN ('queued', 'running')`,
        [source],
      );
      return { outcome: 'unended', run: unended?.id ?? '' };
    }),
  cancelRun: async ({ database }, run) => {
    const ended = await database.run(
      `UPDATE runs SET state = 'cancelled' WHERE id = $1 AND state IN ('queued', 'running')`,
      [run],
    );
    return ended > 0 ? 'cancelled' : 'ended';
  },
};

interface Asked {
  readonly grants?: readonly Granted[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
}

// The shape of what comes is the test's to know.
/* oxlint-disable typescript/no-unnecessary-type-parameters */
/** Asks, and gives what was answered with its JSON. */
export async function ask<Json = Record<string, unknown>>(
  app: FastifyInstance,
  path: string,
  { grants = admin, headers = {}, method = 'GET', body }: Asked = {},
) {
  const answer = await app.inject({
    method,
    url: `/api/v1${path}`,
    headers: { 'x-grants': JSON.stringify(grants), ...headers },
    ...(body !== undefined && { payload: body as object }),
  });
  const isJson =
    /json/.test(String(answer.headers['content-type'])) &&
    !/ndjson/.test(String(answer.headers['content-type']));
  return {
    status: answer.statusCode,
    headers: answer.headers,
    text: answer.body,
    json: (isJson && answer.body !== '' ? JSON.parse(answer.body) : undefined) as Json,
  };
}
