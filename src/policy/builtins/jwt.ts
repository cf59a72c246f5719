import { createSecretKey } from 'node:crypto';
import type { Builtin, BuiltinTable } from '../engine/context.ts';
import { marshalJson } from './go/json-write.ts';
import { verifies } from './jwt/algorithms.ts';
import { parseVerificationKeys } from './jwt/keys.ts';
import { signToken } from './jwt/sign.ts';
import {
  decodeHeader,
  decodePayload,
  decodeSignature,
  naming,
  readHeader,
  readObject,
  signedText,
  splitToken,
} from './jwt/token.ts';
import { decodeAndVerify, isSignedBy } from './jwt/verify.ts';
import { objectOperand, stringOperand } from './operands.ts';
import { lookup } from '../engine/value/collections.ts';
import type { Value } from '../engine/value/model.ts';

const asymmetric = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const symmetric = ['HS256', 'HS384', 'HS512'];

const named = (algorithms: readonly string[], make: (algorithm: string) => Builtin): BuiltinTable =>
  Object.fromEntries(algorithms.map((name) => [`io.jwt.verify_${name.toLowerCase()}`, make(name)]));

/** JSON Web Tokens (RFC 7515, 7518, 7519) with Node's own cryptography, as there is no waiting in a builtin. */
export const jwt: BuiltinTable = {
  'io.jwt.decode': ([token]) => decode(stringOperand(token, 1)),
  'io.jwt.decode_verify': ([token, constraints], { now }) => {
    const asked = objectOperand(constraints, 2);
    return decodeAndVerify(stringOperand(token, 1), asked, now);
  },
  'io.jwt.encode_sign': ([headers = null, payload = null, key = null]) =>
    signToken(marshalJson(headers), marshalJson(payload), marshalJson(key)),
  'io.jwt.encode_sign_raw': ([headers, payload, key]) => {
    const jwk = stringOperand(key, 3);
    return signToken(stringOperand(headers, 1), stringOperand(payload, 2), jwk);
  },
  ...named(asymmetric, verifyWithKeys),
  ...named(symmetric, verifyWithSecret),
};

function decode(text: string): Value {
  const token = splitToken(text);
  const header = decodeHeader(token);
  const payload = decodePayload(token);
  // A token in a token stands in quotes.
  if (lookup(header, 'cty') === 'JWT') return decode(payload.replaceAll(/^["']+|["']+$/g, ''));
  const claims = readObject(payload);
  const signature = naming('JWT signature had invalid encoding', () => decodeSignature(token));
  return [header, claims, signature.toString('hex')];
}

function verifyWithKeys(algorithm: string): Builtin {
  return ([text, certificate]) => {
    const token = splitToken(stringOperand(text, 1));
    const keys = parseVerificationKeys(stringOperand(certificate, 2));
    decodeSignature(token);
    const header = readHeader(decodeHeader(token));
    return isSignedBy(keys, token, header, ({ key }, signedPart, signature) =>
      verifies(algorithm, key, signedPart, signature),
    );
  };
}

function verifyWithSecret(algorithm: string): Builtin {
  return ([text, secret]) => {
    const encoded = stringOperand(text, 1);
    const key = createSecretKey(Buffer.from(stringOperand(secret, 2)));
    const token = splitToken(encoded);
    return verifies(algorithm, key, signedText(token), decodeSignature(token));
  };
}
