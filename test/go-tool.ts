import { execFile } from 'node:child_process';
import { access, constants, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { defaultCacheFolder } from '../src/files/cache-folder.ts';
import { messageOf } from '../src/errors.ts';

const run = promisify(execFile);

/** A program that tests are held against: where it is, or why it is not there. */
export type GoTool = { readonly path: string } | { readonly missing: string };

/**
 * A program written in Go: the one an environment variable names, the one in the cache, or `go install` of it into there,
 * once.
 *
 * @param command import path of its main package.
 */
export async function goTool(command: string, version: string, variable: string): Promise<GoTool> {
  return cachedTool(command, version, variable, (partial) => ({
    args: ['install', `${command}@v${version}`],
    cwd: partial,
    mode: 'mod',
  }));
}

/**
 * The same of a program that `go install` refuses, or that wants versions of its own: a Go module requires it, and its sums are
 * kept.
 *
 * @param module folder of the module's go.mod.
 */
export async function goModuleTool(
  module: string,
  command: string,
  version: string,
  variable: string,
): Promise<GoTool> {
  return cachedTool(command, version, variable, () => ({
    args: ['install', command],
    cwd: module,
    mode: 'readonly',
  }));
}

interface Build {
  readonly args: readonly string[];
  readonly cwd: string;
  /** Whether Go may change go.mod. */
  readonly mode: 'mod' | 'readonly';
}

async function cachedTool(
  command: string,
  version: string,
  variable: string,
  build: (partial: string) => Build,
): Promise<GoTool> {
  const named = process.env[variable];
  if (named) return { path: named };
  const name = basename(command);
  const folder = join(defaultCacheFolder(), `${name}-${version}`);
  const path = join(folder, name);
  if (await isExecutable(path)) return { path };
  try {
    await install(build, name, folder);
    return { path };
  } catch (cause) {
    return { missing: `${command} could not be built (${messageOf(cause).slice(0, 200)})` };
  }
}

async function install(build: (partial: string) => Build, name: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const partial = await mkdtemp(join(folder, 'go-'));
  try {
    const { args, cwd, mode } = build(partial);
    await run('go', args, {
      env: { ...process.env, GOBIN: partial, GOFLAGS: `-mod=${mode}`, CGO_ENABLED: '0' },
      cwd,
      timeout: 900_000,
      maxBuffer: 64 * 1024 * 1024,
    });
    await rename(join(partial, name), join(folder, name));
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
