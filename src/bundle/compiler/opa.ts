import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { access, chmod, constants, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { KeelsonError, messageOf } from '../../errors.ts';
import { defaultCacheFolder } from '../../files/cache-folder.ts';

const run = promisify(execFile);

/** The OPA that builds bundles. A release can be rebuilt byte for byte only by the one that built it. */
export const opaVersion = '1.22.2';

const executable = process.platform === 'win32' ? 'opa.exe' : 'opa';

let found: Promise<string> | undefined;

/**
 * The OPA compiler: KEELSON_OPA, then a pinned `opa` on the path, then the cache, then the pinned
 * release (with its checksum), then `go install` of the pinned version. What is fetched is cached.
 *
 * @throws KeelsonError OPA_UNAVAILABLE with every way that was tried.
 */
export function findOpa(): Promise<string> {
  found ??= resolveOpa();
  return found;
}

async function resolveOpa(): Promise<string> {
  const named = process.env['KEELSON_OPA'];
  if (named !== undefined && named !== '') {
    return named;
  }

  const tried: string[] = [];
  for (const [way, attempt] of [
    ['on the path', onPath],
    ['in the cache', cached],
    ['release download', downloaded],
    ['go install', goInstalled],
  ] as const) {
    try {
      return await attempt();
    } catch (error) {
      tried.push(`${way}: ${messageOf(error)}`);
    }
  }
  throw new KeelsonError(
    'OPA_UNAVAILABLE',
    `OPA ${opaVersion} is needed to build policies and was not found (${tried.join('; ')}). Install it, set KEELSON_OPA to it, or install Go`,
  );
}

async function onPath(): Promise<string> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)) {
    const candidate = join(folder, executable);
    if (await isExecutable(candidate)) {
      return pinned(candidate);
    }
  }
  throw new Error('there is none');
}

async function cached(): Promise<string> {
  const candidate = join(cacheFolder(), executable);
  if (!(await isExecutable(candidate))) {
    throw new Error('there is none');
  }
  return pinned(candidate);
}

/** @throws Error when it is another version, which would build other bytes. */
async function pinned(candidate: string): Promise<string> {
  const { stdout } = await run(candidate, ['version'], { timeout: 30_000 });
  const version = /^Version: (\S+)/m.exec(stdout)?.[1];
  if (version !== opaVersion) {
    throw new Error(`${candidate} is ${version ?? 'not OPA'}`);
  }
  return candidate;
}

async function downloaded(): Promise<string> {
  const url = `https://github.com/open-policy-agent/opa/releases/download/v${opaVersion}/${releaseAsset()}`;
  const [binary, checksum] = await Promise.all([download(url), download(`${url}.sha256`)]);
  const expected = checksum.toString('utf8').trim().split(/\s+/)[0];
  const actual = createHash('sha256').update(binary).digest('hex');
  if (actual !== expected) {
    throw new Error(`the checksum of ${url} is ${actual}, not ${expected}`);
  }
  return install(binary);
}

async function download(url: string): Promise<Buffer> {
  const response = await fetch(url, { signal: AbortSignal.timeout(120_000) });
  if (!response.ok) {
    throw new Error(`${url} answered ${response.status}`);
  }
  return Buffer.from(await response.arrayBuffer());
}

function releaseAsset(): string {
  const architecture = process.arch === 'arm64' ? 'arm64' : 'amd64';
  if (process.platform === 'win32') {
    return 'opa_windows_amd64.exe';
  }
  return `opa_${process.platform === 'darwin' ? 'darwin' : 'linux'}_${architecture}_static`;
}

async function install(binary: Buffer): Promise<string> {
  const target = join(cacheFolder(), executable);
  const partial = `${target}.${randomUUID()}`;
  await mkdir(cacheFolder(), { recursive: true, mode: 0o700 });
  await writeFile(partial, binary);
  await chmod(partial, 0o755);
  await rename(partial, target);
  return target;
}

async function goInstalled(): Promise<string> {
  await mkdir(cacheFolder(), { recursive: true, mode: 0o700 });
  const folder = await mkdtemp(join(cacheFolder(), 'go-'));
  try {
    await run('go', ['install', `github.com/open-policy-agent/opa@v${opaVersion}`], {
      env: { ...process.env, GOBIN: folder, GOFLAGS: '-mod=mod', CGO_ENABLED: '0' },
      cwd: folder,
      timeout: 900_000,
      maxBuffer: 64 * 1024 * 1024,
    });
    await rename(join(folder, executable), join(cacheFolder(), executable));
    return await cached();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function cacheFolder(): string {
  return join(defaultCacheFolder(), `opa-${opaVersion}`);
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
