import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { defaultCacheFolder } from '../src/files/cache-folder.ts';
import { keptFolder, type Published } from './kept-folder.ts';
import { unpacked } from './published-archive.ts';

const run = promisify(execFile);
const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';

export interface PinnedArtifact {
  /** `group:artifact:version:packaging`, and `:classifier` where it has one. */
  readonly coordinates: string;
  readonly sha256: string;
}

/**
 * An artifact of Maven Central, without what it depends on, in the cache and once: a folder with the archive as `archive` and
 * what is in it in `files`.
 */
export async function mavenArtifact({ coordinates, sha256 }: PinnedArtifact): Promise<Published> {
  const path = join(defaultCacheFolder(), 'maven', coordinates.replaceAll(':', '-'));
  const published = await keptFolder(path, async (partial) => {
    const copied = join(partial, 'copied');
    await run('mvn', ['-q', '-B', plugin, `-Dartifact=${coordinates}`, `-DoutputDirectory=${copied}`], {
      timeout: 240_000,
      maxBuffer: 16 * 1024 * 1024,
    });
    const [name = ''] = await readdir(copied);
    const digest = createHash('sha256')
      .update(await readFile(join(copied, name)))
      .digest('hex');
    if (digest !== sha256) throw new Error(`its SHA-256 is ${digest}, not ${sha256}`);
    await mkdir(join(partial, 'whole'));
    await unpacked(copied, 'zip', join(partial, 'whole', 'files'));
    await copyFile(join(copied, name), join(partial, 'whole', 'archive'));
  });
  return 'missing' in published
    ? { missing: `${coordinates} could not be had from Maven Central (${published.missing})` }
    : published;
}
