import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Fastify from 'fastify';
import { pino } from 'pino';
import type { Granted } from '../../src/serve/access/actor.ts';
import { registerApi } from '../../src/serve/api/register.ts';
import type { Database, Dialect } from '../../src/store/database.ts';
import { runControls } from '../../test/serve/api/api-server.ts';
import type { Asked } from './asked.ts';
import type { Done, Work } from './clients.ts';

export interface Measured {
  readonly dialect: Dialect;
  readonly name: string;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p95: number;
  /** Processor milliseconds a request: of the server, and of PostgreSQL. */
  readonly server: number;
  readonly store: number;
  readonly bytes: number;
}

/** Asks a server with the API of a store for pages, by clients that each wait for their answer. */
export async function measure(
  database: Database,
  asked: readonly Asked[],
  { clients, seconds }: { readonly clients: number; readonly seconds: number },
): Promise<Measured[]> {
  const app = Fastify();
  app.addHook('onRequest', async (request) => {
    const grants = JSON.parse(String(request.headers['x-grants'])) as Granted[];
    request.actor = { name: 'token:bench', grants };
  });
  const service = {
    database,
    config: () => ({ sources: {} }),
    log: pino({ level: 'silent' }),
    now: () => new Date(),
  };
  await registerApi(app, service, runControls, { requestsPerMinute: 1e9 });
  const port = Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
  const child = fork(join(import.meta.dirname, 'clients.ts'), { execArgv: [] });
  const measured: Measured[] = [];
  try {
    for (const one of asked) {
      const paths = await pathsOf(port, one);
      const work = { port, clients, paths, headers: headerOf(one) };
      await done(child, { ...work, seconds: Math.min(1, seconds / 4) });
      const backends = await backendsOf(database);
      const [before, stored] = [process.cpuUsage(), await processorOf(backends)];
      const { times, bytes } = await done(child, { ...work, seconds });
      const { user, system } = process.cpuUsage(before);
      const sorted = times.toSorted((left, right) => left - right);
      const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? 0;
      const figures = {
        dialect: database.dialect,
        name: one.name,
        perSecond: times.length / seconds,
        median: at(0.5),
        p95: at(0.95),
        server: (user + system) / 1000 / times.length,
        store: ((await processorOf(backends)) - stored) / times.length,
        bytes: bytes / times.length,
      };
      process.stderr.write(
        `${figures.dialect.padEnd(11)}${one.name.padEnd(44)}${figures.perSecond.toFixed(0).padStart(6)}/s  p50 ${figures.median
          .toFixed(1)
          .padStart(
            7,
          )}  p95 ${figures.p95.toFixed(1).padStart(7)}  server ${figures.server.toFixed(2)}  store ${figures.store.toFixed(
          2,
        )}  ${(figures.bytes / 1000).toFixed(1)} kB\n`,
      );
      measured.push(figures);
    }
  } finally {
    child.kill();
    await app.close();
  }
  return measured;
}

async function done(child: ChildProcess, work: Work): Promise<Done> {
  child.send(work);
  const [answer] = (await once(child, 'message')) as [Done | { readonly error: string }];
  if ('error' in answer) throw new Error(answer.error);
  return answer;
}

const headerOf = ({ grants }: Asked) => `x-grants: ${JSON.stringify(grants)}\r\n`;

async function pathsOf(port: number, { paths, grants, deep = 0 }: Asked): Promise<readonly string[]> {
  const whole = paths.map((path) => `/api/v1${path}`);
  if (deep === 0) return whole;
  let cursor = '';
  for (let passed = 0; passed < deep; passed += 500) {
    const address = `http://127.0.0.1:${port}${whole[0]}?limit=500${cursor && `&cursor=${cursor}`}`;
    const answer = await fetch(address, { headers: { 'x-grants': JSON.stringify(grants) } });
    cursor = ((await answer.json()) as { next: string | null }).next ?? cursor;
  }
  return whole.map((path) => `${path}?cursor=${cursor}`);
}

async function backendsOf(database: Database): Promise<number[]> {
  if (database.dialect === 'sqlite') return [];
  const rows = await database.all<{ pid: number }>('SELECT pid FROM pg_stat_activity');
  return rows.map(({ pid }) => pid);
}

/** Processor milliseconds of processes; Linux counts them in hundredths of a second. */
async function processorOf(pids: readonly number[]): Promise<number> {
  const used = pids.map(async (pid) => {
    const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10;
  });
  return (await Promise.all(used)).reduce((all, one) => all + (Number.isNaN(one) ? 0 : one), 0);
}
