import { realpath, stat } from 'node:fs/promises';

/**
 * The file that is to be replaced so that what a path names appears whole: the one it leads to, which need not exist.
 * Undefined where it leads to a device or a pipe: those are written to and must never be replaced.
 */
export async function replaceable(path: string): Promise<string | undefined> {
  try {
    const stats = await stat(path);
    return stats.isFile() || stats.isDirectory() ? await realpath(path) : undefined;
  } catch {
    // What else is wrong with it is said when it is written.
    return path;
  }
}
