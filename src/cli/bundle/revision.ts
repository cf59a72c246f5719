import { KeelsonError, messageOf } from '../../errors.ts';

/**
 * The revision that a bundle's manifest says; empty when it says none.
 *
 * @throws KeelsonError BUNDLE_INVALID when there is no manifest that can be read.
 */
export function revisionOf(files: ReadonlyMap<string, Uint8Array>, where: string): string {
  try {
    const { revision = '' } = JSON.parse(new TextDecoder().decode(files.get('.manifest'))) as {
      revision?: unknown;
    };
    return typeof revision === 'string' ? revision : '';
  } catch (cause) {
    throw new KeelsonError('BUNDLE_INVALID', `${where} has no .manifest in JSON (${messageOf(cause)})`, {
      cause,
    });
  }
}
