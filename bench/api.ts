import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import Fastify from 'fastify';
import { pino } from 'pino';
import { registerApi } from '../src/serve/api/register.ts';
import type { Database } from '../src/store/database.ts';
import { openStore } from '../src/store/open-store.ts';
import { addFindings, type ExampleFinding } from '../test/serve/api/example-store.ts';
import { runControls } from '../test/serve/api/api-server.ts';
import { startPostgresql } from '../test/postgresql.ts';

/*
 * node bench/api.ts [FINDINGS] [CLIENTS] [SECONDS]: how long lists, filters and trends take with many findings and clients, on
 * both stores. 1,000,000 findings, 50 clients, 10 seconds each without them.
 */

const [findings = 1_000_000, clients = 50, seconds = 10] = process.argv.slice(2).map(Number);
const levels = ['critical', 'high', 'medium', 'low'] as const;
const states = ['open', 'open', 'open', 'fixed', 'waived', 'regressed'];

const asked: Readonly<Record<string, string>> = {
  'worst first': '/findings',
  'newest first': '/findings?sort=newest',
  'a check': '/findings?check=check-7',
  'account and level': '/findings?account=account-42&level=critical',
  'a tag': '/findings?tag=team%3Dteam-17',
  'a common tag': '/findings?tag=env%3Dprod',
  'a rare name': '/findings?text=agent-777',
  overdue: '/findings?overdue=true&sort=due',
  trends: '/trends?days=90&source=source-1',
};

function example(index: number): ExampleFinding {
  const day = String(1 + (index % 28)).padStart(2, '0');
  return {
    source: `source-${index % 20}`,
    check: `check-${index % 234}`,
    level: levels[(index * 7) % 4] ?? 'low',
    state: states[index % states.length] ?? 'open',
    account: `account-${index % 500}`,
    region: `region-${index % 30}`,
    name: `agent-${index}`,
    tags: { team: `team-${index % 100}`, env: index % 3 === 0 ? 'prod' : 'dev' },
    opened: `2026-0${1 + (index % 9)}-${day}T00:00:00.000Z`,
    due: index % 5 === 0 ? `2026-0${1 + (index % 9)}-${day}T00:00:00.000Z` : null,
  };
}

async function fill(database: Database): Promise<void> {
  const batch = 10_000;
  for (let first = 0; first < findings; first += batch) {
    const length = Math.min(batch, findings - first);
    await addFindings(
      database,
      Array.from({ length }, (_, index) => example(first + index)),
      first,
      false,
    );
  }
  const { indexSource } = await import('../src/store/read/index-source.ts');
  for (let source = 0; source < 20; source += 1) {
    await database.transaction((queries) => indexSource(queries, `source-${source}`));
  }
  const counts =
    'resources open_critical open_high open_medium open_low waived stale overdue opened fixed regressed attack_paths passed failed unknown errors'.split(
      ' ',
    );
  const rows = Array.from({ length: 20 * 365 }, (_, index) => [
    `run-${index}`,
    `source-${index % 20}`,
    new Date(Date.now() - Math.floor(index / 20) * 86_400_000).toISOString(),
    50,
    '{}',
    ...counts.map(() => 1),
  ]);
  await database.insertMany('snapshots', ['run_id', 'source', 'at', 'score', 'score_parts', ...counts], rows);
  if (database.dialect === 'postgresql') await database.run('ANALYZE');
}

async function measure(database: Database): Promise<void> {
  const log = pino({ level: 'silent' });
  const app = Fastify();
  app.addHook('onRequest', async (request) => {
    request.actor = { name: 'token:bench', grants: [{ role: 'admin' }] };
  });
  const service = { database, config: () => ({ sources: {} }), log, now: () => new Date() };
  await registerApi(app, service, runControls, { requestsPerMinute: 1e9 });
  const server = await app.listen({ port: 0, host: '127.0.0.1' });
  for (const [name, path] of Object.entries(asked)) {
    const times: number[] = [];
    const end = performance.now() + seconds * 1000;
    await Promise.all(
      Array.from({ length: clients }, async () => {
        while (performance.now() < end) {
          const start = performance.now();
          const answer = await fetch(`${server}/api/v1${path}`);
          await answer.arrayBuffer();
          if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
          times.push(performance.now() - start);
        }
      }),
    );
    const sorted = times.toSorted((left, right) => left - right);
    const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1).padStart(9);
    process.stdout.write(
      `${database.dialect.padEnd(12)}${name.padEnd(20)}${String(times.length).padStart(8)} requests  p50${at(0.5)} ms  p95${at(0.95)} ms\n`,
    );
  }
  await app.close();
}

const folder = await mkdtemp(join(tmpdir(), 'keelson-bench-'));
const cleanings: (() => Promise<void>)[] = [];
try {
  const { url } = await startPostgresql({ teardown: (clean) => void cleanings.push(clean) });
  for (const address of [join(folder, 'keelson.db'), url]) {
    const database = await openStore(address, { schema: `bench_${randomBytes(4).toString('hex')}` });
    const start = performance.now();
    await fill(database);
    process.stdout.write(
      `${database.dialect}: ${findings} findings filled in ${((performance.now() - start) / 1000).toFixed(0)} s\n`,
    );
    await measure(database);
    await database.close();
  }
} finally {
  for (const clean of cleanings) await clean();
  await rm(folder, { recursive: true, force: true });
}
