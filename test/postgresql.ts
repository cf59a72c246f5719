import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, chown, constants, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { aptInstall } from './apt.ts';

const run = promisify(execFile);

/**
 * The folder of PostgreSQL's programs: KEELSON_POSTGRESQL, else Debian's newest, which is installed where this is root on a
 * system with apt-get.
 *
 * @throws Error that says how to get it.
 */
export async function findPostgresql(): Promise<string> {
  const named = process.env['KEELSON_POSTGRESQL'];
  if (named) return named;
  const found = (await newest()) ?? (await installed());
  if (found === undefined) throw new Error('it was installed and is not in /usr/lib/postgresql');
  return found;
}

async function newest(): Promise<string | undefined> {
  const folder = '/usr/lib/postgresql';
  const versions = await readdir(folder).catch(() => []);
  for (const version of versions.toSorted((left, right) => Number(right) - Number(left))) {
    const programs = join(folder, version, 'bin');
    const isThere = await access(join(programs, 'initdb'), constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return programs;
  }
  return undefined;
}

async function installed(): Promise<string | undefined> {
  await aptInstall('postgresql', 'KEELSON_POSTGRESQL to the folder of its programs');
  return newest();
}

/** A server with nothing in it, whose files go with the test. */
export interface PostgresqlServer {
  /** Of its one user, who may do all. */
  readonly url: string;
  /** Its main process, while it runs. */
  pid(): number | undefined;
  /** Ends its processes at once, as kill -9 does. */
  kill(): Promise<void>;
  /** Starts it again, on the same port and with the same files. */
  start(): Promise<void>;
}

/** Starts a server for a test. */
export async function startPostgresql(t: {
  teardown(clean: () => Promise<void>): void;
}): Promise<PostgresqlServer> {
  const programs = await findPostgresql();
  const folder = await mkdtemp(join(tmpdir(), 'keelson-postgresql-'));
  // It refuses to run as root, so that it is run as the user that its package made.
  const user = process.getuid?.() === 0 ? await userNamed('postgres') : undefined;
  if (user) await chown(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const initdb = ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C'];
  await run(join(programs, 'initdb'), initdb, { ...user, cwd: '/' });
  const port = await freePort();
  let server: ReturnType<typeof spawn> | undefined;

  const settings = [`port=${port}`, `unix_socket_directories=${folder}`, 'listen_addresses=127.0.0.1'];
  const begin = () =>
    spawn(
      join(programs, 'postgres'),
      ['-D', data, ...[...settings, 'max_connections=200'].flatMap((setting) => ['-c', setting])],
      { ...user, cwd: '/', stdio: 'ignore' },
    );

  async function start(): Promise<void> {
    server = begin();
    for (let tries = 0; tries < 600; tries += 1) {
      const ready = await run(join(programs, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)]).then(
        () => true,
        () => false,
      );
      if (ready) return;
      // After a kill it refuses to start until the last of its processes has gone.
      if (server.exitCode !== null) server = begin();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('PostgreSQL does not start');
  }

  async function stop(signal: NodeJS.Signals): Promise<void> {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const closed = once(server, 'close');
    server.kill(signal);
    await closed;
  }

  await start();
  t.teardown(async () => {
    await stop('SIGINT');
    await rm(folder, { recursive: true, force: true });
  });
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    pid: () => server?.pid,
    kill: () => stop('SIGKILL'),
    start,
  };
}

async function userNamed(name: string): Promise<{ uid: number; gid: number }> {
  const id = async (option: string) => Number((await run('id', [option, name])).stdout);
  return { uid: await id('-u'), gid: await id('-g') };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
}
