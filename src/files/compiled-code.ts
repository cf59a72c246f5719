import { existsSync, lstatSync, mkdirSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { dirname, join } from 'node:path';
import { defaultCacheFolder } from './cache-folder.ts';

/**
 * Has Node keep the compiled form of what it loads, for the next run to load. Does nothing where that cannot be
 * written, or where others could: who can forge it runs code. NODE_DISABLE_COMPILE_CACHE=1 turns it off.
 *
 * @param folder is made in a folder that is there, as it is after a run that kept answers: on a machine that is used
 * once, writing costs more than is saved.
 */
export function keepCompiledCode(folder: string = join(defaultCacheFolder(), 'compiled')): void {
  try {
    if (!existsSync(dirname(folder))) return;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (isOwn(folder)) enableCompileCache(folder);
  } catch {
    // Without it a run takes a little longer.
  }
}

function isOwn(folder: string): boolean {
  const { uid, mode } = lstatSync(folder);
  const own = process.getuid?.();
  return own === undefined || (uid === own && (mode & 0o022) === 0);
}
