import { BuiltinError, OperandError, type BuiltinTable } from '../engine/context.ts';
import { base64Url, fromHex, hex, textOf, utf8 } from '../engine/bytes.ts';
import { decodeBase64 } from './go/base64.ts';
import { decodeBase64Url } from './go/base64url.ts';
import { encodeQuery, escapeQuery, parseQuery, unescapeQuery } from './go/query.ts';
import { quoteCharacter } from './go/quote.ts';
import { operandTypeError, stringOperand } from './operands.ts';
import { objectOf } from '../engine/value/collections.ts';
import { jsonForm, jsonKey } from '../engine/value/json-form.ts';
import { isArray, RegoObject, type Value } from '../engine/value/model.ts';

/** Text as hexadecimal digits, base64 and URL queries. */
export const encoding: BuiltinTable = {
  'hex.encode': ([text]) => hex(utf8(stringOperand(text, 1))),
  'hex.decode': ([text]) => decodeHex(stringOperand(text, 1)),
  'base64.decode': ([text]) => textOrNull(decodeBase64(stringOperand(text, 1))),
  'base64.is_valid': ([text]) => typeof text === 'string' && isBase64(text),
  'base64url.decode': ([text]) => textOrNull(decodeBase64Url(stringOperand(text, 1))),
  'base64url.encode_no_pad': ([text]) => base64Url(utf8(stringOperand(text, 1))),
  'urlquery.encode': ([text]) => escapeQuery(stringOperand(text, 1)),
  'urlquery.decode': ([text]) => unescapeQuery(stringOperand(text, 1)),
  'urlquery.encode_object': ([object = null]) => encodeObject(object),
  'urlquery.decode_object': ([text]) => objectOf(parseQuery(stringOperand(text, 1))),
};

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes that are no text stay what they are only in the module, which decodes them itself where it gets null. */
function textOrNull(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

function isBase64(text: string): boolean {
  try {
    decodeBase64(text);
    return true;
  } catch {
    return false;
  }
}

function decodeHex(text: string): string {
  const wrong = /[^0-9a-fA-F]/u.exec(text)?.[0];
  if (wrong !== undefined) {
    const point = (wrong.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new BuiltinError(`encoding/hex: invalid byte: U+${point} ${quoteCharacter(wrong)}`);
  }
  if (text.length % 2 === 1) throw new BuiltinError('encoding/hex: odd length hex string');
  return textOf(fromHex(text));
}

function encodeObject(value: Value): string {
  if (!(value instanceof RegoObject)) throw operandTypeError(1, value, 'object');
  return encodeQuery(
    value.entries.map(([key, item]) => [jsonKey(key), typeof item === 'string' ? [item] : textsOf(item)]),
  );
}

function textsOf(value: Value): readonly string[] {
  const list = jsonForm(value);
  if (isArray(list) && list.every((item) => typeof item === 'string')) return list;
  throw new OperandError('operand 1 values must be string, array[string], or set[string]');
}
