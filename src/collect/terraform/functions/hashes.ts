import { createHash } from 'node:crypto';
import { unknownValue } from '../../code/token.ts';
import { parts, whole, type Functions } from './function.ts';
import { textAt } from './parameters.ts';

const hash = (algorithm: string, form: 'hex' | 'base64') =>
  whole((all) => createHash(algorithm).update(textAt(all, 0)).digest(form));
const notKnown = (name: string) => parts(() => unknownValue(`${name}(…)`));

/** Hashes of texts; those of files, and what is random or secret, are not known. */
export const hashes: Functions = {
  base64sha256: hash('sha256', 'base64'),
  base64sha512: hash('sha512', 'base64'),
  bcrypt: notKnown('bcrypt'),
  filebase64sha256: notKnown('filebase64sha256'),
  filebase64sha512: notKnown('filebase64sha512'),
  filemd5: notKnown('filemd5'),
  filesha1: notKnown('filesha1'),
  filesha256: notKnown('filesha256'),
  filesha512: notKnown('filesha512'),
  md5: hash('md5', 'hex'),
  rsadecrypt: notKnown('rsadecrypt'),
  sha1: hash('sha1', 'hex'),
  sha256: hash('sha256', 'hex'),
  sha512: hash('sha512', 'hex'),
  uuid: notKnown('uuid'),
  uuidv5: notKnown('uuidv5'),
};
