import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import Fastify, { type FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { Granted } from '../../../src/serve/access/actor.ts';
import { refuse } from '../../../src/serve/access/refuse.ts';
import { registerAccess, type AccessOptions } from '../../../src/serve/access/register.ts';
import { createToken } from '../../../src/serve/access/tokens/keep.ts';
import type { Service } from '../../../src/serve/service.ts';
import type { Access, ServiceConfig } from '../../../src/generated/service.ts';
import { allEntries } from '../../../src/store/audit/read.ts';
import type { Database } from '../../../src/store/database.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { emptyFolder } from '../../files/empty-folder.ts';

/** A service that listens, with access and some routes. */
export interface Serving {
  readonly app: FastifyInstance;
  /** Without a slash at its end. */
  readonly url: string;
  readonly database: Database;
  readonly service: Service;
  /** What it logged so far. */
  readonly logged: () => string;
  /** What holds from now on. */
  readonly configure: (change: Partial<ServiceConfig>) => void;
  /** Milliseconds that pass. */
  readonly pass: (milliseconds: number) => void;
  /** What is written beside requests is there. */
  readonly written: () => Promise<void>;
}

export interface ServingOptions extends AccessOptions {
  readonly access?: Access;
  readonly listen?: ServiceConfig['listen'];
  readonly database?: Database;
  readonly routes?: (app: FastifyInstance) => void;
}

/** A route for each permission, for reading and for changing. */
export function someRoutes(app: FastifyInstance): void {
  app.get('/healthz', { config: { open: true } }, () => ({ status: 'ok' }));
  for (const permission of ['read', 'run', 'triage', 'administer', 'audit'] as const) {
    const config = { permission };
    app.get(`/some/${permission}`, { config }, ({ actor }) => ({ name: actor.name }));
    app.post(`/some/${permission}`, { config }, ({ actor }) => ({ name: actor.name }));
  }
}

export async function serving(
  t: ExecutionContext,
  { access, listen, database: given, routes = someRoutes, ...options }: ServingOptions = {},
): Promise<Serving> {
  const database = given ?? (await openStore(join(await emptyFolder(t), 'keelson.db')));
  if (!given) t.teardown(() => database.close());
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  let config: ServiceConfig = {
    sources: { estate: { paths: ['.'] } },
    ...(access && { access }),
    ...(listen && { listen }),
  };
  let passed = 0;
  // It stands still but for what passes: a slow machine must not decide what has expired.
  const began = Date.now();
  const now = () => new Date(began + passed);
  const service: Service = { database, config: () => config, log, now };
  const app = Fastify({ loggerInstance: log }) as unknown as FastifyInstance;
  t.teardown(() => app.close());
  const { written } = await registerAccess(app, service, options);
  app.setNotFoundHandler((_, reply) => refuse(reply, { status: 404, detail: 'there is nothing here' }));
  routes(app);
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    app,
    url,
    database,
    service,
    written,
    logged: () => lines.join(''),
    configure: (change) => (config = { ...config, ...change }),
    pass: (milliseconds) => (passed += milliseconds),
  };
}

/** A token that counts for an hour. */
export async function tokenFor(
  { database, service }: Pick<Serving, 'database' | 'service'>,
  name: string,
  grants: readonly Granted[],
): Promise<{ id: string; secret: string; headers: { authorization: string } }> {
  const at = service.now();
  const made = await createToken(database, {
    name,
    grants,
    expiresAt: new Date(at.getTime() + 3_600_000).toISOString(),
    by: 'cli:test',
    at: at.toISOString(),
  });
  if (made === 'named') throw new Error(`${name} is there already`);
  const { secret, token } = made;
  return { id: token.id, secret, headers: { authorization: `Bearer ${secret}` } };
}

/** Actions of the audit log in order, once what is being written is written. */
export async function actionsOf({
  written,
  database,
}: Pick<Serving, 'written' | 'database'>): Promise<string[]> {
  await written();
  return (await Array.fromAsync(allEntries(database))).map(({ action }) => action);
}
