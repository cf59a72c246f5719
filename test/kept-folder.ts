import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf } from '../src/errors.ts';

/** What others published and tests are held against: where it is, or why it is not there. */
export type Published = { readonly path: string } | { readonly missing: string };

/**
 * A folder of the cache, filled once: what fails half-way leaves nothing, and of two that fill it one wins.
 *
 * @param fill gets an empty folder beside it; what it puts into `whole` there is kept.
 */
export async function keptFolder(path: string, fill: (partial: string) => Promise<void>): Promise<Published> {
  if (await isThere(path)) return { path };
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const partial = await mkdtemp(join(dirname(path), 'partial-'));
    try {
      await fill(partial);
      await rename(join(partial, 'whole'), path);
    } finally {
      await rm(partial, { recursive: true, force: true });
    }
    return { path };
  } catch (cause) {
    // Another test file may have been faster.
    if (await isThere(path)) return { path };
    return { missing: messageOf(cause).slice(0, 200) };
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
