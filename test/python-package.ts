import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { defaultCacheFolder } from '../src/files/cache-folder.ts';
import { keptFolder, type Published } from './kept-folder.ts';
import { unpacked } from './published-archive.ts';

const run = promisify(execFile);

export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** Of its wheel, or of its source distribution. */
  readonly sha256: string;
}

/** What pip installs of a wheel, without what it depends on, into the cache and once. */
export async function pythonPackage(pinned: PinnedPackage): Promise<Published> {
  return kept(pinned, pinned.name, async (partial, requirements) => {
    const options = ['--no-deps', '--only-binary=:all:', '--require-hashes', '--no-compile'];
    await pip('install', [...options, '--target', join(partial, 'whole'), '-r', requirements]);
  });
}

/** The source distribution of a package, which has its tests and their data, unpacked in the cache once. Nothing of it is run. */
export async function pythonSource(pinned: PinnedPackage): Promise<Published> {
  return kept(pinned, `${pinned.name}-source`, async (partial, requirements) => {
    const options = ['--no-deps', '--no-binary=:all:', '--require-hashes'];
    await pip('download', [...options, '--dest', join(partial, 'archive'), '-r', requirements]);
    await unpacked(join(partial, 'archive'), 'gztar', join(partial, 'whole'));
  });
}

async function kept(
  { name, version, sha256 }: PinnedPackage,
  folder: string,
  fill: (partial: string, requirements: string) => Promise<void>,
): Promise<Published> {
  const path = join(defaultCacheFolder(), 'python', `${folder}-${version}`);
  const published = await keptFolder(path, async (partial) => {
    const requirements = join(partial, 'requirements.txt');
    await writeFile(requirements, `${name}==${version} --hash=sha256:${sha256}\n`);
    await fill(partial, requirements);
  });
  return 'missing' in published
    ? { missing: `${name} could not be installed (${published.missing})` }
    : published;
}

async function pip(command: string, options: readonly string[]): Promise<void> {
  await run('python3', ['-m', 'pip', command, '--quiet', '--disable-pip-version-check', ...options], {
    timeout: 240_000,
    maxBuffer: 16 * 1024 * 1024,
  });
}
