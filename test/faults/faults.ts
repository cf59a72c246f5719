import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { requestRun } from '../../src/serve/runs/request.ts';
import type { Database, Dialect } from '../../src/store/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { startPostgresql } from '../postgresql.ts';
import { openFindings, type Estate } from '../serve/estate.ts';
import { serviceOn } from '../serve/parts.ts';
import { configIn, started, type Cleaning, type Started } from '../serve/processes.ts';
import { root } from '../cli/keelson.ts';
import { randomFrom } from './random.ts';

export interface FaultOptions {
  readonly dialect: Dialect;
  /** All that is random follows from it. */
  readonly seed: number;
  readonly kills: number;
  /** Empty, for what the service keeps. */
  readonly folder: string;
  readonly estate: Estate;
  /** Told of each kill. */
  readonly tell?: (line: string) => void;
}

export interface Faults {
  /** How often each was killed. */
  readonly killed: Readonly<Record<string, number>>;
  /** How often somebody was on a stage when something was killed. */
  readonly during: Readonly<Record<string, number>>;
  /** Runs that ended. */
  readonly runs: number;
  /** Attempts at stages beyond the first of each. */
  readonly repeated: number;
  /** What must not be, a line each. */
  readonly wrong: readonly string[];
  readonly seconds: number;
}

/** Kills between two runs that end. */
const killsAtMost = 6;

/** A part of the service that can be killed, and comes back. */
interface Part {
  readonly name: string;
  /** Kills it with SIGKILL, and starts it again after some milliseconds. */
  readonly kill: (pause: number) => Promise<void>;
}

/**
 * Has a service run one source over and over, kills its parts at random moments, and looks at what shows: after every run exactly
 * what a scan finds, never anything else, and every run ends.
 */
export async function faults(t: Cleaning, options: FaultOptions): Promise<Faults> {
  const { dialect, seed, kills, folder, estate, tell } = options;
  const random = randomFrom(seed);
  const begun = performance.now();
  // Its clouds are collected each by a job of its own.
  const sources = { estate: { replay: join(root, 'examples/estate'), attempts: 20 } };
  const postgresql = dialect === 'postgresql' ? await startPostgresql(t) : undefined;
  const store = postgresql?.url ?? join(folder, 'keelson.db');
  const settings = { store, sources, lease: '2s', drain: '20s', log: 'warn' };
  const file = await configIn(folder, { ...settings, workers: postgresql ? 0 : 1 });
  const database = await openStore(store, { connections: 2 });
  t.teardown(() => database.close());

  const parts: Part[] = [await serving(t, file)];
  if (postgresql) {
    parts.push(await worker(t, file, 'worker one'), await worker(t, file, 'worker two'));
    parts.push({
      name: 'PostgreSQL',
      async kill(pause) {
        await postgresql.kill();
        await wait(pause);
        await postgresql.start();
      },
    });
  }
  const watched = watch(database, estate);
  const killed: Record<string, number> = {};
  const during: Record<string, number> = {};
  for (let count = 1; count <= kills; count += 1) {
    await wait(random() * 2_500);
    const part = parts[Math.floor(random() * parts.length)];
    if (!part) continue;
    const on = await database
      .first<{ stage: string }>(
        `SELECT stage FROM run_stages WHERE state = 'taken' ORDER BY taken_at DESC LIMIT 1`,
      )
      .catch(() => undefined);
    tell?.(`${count}: ${part.name}${on ? ` while on ${on.stage}` : ''}`);
    killed[part.name] = (killed[part.name] ?? 0) + 1;
    if (on) during[on.stage] = (during[on.stage] ?? 0) + 1;
    await part.kill(random() * 1_000);
    // Attempts are limited: who kills faster than a stage takes, on a slow machine, makes its run fail, and rightly.
    if (count % killsAtMost === 0) await watched.oneMore();
  }
  const { runs, wrong } = await watched.end();
  const row = await database.first<{ n: number }>('SELECT SUM(attempt - 1) AS n FROM run_stages');
  const seconds = Math.round((performance.now() - begun) / 1000);
  return { killed, during, runs, repeated: row?.n ?? 0, wrong, seconds };
}

async function serving(t: Cleaning, file: string): Promise<Part> {
  return processPart(t, 'server', ['serve', '--config', file, '--insecure-local']);
}

async function worker(t: Cleaning, file: string, name: string): Promise<Part> {
  return processPart(t, name, ['worker', '--config', file]);
}

async function processPart(t: Cleaning, name: string, args: readonly string[]): Promise<Part> {
  let current: Started = await started(t, args);
  return {
    name,
    async kill(pause) {
      await current.end('SIGKILL');
      await wait(pause);
      // As supervisors do: again and again while the store is away.
      for (;;) {
        const next = await started(t, args).catch(() => undefined);
        if (next) {
          current = next;
          return;
        }
        await wait(200);
      }
    },
  };
}

/** Asks for a run whenever there is none, and looks at each that has ended. */
function watch(database: Database, estate: Estate) {
  const service = serviceOn(database, { estate: { inventory: estate.document } });
  const wrong: string[] = [];
  const seen = new Set<string>();
  let isLast = false;

  async function look(): Promise<boolean> {
    const found = await openFindings(database, 'estate');
    const rows = await database.all<{ id: string; state: string; error: string | null }>(
      'SELECT id, state, error FROM runs',
    );
    if (found.length > 0 && found.join() !== estate.findings.join()) {
      wrong.push(`${found.length} findings show, and ${estate.findings.length} there are`);
    }
    for (const { id, state, error } of rows) {
      if (state === 'queued' || state === 'running' || seen.has(id)) continue;
      seen.add(id);
      // Part of the estate could not be read: a run that says complete is wrong, and none has reason to fail.
      if (state !== 'partial') wrong.push(`a run is ${state}: ${error ?? ''}`);
    }
    if (rows.some(({ state }) => state === 'queued' || state === 'running')) return false;
    if (isLast) return true;
    service.time = new Date().toISOString();
    await requestRun(service, { source: 'estate', trigger: 'api', actor: { name: 'user:ada' } });
    return false;
  }

  const looking = (async () => {
    for (;;) {
      // The store is away now and then.
      if (await look().catch(() => false)) return;
      await wait(100);
    }
  })();
  return {
    /** Waits until a run more has ended. */
    async oneMore() {
      const before = seen.size;
      while (seen.size === before) await wait(100);
    },
    /** Waits for the last run, however long it takes: one that is stuck is seen by a time limit of whoever calls. */
    async end() {
      isLast = true;
      await looking;
      const doubled = await database.all(
        'SELECT run_id FROM staged_results UNION ALL SELECT run_id FROM artifacts GROUP BY run_id, kind HAVING COUNT(DISTINCT attempt) > 1',
      );
      if (doubled.length > 0) wrong.push(`${doubled.length} attempts left what is not theirs`);
      const found = await openFindings(database, 'estate');
      if (found.join() !== estate.findings.join()) wrong.push(`${found.length} findings show at the end`);
      return { runs: seen.size, wrong };
    },
  };
}
