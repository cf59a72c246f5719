import { execFile, spawn } from 'node:child_process';
import { access, constants, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { defaultCacheFolder } from '../src/files/cache-folder.ts';

const version = '0.22.1';
const executable = process.platform === 'win32' ? 'registry.exe' : 'registry';

/**
 * The OCI registry that tests push to: KEELSON_REGISTRY, then one in the cache, then go-containerregistry's, built by
 * `go install` into the cache.
 *
 * @throws Error that says how to get one.
 */
export async function findRegistry(): Promise<string> {
  const named = process.env['KEELSON_REGISTRY'];
  if (named) return named;
  const folder = join(defaultCacheFolder(), `registry-${version}`);
  const file = join(folder, executable);
  const there = await access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!there) await build(folder);
  return file;
}

async function build(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const partial = await mkdtemp(join(folder, 'go-'));
  try {
    await promisify(execFile)(
      'go',
      ['install', `github.com/google/go-containerregistry/cmd/registry@v${version}`],
      {
        env: { ...process.env, GOBIN: partial, GOFLAGS: '-mod=mod', CGO_ENABLED: '0' },
        cwd: partial,
        timeout: 600_000,
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    await rename(join(partial, executable), join(folder, executable));
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/** Starts an empty registry, which keeps in memory what it is given and ends with the test. */
export async function startRegistry(t: { teardown(clean: () => Promise<void>): void }): Promise<string> {
  const child = spawn(await findRegistry(), ['-port', '0'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  t.teardown(async () => {
    child.kill();
    await ended;
  });
  for await (const line of createInterface({ input: child.stderr })) {
    const port = /serving on port (\d+)/.exec(line)?.[1];
    if (port === undefined) continue;
    // What it logs of each request is not kept.
    child.stderr.resume();
    return `localhost:${port}`;
  }
  throw new Error('the registry ended before it listened');
}
