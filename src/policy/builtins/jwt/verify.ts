import { createSecretKey } from 'node:crypto';
import { BuiltinError } from '../../engine/context.ts';
import { emptyObject, lookup } from '../../engine/value/collections.ts';
import { isArray, RegoNumber, type RegoObject, type Value } from '../../engine/value/model.ts';
import { compareNumbers } from '../../engine/value/order.ts';
import { verifies } from './algorithms.ts';
import { parseVerificationKeys, type VerificationKey } from './keys.ts';
import {
  decodeHeader,
  decodePayload,
  decodeSignature,
  readHeader,
  readObject,
  signedText,
  splitToken,
  type Header,
  type Token,
} from './token.ts';

/** Whether one of the keys made the signature: the one the header names, or else any that fits. */
export function isSignedBy(
  keys: readonly VerificationKey[],
  token: Token,
  { kid, alg }: Header,
  accepts: (key: VerificationKey, text: string, signature: Buffer) => boolean,
): boolean {
  const signature = decodeSignature(token);
  const named = kid === '' ? undefined : keys.find((key) => key.kid === kid);
  if (named) return accepts(named, signedText(token), signature);
  return keys.some(
    (key) => (key.alg === '' || key.alg === alg) && accepts(key, signedText(token), signature),
  );
}

/** What a token must fulfil. Empty texts ask for nothing, but for the audience. */
interface Constraints {
  readonly keys: readonly VerificationKey[];
  readonly alg: string;
  readonly iss: string;
  readonly aud: string;
  /** Nanoseconds since 1970. */
  readonly time: number;
}

const unverified: Value = [false, emptyObject, emptyObject];

/**
 * Decodes a token, also one within a token, and checks its signature and claims.
 *
 * @returns `[valid, header, payload]`, both empty when it is not valid.
 * @throws BuiltinError when the token or what is asked for cannot be read.
 */
export function decodeAndVerify(text: string, asked: RegoObject, now: bigint): Value {
  const constraints = readConstraints(asked, now);
  for (let encoded = text; ;) {
    const token = splitToken(encoded);
    const decoded = decodeHeader(token);
    const header = readHeader(decoded);
    if (header.alg === '' || header.notUnderstood) return unverified;
    if (constraints.alg !== '' && constraints.alg !== header.alg) return unverified;
    const signed = isSignedBy(constraints.keys, token, header, ({ key }, signedPart, signature) =>
      verifies(header.alg, key, signedPart, signature),
    );
    if (!signed) return unverified;
    const payloadText = decodePayload(token);
    if (header.cty.toUpperCase() === 'JWT') {
      encoded = payloadText;
      continue;
    }
    const payload = readObject(payloadText);
    return claimsHold(payload, constraints) ? [true, decoded, payload] : unverified;
  }
}

function readConstraints(asked: RegoObject, now: bigint): Constraints {
  const texts = { secret: '', alg: '', iss: '', aud: '' };
  let keys: readonly VerificationKey[] | undefined;
  let time = Number(now);
  for (const [name, value] of asked.entries) {
    if (name === 'time') time = timeOf(value);
    else if (name === 'cert') keys = parseVerificationKeys(textOf(name, value));
    else if (typeof name === 'string' && Object.hasOwn(texts, name)) {
      Object.assign(texts, { [name]: textOf(name, value) });
    } else
      throw new BuiltinError(`unknown token validation constraint: ${typeof name === 'string' ? name : ''}`);
  }
  if (keys && texts.secret !== '') throw new BuiltinError('duplicate key constraints');
  if (!keys && texts.secret === '') throw new BuiltinError('no key constraint');
  const secret = () => [{ key: createSecretKey(Buffer.from(texts.secret)), alg: '', kid: '' }];
  return { keys: keys ?? secret(), time, ...texts };
}

function textOf(name: string, value: Value): string {
  if (typeof value === 'string') return value;
  throw new BuiltinError(`${name} constraint: must be a string`);
}

function timeOf(value: Value): number {
  if (!(value instanceof RegoNumber)) throw new BuiltinError('token time constraint: must be a number');
  const time = Number(value.text);
  if (!Number.isFinite(time)) throw new BuiltinError('token time constraint: unvalid float64');
  if (time < 0) throw new BuiltinError('token time constraint: must not be negative');
  return time;
}

function claimsHold(payload: RegoObject, { iss, aud, time }: Constraints): boolean {
  if (iss !== '' && lookup(payload, 'iss') !== iss) return false;
  const audience = lookup(payload, 'aud');
  if (audience === undefined ? aud !== '' : !holdsAudience(audience, aud)) return false;
  const seconds = new RegoNumber(String(time / 1e9));
  const expiry = numberClaim(payload, 'exp');
  if (expiry && compareNumbers(seconds, expiry) >= 0) return false;
  const start = numberClaim(payload, 'nbf');
  return !start || compareNumbers(seconds, start) >= 0;
}

function holdsAudience(claim: Value, audience: string): boolean {
  return isArray(claim) ? claim.includes(audience) : claim === audience;
}

function numberClaim(payload: RegoObject, name: string): RegoNumber | undefined {
  const value = lookup(payload, name);
  if (value === undefined || value instanceof RegoNumber) return value;
  throw new BuiltinError(`${name} value must be a number`);
}
