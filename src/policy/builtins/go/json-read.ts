import { BuiltinError } from '../../engine/context.ts';
import type { Value } from '../../engine/value/model.ts';
import { ParseError, parseValue } from '../../engine/value/parse.ts';

/**
 * JSON as Go's decoder reads it.
 *
 * @throws BuiltinError when the text is not JSON.
 */
export function readJson(text: string): Value {
  try {
    return parseValue(text, { surrogates: 'replace' });
  } catch (cause) {
    if (!(cause instanceof ParseError)) throw cause;
    throw new BuiltinError(text.trim() === '' ? 'EOF' : cause.message, { cause });
  }
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
