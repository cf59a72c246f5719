import { messageOf } from '../../../errors.ts';
import { refusal } from '../refusal.ts';
import type { SignedFile } from './claims.ts';
import { fileHash, isHashAlgorithm } from './file-hash.ts';
import { signaturesFile } from './signatures-file.ts';

/**
 * Whether a bundle's files are those that were signed: every one is listed, every listed one is there.
 *
 * @throws KeelsonError BUNDLE_DIGEST_MISMATCH; BUNDLE_SIGNATURE_INVALID when the hashes are too weak to say.
 */
export function checkFiles(
  bundle: string,
  files: ReadonlyMap<string, Uint8Array>,
  signed: readonly SignedFile[],
): void {
  const listed = new Map(signed.map((file) => [file.name, file]));
  for (const [name, content] of files) {
    if (name === signaturesFile) continue;
    const file = listed.get(name);
    if (!file)
      throw refusal('BUNDLE_DIGEST_MISMATCH', bundle, `${name} is not among the files that were signed`);
    checkHash(bundle, content, file);
    listed.delete(name);
  }
  const [missing] = listed.keys();
  if (missing !== undefined) {
    throw refusal('BUNDLE_DIGEST_MISMATCH', bundle, `${missing} was signed and is not in it`);
  }
}

function checkHash(bundle: string, content: Uint8Array, { name, hash, algorithm }: SignedFile): void {
  if (!isHashAlgorithm(algorithm)) {
    throw refusal(
      'BUNDLE_SIGNATURE_INVALID',
      bundle,
      `${name} is hashed by ${JSON.stringify(algorithm)}, which is too weak or unknown; sign it by SHA-256`,
    );
  }
  if (hashOf(bundle, name, content, algorithm) !== hash.toLowerCase()) {
    throw refusal('BUNDLE_DIGEST_MISMATCH', bundle, `${name} is not what was signed`);
  }
}

function hashOf(bundle: string, name: string, content: Uint8Array, algorithm: string): string {
  try {
    return fileHash(name, content, algorithm);
  } catch (cause) {
    throw refusal(
      'BUNDLE_DIGEST_MISMATCH',
      bundle,
      `${name} cannot be compared with what was signed (${messageOf(cause)})`,
      cause,
    );
  }
}
