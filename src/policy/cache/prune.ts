import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const whole = /^answers-[0-9a-f]{32}\.cache$/;
const partial = /^answers-[0-9a-f]{32}\.cache\.[0-9a-f-]{36}\.partial$/;
const bundlesKept = 8;
const hour = 3_600_000;

/** The file of answers under a key. */
export function answersFile(folder: string, key: Buffer): string {
  return join(folder, `answers-${key.toString('hex', 0, 16)}.cache`);
}

/**
 * Deletes the files of answers but the newest few, and what runs that were ended left half written. Other files stay,
 * and so does what cannot be deleted.
 */
export async function prune(folder: string): Promise<void> {
  const names = await readdir(folder);
  const files = await Promise.all(
    names
      .filter((name) => whole.test(name) || partial.test(name))
      .map(async (name) => {
        const stats = await lstat(join(folder, name)).catch(() => undefined);
        return { name, modified: stats?.isDirectory() === false ? stats.mtimeMs : Infinity };
      }),
  );
  const old = files
    .filter(({ name, modified }) => whole.test(name) && modified < Infinity)
    .toSorted((left, right) => right.modified - left.modified)
    .slice(bundlesKept);
  const abandoned = files.filter(({ name, modified }) => partial.test(name) && modified < Date.now() - hour);
  await Promise.all(
    [...old, ...abandoned].map(({ name }) => rm(join(folder, name), { force: true }).catch(() => undefined)),
  );
}
