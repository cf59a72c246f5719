import {
  createPublicKey,
  createSecretKey,
  X509Certificate,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import { BuiltinError } from '../../engine/context.ts';
import { messageOf } from '../../../errors.ts';
import { isAlgorithm } from './algorithms.ts';

/** A key to verify with; its algorithm and id are empty where nothing says them. */
export interface VerificationKey {
  readonly key: KeyObject;
  readonly alg: string;
  readonly kid: string;
}

const pem = /-----BEGIN ([^-\n]+)-----\r?\n[^-]*-----END \1-----[ \t]*\r?\n?/;

/**
 * The public keys of a PEM certificate, a PEM public key, a JWK or a set of JWKs.
 *
 * @throws BuiltinError when the text is none of them.
 */
export function parseVerificationKeys(text: string): VerificationKey[] {
  const block = pem.exec(text);
  if (!block) return parseJwks(text);
  if (block.index + block[0].length < text.length) {
    throw new BuiltinError('extra data after a PEM certificate block');
  }
  const [armored, label] = block;
  if (label === 'CERTIFICATE') {
    return [plain('failed to parse a PEM certificate', () => new X509Certificate(armored).publicKey)];
  }
  if (label === 'PUBLIC KEY') {
    return [plain('failed to parse a PEM public key', () => createPublicKey(armored))];
  }
  throw new BuiltinError('failed to extract a Key from the PEM certificate');
}

function plain(failure: string, parse: () => KeyObject): VerificationKey {
  return { key: parsed(failure, parse), alg: '', kid: '' };
}

function parsed<T>(failure: string, parse: () => T): T {
  try {
    return parse();
  } catch (cause) {
    if (cause instanceof BuiltinError) throw cause;
    throw new BuiltinError(`${failure}: ${messageOf(cause)}`, { cause });
  }
}

function parseJwks(text: string): VerificationKey[] {
  const failure = 'failed to parse a JWK key (set)';
  return parsed(failure, () => readJwks(text))
    .map((jwk) => ({ key: parsed(failure, () => importPublic(jwk)), alg: jwk.alg ?? '', kid: jwk.kid ?? '' }))
    .filter(({ alg }) => alg === '' || isAlgorithm(alg));
}

/** A JWK with the two fields of RFC 7517 that Node's type lacks. */
export type Jwk = JsonWebKey & { readonly alg?: string; readonly kid?: string };

/** @throws SyntaxError or BuiltinError when the text is neither a JWK nor a set of them. */
export function readJwks(text: string): Jwk[] {
  const value = JSON.parse(text) as unknown;
  if (typeof value !== 'object' || value === null) throw new BuiltinError('jwk: not an object');
  if ('keys' in value && Array.isArray(value.keys)) return value.keys as Jwk[];
  if (!('kty' in value)) throw new BuiltinError('jwk: missing key type');
  return [value as Jwk];
}

function importPublic(jwk: Jwk): KeyObject {
  if (jwk.kty === 'oct') return createSecretKey(Buffer.from(jwk.k ?? '', 'base64url'));
  return createPublicKey({ key: jwk, format: 'jwk' });
}
