import { BuiltinError } from '../../engine/context.ts';

/**
 * The bytes of base64 text with its padding, in the standard or the URL alphabet; line ends do not count.
 *
 * @throws BuiltinError with Go's message.
 */
export function decodeBase64(
  text: string,
  alphabet: 'standard' | 'url' = 'standard',
): Uint8Array<ArrayBuffer> {
  const digit = alphabet === 'url' ? /^[A-Za-z0-9_\-\r\n]*/ : /^[A-Za-z0-9+/\r\n]*/;
  const body = digit.exec(text)?.[0] ?? '';
  const rest = text.slice(body.length).replaceAll(/[\r\n]/g, '');
  const digits = body.replaceAll(/[\r\n]/g, '').length % 4;
  const complete = digits === 0 ? rest === '' : digits > 1 && rest === '='.repeat(4 - digits);
  if (!complete)
    throw new BuiltinError(`illegal base64 data at input byte ${errorPlace(body, digits, rest)}`);
  return bytesOf(body.replaceAll(/[\r\n]/g, ''));
}

/** Of digits in either alphabet. `atob` takes no bits beyond the last byte for an error either. */
function bytesOf(digits: string): Uint8Array<ArrayBuffer> {
  const binary = atob(digits.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** Go names the first byte that is wrong, or the group that is not complete. */
function errorPlace(body: string, digits: number, rest: string): number {
  const { length } = body;
  return rest === '' ? length - digits : length;
}
