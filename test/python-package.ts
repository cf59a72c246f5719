import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { defaultCacheFolder } from '../src/files/cache-folder.ts';
import { messageOf } from '../src/errors.ts';

const run = promisify(execFile);

/** A package of PyPI that tests are held against: the folder that it is in, or why it is not there. */
export type PythonPackage = { readonly path: string } | { readonly missing: string };

export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** Of its wheel. */
  readonly sha256: string;
}

/** What pip installs of a wheel, without what it depends on, into the cache and once. */
export async function pythonPackage({ name, version, sha256 }: PinnedPackage): Promise<PythonPackage> {
  const all = join(defaultCacheFolder(), 'python');
  const path = join(all, `${name}-${version}`);
  if (await isThere(path)) return { path };
  try {
    await mkdir(all, { recursive: true, mode: 0o700 });
    const partial = await mkdtemp(join(all, 'pip-'));
    try {
      const pinned = join(partial, 'requirements.txt');
      const target = join(partial, 'target');
      await writeFile(pinned, `${name}==${version} --hash=sha256:${sha256}\n`);
      const options = ['--quiet', '--no-deps', '--only-binary=:all:', '--require-hashes', '--no-compile'];
      await run('python3', ['-m', 'pip', 'install', ...options, '--target', target, '-r', pinned]);
      await rename(target, path);
    } finally {
      await rm(partial, { recursive: true, force: true });
    }
    return { path };
  } catch (cause) {
    // Another test file may have been faster.
    if (await isThere(path)) return { path };
    return { missing: `${name} could not be installed (${messageOf(cause).slice(0, 200)})` };
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
