import { BuiltinError } from '../../engine/context.ts';
import { decodeBase64Url } from '../go/base64-buffer.ts';
import { readJson } from '../go/json-read.ts';
import { lookup } from '../../engine/value/collections.ts';
import { isArray, RegoObject, type Value } from '../../engine/value/model.ts';

/** A JSON Web Token in its three parts, still encoded. */
export interface Token {
  readonly header: string;
  readonly payload: string;
  readonly signature: string;
}

/** Fields of a header that decide how the token is verified (RFC 7515). */
export interface Header {
  readonly alg: string;
  readonly kid: string;
  readonly cty: string;
  /** Names that must be understood, but are not. */
  readonly notUnderstood: boolean;
}

/** @throws BuiltinError when the text does not have three parts. */
export function splitToken(text: string): Token {
  if (!text.includes('.')) throw new BuiltinError('encoded JWT had no period separators');
  const parts = text.split('.');
  const [header = '', payload = '', signature = ''] = parts;
  if (parts.length !== 3) throw new BuiltinError(`encoded JWT must have 3 sections, found ${parts.length}`);
  return { header, payload, signature };
}

/** What the signature is made over. */
export function signedText({ header, payload }: Token): string {
  return `${header}.${payload}`;
}

export function decodeSignature({ signature }: Token): Buffer {
  return decodeBase64Url(signature);
}

/** @throws BuiltinError when it is not a JSON object, or that of an encrypted token. */
export function decodeHeader({ header }: Token): RegoObject {
  const text = naming('JWT header had invalid encoding', () => decodeBase64Url(header).toString('utf8'));
  const decoded = naming('bad JWT header', () => readObject(text));
  if (lookup(decoded, 'enc') !== undefined) {
    throw new BuiltinError('JWT is a JWE object, which is not supported');
  }
  return decoded;
}

export function decodePayload({ payload }: Token): string {
  return naming('JWT payload had invalid encoding', () => decodeBase64Url(payload).toString('utf8'));
}

/** @throws BuiltinError when the text is not that of a JSON object. */
export function readObject(text: string): RegoObject {
  const value = naming('invalid JSON', () => readJson(text));
  if (value instanceof RegoObject) return value;
  throw new BuiltinError('decoded JSON type was not an Object');
}

/** Puts a name before the message of what fails. */
export function naming<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof BuiltinError)) throw cause;
    throw new BuiltinError(`${name}: ${cause.message}`, { cause });
  }
}

const understood = new Set(['alg', 'kid', 'typ', 'cty', 'crit']);

/** @throws BuiltinError when a field that is understood has the wrong type. */
export function readHeader(decoded: RegoObject): Header {
  const text = (name: string) => {
    const value = lookup(decoded, name);
    if (value === undefined || typeof value === 'string') return value ?? '';
    throw new BuiltinError(`${name}: must be a string`);
  };
  text('typ');
  const critical = criticalNames(lookup(decoded, 'crit'));
  return {
    alg: text('alg'),
    kid: text('kid'),
    cty: text('cty'),
    notUnderstood: decoded.entries.some(
      ([name]) => typeof name === 'string' && !understood.has(name) && critical.includes(name),
    ),
  };
}

function criticalNames(value: Value | undefined): Value[] {
  if (value === undefined) return [];
  if (!isArray(value)) throw new BuiltinError('crit: must be a list');
  const end = value.findIndex((name) => typeof name !== 'string');
  const names = end < 0 ? value : value.slice(0, end);
  if (names.length === 0) throw new BuiltinError('crit: must be a nonempty list');
  return [...names];
}
