import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { ownEnvironment, root } from '../cli/keelson.ts';

/** Whatever cleans up: a test, or what is run by hand. */
export interface Cleaning {
  teardown(clean: () => Promise<void> | void): void;
}

/** A running command of the service. */
export interface Started {
  readonly child: ChildProcess;
  /** What it says on standard output when it has started. */
  readonly said: string;
  /** Lines of its log. */
  readonly log: Record<string, unknown>[];
  /** Sends a signal, and waits until it has ended. */
  end(signal: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/**
 * Starts keelson serve or keelson worker as people do, and waits until it says that it has.
 *
 * @param wrap a command that runs it: `['sh', '-c', 'ulimit …; exec "$0" "$@"']`.
 */
export async function started(
  t: Cleaning,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  wrap: readonly string[] = [],
): Promise<Started> {
  const [command = '', ...rest] = [...wrap, process.execPath, join(root, 'src', 'launcher.cjs'), ...args];
  const child = spawn(command, rest, {
    cwd: root,
    env: { ...ownEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  t.teardown(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await exited;
  });
  const log: Record<string, unknown>[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => log.push(parsed(line)));
  const said = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line').then(([line]) => String(line)),
    exited.then(([code]) => {
      throw new Error(`${args.join(' ')} ended with ${code}: ${JSON.stringify(log)}`);
    }),
  ]);
  return {
    child,
    said,
    log,
    async end(signal) {
      child.kill(signal);
      const [code, by] = await exited;
      return { code, signal: by };
    },
  };
}

function parsed(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return { msg: line };
  }
}

/** Writes a configuration (YAML is JSON too). */
export async function configIn(folder: string, config: object): Promise<string> {
  const file = join(folder, 'serve.yaml');
  await writeFile(file, JSON.stringify({ listen: { port: 0 }, ...config }, undefined, 2));
  return file;
}

/** A database of its own on a server of PostgreSQL. */
export async function newDatabase(url: string, name: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return url.replace(/\/postgres$/, `/${name}`);
}

/** Asks until the answer is not undefined; a test's own limit ends what never comes. */
export async function until<Found>(ask: () => Promise<Found | undefined>): Promise<Found> {
  for (;;) {
    const found = await ask().catch(() => undefined);
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
