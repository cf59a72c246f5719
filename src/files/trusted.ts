import { constants, type Stats } from 'node:fs';
import { lstat, open } from 'node:fs/promises';

/** Whether an error says that there is no such file. */
export function isAbsent(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/**
 * Insists that nobody else can put a file into a folder: a forged answer would be a false pass.
 *
 * @returns whether the folder is there.
 * @throws Error that says what is wrong with it.
 */
export async function checkFolder(folder: string): Promise<boolean> {
  try {
    const stats = await lstat(folder);
    if (!stats.isDirectory()) throw new Error('it is not a folder');
    checkOwner(stats);
    return true;
  } catch (error) {
    if (isAbsent(error)) return false;
    throw error;
  }
}

/**
 * Reads a file that only its owner can have written, and that is a file: what else may be there is not waited for.
 *
 * @throws Error that says what is wrong with it; see `isAbsent`.
 */
export async function readTrusted(file: string, maximumBytes: number): Promise<Buffer<ArrayBuffer>> {
  // Not all systems have these; Windows has neither links that any user could make, nor named pipes among files.
  const {
    O_RDONLY,
    O_NOFOLLOW = 0,
    O_NONBLOCK = 0,
  } = constants as Partial<typeof constants> & { O_RDONLY: number };
  await using handle = await open(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  const stats = await handle.stat();
  if (!stats.isFile()) throw new Error('it is not a file');
  checkOwner(stats);
  if (stats.size > maximumBytes) throw new Error(`it is larger than ${maximumBytes} bytes`);
  const bytes = Buffer.allocUnsafeSlow(stats.size);
  let read = 0;
  while (read < bytes.byteLength) {
    const { bytesRead } = await handle.read(bytes, read, bytes.byteLength - read, read);
    if (bytesRead === 0) throw new Error('it is cut short');
    read += bytesRead;
  }
  return bytes;
}

function checkOwner({ uid, mode }: Stats): void {
  const own = process.getuid?.();
  if (own === undefined) return;
  if (uid !== own) throw new Error('it belongs to another user');
  if ((mode & 0o022) !== 0) throw new Error('others can write it (chmod go-w mends that)');
}
