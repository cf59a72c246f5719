import { createHash } from 'node:crypto';
import { isStructured, isYaml, structuredForm } from './structured-form.ts';

/**
 * OPA's hash algorithms as Node names them. MD5 and SHA-1, which OPA still takes, are not among them: two files with the
 * same hash can be made for those.
 */
const hashes: Readonly<Record<string, string>> = {
  'SHA-224': 'sha224',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
  'SHA-512-224': 'sha512-224',
  'SHA-512-256': 'sha512-256',
};

/** Whether files can be hashed by it. */
export function isHashAlgorithm(algorithm: string): boolean {
  return Object.hasOwn(hashes, algorithm);
}

/**
 * The hash of a file of a bundle as OPA computes it, in hex.
 *
 * @throws Error when it is to be hashed by what it says, and says nothing that can be read.
 */
export function fileHash(name: string, content: Uint8Array, algorithm = 'SHA-256'): string {
  const hash = hashes[algorithm];
  if (hash === undefined) throw new Error(`files are not hashed by ${algorithm}`);
  if (isYaml(name)) throw new Error(`${name} is YAML, whose hash only OPA can tell: write data.json`);
  return createHash(hash)
    .update(isStructured(name) ? structuredForm(content) : content)
    .digest('hex');
}
