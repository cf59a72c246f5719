import { KeelsonError, messageOf } from '../../errors.ts';
import { compare } from '../../inventory/order.ts';
import { fileHash } from './opa/file-hash.ts';
import { signaturesFile, writeToken } from './opa/signatures-file.ts';
import type { SignedFile } from './opa/claims.ts';
import type { Signer } from './signer/signer.ts';

export interface SigningClaims {
  readonly scope?: string;
  /** Who signs. OPA does not look at it. */
  readonly iss?: string;
  /** Seconds since 1970. Without it the same files get the same bytes, where the algorithm is such. */
  readonly iat?: number;
  /** Seconds since 1970. Keelson refuses the bundle after it; OPA does not look at it. */
  readonly exp?: number;
}

/**
 * The files of a bundle with .signatures.json added, or replaced, in OPA's format: one token in JWS compact form that
 * lists all others with their hashes.
 *
 * @throws KeelsonError SIGNING_FAILED
 */
export async function signFiles(
  files: ReadonlyMap<string, Uint8Array>,
  signer: Signer,
  claims: SigningClaims = {},
): Promise<Map<string, Uint8Array>> {
  const { algorithm, keyId } = signer;
  const header = { alg: algorithm, typ: 'JWT', ...(keyId !== undefined && { kid: keyId }) };
  const listed = [...files]
    .filter(([name]) => name !== signaturesFile)
    .toSorted(([left], [right]) => compare(left, right))
    .map(signedFile);
  const payload = { files: listed, ...(keyId !== undefined && { keyid: keyId }), ...claims };
  const signed = `${encoded(header)}.${encoded(payload)}`;
  const signature = await signer.sign(Buffer.from(signed));
  const token = `${signed}.${Buffer.from(signature).toString('base64url')}`;
  return new Map([...files, [signaturesFile, writeToken(token)]]);
}

function signedFile([name, content]: readonly [string, Uint8Array]): SignedFile {
  try {
    return { name, hash: fileHash(name, content), algorithm: 'SHA-256' };
  } catch (cause) {
    throw new KeelsonError('SIGNING_FAILED', `${name} cannot be signed: ${messageOf(cause)}`, { cause });
  }
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
