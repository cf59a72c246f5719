import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { KeelsonError, messageOf } from '../errors.ts';
import { replaceable } from './replaceable.ts';

/**
 * Writes a file that appears whole or not at all. A device or a pipe is written to as it is.
 *
 * @param options `mode` holds for the file from its first byte on.
 * @throws KeelsonError OUTPUT_FAILED
 */
export async function writeWhole(
  file: string,
  content: Uint8Array | string,
  options: { readonly mode?: number } = {},
): Promise<void> {
  const target = await replaceable(file);
  const partial = `${target}.${randomUUID()}.partial`;
  try {
    if (target === undefined) {
      await writeFile(file, content, { flag: 'r+' });
      return;
    }
    await writeFile(partial, content, { ...options, flag: 'wx' });
    await rename(partial, target);
  } catch (cause) {
    await rm(partial, { force: true });
    throw new KeelsonError('OUTPUT_FAILED', `cannot write ${file}: ${messageOf(cause)}`, { cause });
  }
}
