import { readFile } from 'node:fs/promises';
import { KeelsonError, messageOf } from '../../../errors.ts';
import type { AttestationSource } from '../../../generated/compliance.ts';
import type { Trust, TrustedKey } from '../../../bundle/signature/trust.ts';
import { termsMisfit } from '../../../bundle/signature/terms.ts';
import { keyObjectOf } from '../../../bundle/signature/public-key.ts';
import { invalid } from './invalid.ts';
import type { AttestationTrust } from './read.ts';

/** What keys with scopes must have among them. */
const scope = 'attestations';

/**
 * What is known of the signature of a file: a JWS with detached content (RFC 7515, appendix F) in FILE.sig, whose `kid` names a key of
 * the trust store.
 *
 * @param token the signature; undefined where there is none.
 * @throws KeelsonError ATTESTATIONS_INVALID where there is a trust store and the signature does not count by it
 */
export async function signatureOf(
  file: string,
  content: Uint8Array,
  token: string | undefined,
  { trust, allowUnsigned = false, now }: AttestationTrust,
): Promise<Pick<AttestationSource, 'signature' | 'key'>> {
  if (token === undefined) {
    if (trust && !allowUnsigned) {
      throw invalid(file, `nobody signed it: there is no ${file}.sig (--allow-unsigned takes it as it is)`);
    }
    return { signature: 'none' };
  }
  if (!trust) return { signature: 'not-verified' };
  return { signature: 'verified', key: await verified(file, content, token, trust, now) };
}

/** What lies beside a file as its signature: FILE.sig. */
export async function tokenBeside(attestations: string): Promise<string | undefined> {
  const file = `${attestations}.sig`;
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw invalid(file, `cannot be read: ${messageOf(cause)}`, cause);
  }
}

/** The algorithm is the key's, whatever the signature says of itself. */
async function verified(
  file: string,
  content: Uint8Array,
  token: string,
  trust: Trust,
  now: Date,
): Promise<string> {
  const { decodeProtectedHeader, flattenedVerify } = await import('jose');
  const [header = '', payload, signature = '', ...rest] = token.split('.');
  if (payload !== '' || rest.length > 0 || signature === '') {
    throw invalid(file, `${file}.sig is no JWS with detached content: header..signature`);
  }
  try {
    const { kid, b64 } = decodeProtectedHeader({ protected: header, signature, payload });
    const key = trustedKey(trust, kid, now);
    if (typeof key === 'string') throw new Error(key);
    await flattenedVerify(
      {
        protected: header,
        payload: b64 === false ? content : Buffer.from(content).toString('base64url'),
        signature,
      },
      keyObjectOf(key.id, key.key),
      { algorithms: [key.algorithm] },
    );
    return key.id;
  } catch (cause) {
    if (cause instanceof KeelsonError) throw cause;
    throw invalid(file, `the signature ${file}.sig does not count: ${messageOf(cause)}`, cause);
  }
}

function trustedKey({ keys, where }: Trust, kid: string | undefined, now: Date): TrustedKey | string {
  if (kid === undefined) return 'it names no key (kid)';
  const key = keys.get(kid);
  if (!key) return `the trust store ${where} has no key ${kid}`;
  const misfit = termsMisfit(key, scope, now);
  return misfit === undefined ? key : `key ${kid} ${misfit}`;
}
