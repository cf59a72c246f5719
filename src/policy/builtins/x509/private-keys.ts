import { createPrivateKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { messageOf } from '../../../errors.ts';
import { BuiltinError } from '../../engine/context.ts';
import { decodeBase64 } from '../go/base64-buffer.ts';
import { pemBlocks, type PemBlock } from '../go/pem.ts';
import { record } from '../../engine/value/collections.ts';
import { numberOf, type RegoObject, type Value } from '../../engine/value/model.ts';

const types = { 'RSA PRIVATE KEY': 'pkcs1', 'PRIVATE KEY': 'pkcs8', 'EC PRIVATE KEY': 'sec1' } as const;

/**
 * The private keys in a text, which may itself be base64.
 *
 * @throws BuiltinError when a block that should be one is none.
 */
export function readPrivateKeys(text: string): KeyObject[] {
  return pemBlocks(unwrapped(text)).flatMap((block) => {
    const type = types[block.type as keyof typeof types];
    return type === undefined ? [] : [importKey(block, type)];
  });
}

function unwrapped(text: string): string {
  try {
    return decodeBase64(text).toString('latin1');
  } catch {
    return text;
  }
}

function importKey({ bytes }: PemBlock, type: 'pkcs1' | 'pkcs8' | 'sec1'): KeyObject {
  try {
    return createPrivateKey({ key: bytes, format: 'der', type });
  } catch (cause) {
    throw new BuiltinError(`x509: failed to parse private key: ${messageOf(cause)}`, { cause });
  }
}

/** The key as a JWK (RFC 7517). */
export function jwkOf(key: KeyObject): RegoObject {
  return record(key.export({ format: 'jwk' }) as Record<string, string>);
}

/** The key in the shape of Go's own structures. */
export function privateKeyValue(key: KeyObject): Value {
  const jwk = key.export({ format: 'jwk' });
  if (jwk.kty === 'OKP') return Buffer.concat([bytesOf(jwk, 'd'), bytesOf(jwk, 'x')]).toString('base64');
  if (jwk.kty === 'EC') {
    return record({ Curve: record({}), X: number(jwk, 'x'), Y: number(jwk, 'y'), D: number(jwk, 'd') });
  }
  return record({
    N: number(jwk, 'n'),
    E: number(jwk, 'e'),
    D: number(jwk, 'd'),
    Primes: [number(jwk, 'p'), number(jwk, 'q')],
    Precomputed: record({
      Dp: number(jwk, 'dp'),
      Dq: number(jwk, 'dq'),
      Qinv: number(jwk, 'qi'),
      CRTValues: [],
    }),
  });
}

function bytesOf(jwk: JsonWebKey, field: string): Buffer {
  const text = jwk[field];
  return Buffer.from(typeof text === 'string' ? text : '', 'base64url');
}

function number(jwk: JsonWebKey, field: string): Value {
  return numberOf(BigInt(`0x${bytesOf(jwk, field).toString('hex') || '0'}`));
}
