import { execFile } from 'node:child_process';
import { access, constants, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { messageOf } from '../src/errors.ts';
import { defaultCacheFolder } from '../src/files/cache-folder.ts';
import { withLock } from '../src/files/with-lock.ts';
import type { GoTool } from './go-tool.ts';

const run = promisify(execFile);

/**
 * A program of a Python package that tests are held against: the one an environment variable names, or the package in a virtual
 * environment of its own in the cache, installed once.
 */
export async function pythonTool(
  packageName: string,
  version: string,
  command: string,
  variable: string,
): Promise<GoTool> {
  const named = process.env[variable];
  if (named) return { path: named };
  const folder = join(defaultCacheFolder(), `${packageName}-${version}`);
  const path = join(folder, 'bin', command);
  // Programs of a virtual environment name its folder, so it is not moved when it is whole: a file says that it is.
  const whole = join(folder, 'whole');
  const isWhole = async () => (await isThere(whole)) && (await isThere(path));
  if (await isWhole()) return { path };
  await mkdir(defaultCacheFolder(), { recursive: true, mode: 0o700 });
  return withLock(`${folder}.lock`, async () => ((await isWhole()) ? { path } : install()), {
    patience: 400_000,
  });

  async function install(): Promise<GoTool> {
    try {
      await make();
      return { path };
    } catch (cause) {
      return {
        missing: `${packageName} ${version} could not be installed (${messageOf(cause).slice(0, 200)})`,
      };
    }
  }

  async function make(): Promise<void> {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await run('python3', ['-m', 'venv', folder], { timeout: 120_000 });
    await run(
      join(folder, 'bin', 'pip'),
      ['install', '--quiet', '--disable-pip-version-check', `${packageName}==${version}`],
      { timeout: 240_000, maxBuffer: 16 * 1024 * 1024 },
    );
    await writeFile(whole, '');
  }
}

function isThere(file: string): Promise<boolean> {
  return access(file, constants.R_OK).then(
    () => true,
    () => false,
  );
}
