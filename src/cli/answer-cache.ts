import { defaultCacheFolder } from '../files/cache-folder.ts';
import type { Bundle } from '../policy/bundle.ts';
import type { AnswerCache } from '../policy/cache/cache.ts';
import { version } from '../version.ts';

export interface CacheFlags {
  /** Folder of the cache; false for none. */
  readonly cache?: string | boolean;
}

/** The cache of answers that the flags ask for: in a folder of the user's own unless they name another. */
export async function cacheOf({ cache }: CacheFlags, { digest }: Bundle): Promise<AnswerCache | undefined> {
  if (cache === false) return undefined;
  const { openCache } = await import('../policy/cache/cache.ts');
  const folder = typeof cache === 'string' ? cache : defaultCacheFolder();
  return openCache(folder, { bundle: digest, engine: version });
}
