import { createPrivateKey, createSecretKey, type KeyObject } from 'node:crypto';
import { BuiltinError } from '../../engine/context.ts';
import { isJson } from '../go/json-read.ts';
import { messageOf } from '../../../errors.ts';
import { isAlgorithm, signWith } from './algorithms.ts';
import { readJwks, type Jwk } from './keys.ts';

/**
 * A signed token of header and payload as they are written. Signatures by PS and ES algorithms are never the same twice.
 *
 * @throws BuiltinError when the header names no algorithm, the payload is not what the header says, or the key does not fit.
 */
export function signToken(header: string, payload: string, jwk: string): string {
  const key = readSigningKey(jwk);
  const { alg, typ } = readFields(header);
  if (!isAlgorithm(alg)) throw new BuiltinError(`unknown JWS algorithm: ${alg}`);
  if ((typ === undefined || typ === 'JWT') && !isJson(payload)) {
    throw new BuiltinError('type is JWT but payload is not JSON');
  }
  const text = [header, payload].map((part) => Buffer.from(part).toString('base64url')).join('.');
  const signature = signWith(alg, key, text);
  if (!signature) throw new BuiltinError(`invalid key type for algorithm ${alg}`);
  return `${text}.${signature.toString('base64url')}`;
}

function readSigningKey(text: string): KeyObject {
  let jwk: Jwk | undefined;
  try {
    [jwk] = readJwks(text);
    if (!jwk) throw new BuiltinError('no keys found in JWK set');
    if (jwk.kty === 'oct') return createSecretKey(Buffer.from(jwk.k ?? '', 'base64url'));
    return createPrivateKey({ key: jwk, format: 'jwk' });
  } catch (cause) {
    if (cause instanceof BuiltinError) throw cause;
    throw new BuiltinError(`failed to parse JWK: ${messageOf(cause)}`, { cause });
  }
}

function readFields(header: string): { alg: string; typ: string | undefined } {
  const missing = (reason: string) => new BuiltinError(`missing or invalid 'alg' header: ${reason}`);
  if (header.trim() === '') throw missing('cannot parse JSON: cannot parse empty string');
  // What the library that OPA uses takes for a number.
  const number = /^[-+.eE\d]+$/.test(header.trim());
  if (!number && !isJson(header)) throw missing('cannot parse JSON');
  const fields: unknown = number ? 0 : JSON.parse(header);
  const field = (name: 'alg' | 'typ') => (fields as Partial<Record<string, unknown>> | null)?.[name];
  const [alg, typ] = [field('alg'), field('typ')];
  if (alg === undefined) throw missing('jwsbb: header "alg" not found');
  if (typeof alg !== 'string') throw missing(`value doesn't contain string; it contains ${typeof alg}`);
  return { alg, typ: typeof typ === 'string' ? typ : undefined };
}
