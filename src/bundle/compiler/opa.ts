import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { access, chmod, constants, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { KeelsonError, messageOf } from '../../errors.ts';
import { defaultCacheFolder } from '../../files/cache-folder.ts';
import { sha256 } from '../../files/sha256.ts';

const run = promisify(execFile);

/** The OPA that builds bundles. A release can be rebuilt byte for byte only by the one that built it. */
export const opaVersion = '1.22.2';

/** The package that holds the same OPA as a module for WASI, in the same version. */
export const wasiPackage = '@keelson/opa-wasi';

const executable = process.platform === 'win32' ? 'opa.exe' : 'opa';

let here: Promise<Search> | undefined;
let fetched: Promise<Search> | undefined;

type Way = readonly [name: string, attempt: () => Promise<string>];

/** What a search came to: a binary, or why each way failed. */
interface Search {
  readonly binary?: string;
  readonly tried: readonly string[];
}

/**
 * The OPA binary: one that this machine has, else fetched.
 *
 * @throws KeelsonError OPA_UNAVAILABLE with every way that was tried.
 */
export async function findOpa(): Promise<string> {
  const tried: string[] = [];
  return (await opaHere(tried)) ?? (await fetchOpa(tried));
}

/**
 * The OPA binary that this machine has: KEELSON_OPA, then a pinned `opa` on the path, then in the cache.
 *
 * @param tried gets why each way failed.
 */
export async function opaHere(tried: string[]): Promise<string | undefined> {
  const named = process.env['KEELSON_OPA'];
  if (named !== undefined && named !== '') return named;

  here ??= search([
    ['on the path', onPath],
    ['in the cache', cached],
  ]);
  const result = await here;
  tried.push(...result.tried);
  return result.binary;
}

/**
 * The pinned release (with its checksum), else `go install` of the pinned version. What is fetched is cached.
 *
 * @param tried what was tried before.
 * @throws KeelsonError OPA_UNAVAILABLE with every way that was tried.
 */
export async function fetchOpa(tried: readonly string[]): Promise<string> {
  fetched ??= search([
    ['release download', downloaded],
    ['go install', goInstalled],
  ]);
  const result = await fetched;
  if (result.binary === undefined) throw unavailable([...tried, ...result.tried]);
  return result.binary;
}

/** The error that names every way to have OPA. */
export function unavailable(tried: readonly string[]): KeelsonError {
  return new KeelsonError(
    'OPA_UNAVAILABLE',
    `OPA ${opaVersion} is needed to build policies and was not found (${tried.join('; ')}). Install OPA or set KEELSON_OPA to it, or install Go; or have it without a binary: npm install ${wasiPackage}@${opaVersion}, or set KEELSON_OPA_WASI to it`,
  );
}

async function search(ways: readonly Way[]): Promise<Search> {
  const tried: string[] = [];
  for (const [name, attempt] of ways) {
    try {
      return { binary: await attempt(), tried };
    } catch (error) {
      tried.push(`${name}: ${messageOf(error)}`);
    }
  }
  return { tried };
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
  const actual = sha256(binary);
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
