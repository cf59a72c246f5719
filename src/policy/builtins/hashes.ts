import { createHash, createHmac } from 'node:crypto';
import type { Builtin, BuiltinTable } from '../engine/context.ts';
import { stringOperand } from './operands.ts';

export const hashes: BuiltinTable = {
  'crypto.md5': hash('md5'),
  'crypto.sha1': hash('sha1'),
  'crypto.sha256': hash('sha256'),
  'crypto.hmac.md5': hmac('md5'),
  'crypto.hmac.sha1': hmac('sha1'),
  'crypto.hmac.sha256': hmac('sha256'),
  'crypto.hmac.sha512': hmac('sha512'),
  'crypto.hmac.equal': ([left, right]) => stringOperand(left, 1) === stringOperand(right, 2),
};

function hash(algorithm: string): Builtin {
  return ([text]) => createHash(algorithm).update(stringOperand(text, 1)).digest('hex');
}

function hmac(algorithm: string): Builtin {
  return ([text, key]) => {
    const message = stringOperand(text, 1);
    return createHmac(algorithm, stringOperand(key, 2)).update(message).digest('hex');
  };
}
