import { randomUUID } from 'node:crypto';
import { lstat, rename, rm, writeFile } from 'node:fs/promises';
import { KeelsonError, messageOf } from '../errors.ts';

/**
 * Writes a file that appears whole or not at all, in the place of whatever is there but a device.
 *
 * @param options `mode` holds for the file from its first byte on.
 * @throws KeelsonError OUTPUT_FAILED
 */
export async function writeWhole(
  file: string,
  content: Uint8Array | string,
  options: { readonly mode?: number } = {},
): Promise<void> {
  const partial = `${file}.${randomUUID()}.partial`;
  try {
    if (await isDevice(file)) {
      await writeFile(file, content, { flag: 'r+' });
      return;
    }
    await writeFile(partial, content, { ...options, flag: 'wx' });
    await rename(partial, file);
  } catch (cause) {
    await rm(partial, { force: true });
    throw new KeelsonError('OUTPUT_FAILED', `cannot write ${file}: ${messageOf(cause)}`, { cause });
  }
}

async function isDevice(file: string): Promise<boolean> {
  const stats = await lstat(file).catch(() => undefined);
  return stats !== undefined && (stats.isCharacterDevice() || stats.isBlockDevice());
}
