import { constants, createHmac, sign, timingSafeEqual, verify, type KeyObject } from 'node:crypto';

/** Family and hash of an algorithm of RFC 7518 and RFC 8037. */
interface Algorithm {
  readonly kind: 'HS' | 'RS' | 'PS' | 'ES' | 'EdDSA';
  readonly hash: string | undefined;
}

const algorithms: ReadonlyMap<string, Algorithm> = new Map<string, Algorithm>([
  ...(['HS', 'RS', 'PS', 'ES'] as const).flatMap((kind) =>
    [256, 384, 512].map((size): [string, Algorithm] => [`${kind}${size}`, { kind, hash: `sha${size}` }]),
  ),
  ['EdDSA', { kind: 'EdDSA', hash: undefined }],
]);

export function isAlgorithm(name: string): boolean {
  return algorithms.has(name);
}

const keyTypes: Readonly<Record<Algorithm['kind'], string | undefined>> = {
  HS: undefined,
  RS: 'rsa',
  PS: 'rsa',
  ES: 'ec',
  EdDSA: 'ed25519',
};

/** Whether the key fits the algorithm and the signature is one of the text by it. */
export function verifies(name: string, key: KeyObject, text: string, signature: Buffer): boolean {
  const algorithm = algorithms.get(name);
  if (!algorithm || !fits(algorithm, key)) return false;
  if (algorithm.kind === 'HS') return equalBytes(mac(algorithm, key, text), signature);
  try {
    return verify(algorithm.hash, Buffer.from(text), { key, ...options(algorithm) }, signature);
  } catch {
    return false;
  }
}

/** @returns undefined when the key does not fit the algorithm. */
export function signWith(name: string, key: KeyObject, text: string): Buffer | undefined {
  const algorithm = algorithms.get(name);
  if (!algorithm || !fits(algorithm, key)) return undefined;
  if (algorithm.kind === 'HS') return mac(algorithm, key, text);
  const saltLength = constants.RSA_PSS_SALTLEN_DIGEST;
  const salted = algorithm.kind === 'PS' ? { saltLength } : {};
  return sign(algorithm.hash, Buffer.from(text), { key, ...options(algorithm), ...salted });
}

function fits({ kind }: Algorithm, key: KeyObject): boolean {
  return kind === 'HS' ? key.type === 'secret' : key.asymmetricKeyType === keyTypes[kind];
}

function mac({ hash = 'sha256' }: Algorithm, key: KeyObject, text: string): Buffer {
  return createHmac(hash, key).update(text).digest();
}

function equalBytes(left: Buffer, right: Buffer): boolean {
  return left.length === right.length && timingSafeEqual(left, right);
}

function options({ kind }: Algorithm) {
  if (kind === 'PS') {
    return { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO };
  }
  if (kind === 'RS') return { padding: constants.RSA_PKCS1_PADDING };
  return kind === 'ES' ? { dsaEncoding: 'ieee-p1363' as const } : {};
}
