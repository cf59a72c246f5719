import { BuiltinError, type BuiltinTable } from '../engine/context.ts';
import { parseUrl } from './go/url.ts';
import { stringOperand } from './operands.ts';
import { record } from '../engine/value/collections.ts';
import type { Value } from '../engine/value/model.ts';

export const uri: BuiltinTable = {
  'uri.parse': ([text]) => describe(stringOperand(text, 1)),
  'uri.is_valid': ([text]) => typeof text === 'string' && text !== '' && isValid(text),
};

function describe(text: string): Value {
  const { scheme, hostname, port, path, rawPath, rawQuery, fragment } = parseUrl(text);
  return record({
    scheme: scheme || undefined,
    hostname: hostname || undefined,
    port: port || undefined,
    path: path || undefined,
    raw_path: path === '' ? undefined : rawPath || path,
    raw_query: rawQuery || undefined,
    fragment: fragment || undefined,
  });
}

function isValid(text: string): boolean {
  try {
    parseUrl(text);
    return true;
  } catch (error) {
    if (error instanceof BuiltinError) return false;
    throw error;
  }
}
