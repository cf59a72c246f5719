import { messageOf } from '../../../errors.ts';
import { keyObjectOf } from '../public-key.ts';
import { refusal } from '../refusal.ts';
import { checkScope, checkTime } from '../terms.ts';
import type { Trust, TrustedKey } from '../trust.ts';
import type { Verified, VerifyOptions } from '../verify.ts';
import { readClaims, type Claims } from './claims.ts';
import { checkFiles } from './files.ts';
import { readToken, signaturesFile } from './signatures-file.ts';

interface Bundle {
  readonly name: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Verifies the signature in a bundle as OPA does: the key id is the one asked for, else the header's, else the claims';
 * the algorithm is the key's and never the token's. Beyond OPA, the times of the key and of the claims are looked at, and
 * a header that names another algorithm than the key's is refused.
 *
 * @throws KeelsonError as `verifyBundle`
 */
export async function verifyOpaSignature(
  bundle: Bundle,
  trust: Trust,
  options: VerifyOptions,
): Promise<Verified> {
  const { name, files } = bundle;
  const { scope, now = new Date() } = options;
  const token = attempt(name, () => readToken(files.get(signaturesFile) ?? new Uint8Array()));
  const key = trustedKeyOf(name, await keyIdOf(name, token, options.keyId), trust);
  const claims = await verifiedClaims(name, token, key);
  const signer = `the key ${key.id}`;
  checkTime(name, signer, key, now);
  checkTime(name, 'the signature', timesOf(claims), now);
  checkScope(name, signer, key, scope, claims.scope || undefined);
  checkFiles(name, files, claims.files);
  return { by: 'opa', key: key.id, ...(claims.scope && { scope: claims.scope }) };
}

/** The key id as OPA finds it, before anything is verified. */
async function keyIdOf(bundle: string, token: string, asked: string | undefined): Promise<string> {
  if (asked !== undefined) return asked;
  const { base64url, decodeProtectedHeader } = await import('jose');
  const id = attempt(bundle, () => {
    const { kid } = decodeProtectedHeader(token);
    return kid ? kid : readClaims(base64url.decode(token.split('.')[1] ?? '')).keyid;
  });
  if (!id) throw refusal('BUNDLE_KEY_UNKNOWN', bundle, 'its signature names no key');
  return id;
}

function trustedKeyOf(bundle: string, id: string, trust: Trust): TrustedKey {
  const key = trust.keys.get(id);
  if (key) return key;
  throw refusal(
    'BUNDLE_KEY_UNKNOWN',
    bundle,
    `it is signed by the key ${JSON.stringify(id)}, which the trust store ${trust.where} does not hold`,
  );
}

/** What the token says, after its signature was found to be by that key. */
async function verifiedClaims(
  bundle: string,
  token: string,
  { id, key, algorithm }: TrustedKey,
): Promise<Claims> {
  const { compactVerify } = await import('jose');
  const verifyingKey = keyObjectOf(id, key);
  const { payload } = await compactVerify(token, verifyingKey, { algorithms: [algorithm] }).catch(
    (cause: unknown) => {
      throw refusal(
        'BUNDLE_SIGNATURE_INVALID',
        bundle,
        `its signature is not by the key ${id} (${messageOf(cause)})`,
        cause,
      );
    },
  );
  return attempt(bundle, () => readClaims(payload));
}

function timesOf({ exp, nbf }: Claims) {
  return {
    ...(nbf !== undefined && { validFrom: timeOf(nbf) }),
    ...(exp !== undefined && { validUntil: timeOf(exp) }),
  };
}

const latest = 8.64e12;

/** Seconds since 1970 as a date, within what dates can say. */
function timeOf(seconds: number): Date {
  return new Date(Math.min(Math.max(seconds, -latest), latest) * 1000);
}

function attempt<T>(bundle: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw refusal(
      'BUNDLE_SIGNATURE_INVALID',
      bundle,
      `its signature is malformed (${messageOf(cause)})`,
      cause,
    );
  }
}
