import { textOf, utf8 } from '../../engine/bytes.ts';
import { BuiltinError } from '../../engine/context.ts';
import { quote } from './quote.ts';

/** The part of a URL that is escaped, which decides what need not be. */
export type Part = 'query' | 'path' | 'fragment' | 'userinfo' | 'host' | 'zone';

const alwaysPlain = /[A-Za-z0-9\-_.~]/;
const plain: Readonly<Record<Part, RegExp>> = {
  query: /(?!)/,
  path: /[$&+,/:;=@]/,
  fragment: /[$&+,/:;=?@!()*]/,
  userinfo: /[$&+,;=]/,
  host: /[!$&'()*+,;=:[\]<>"]/,
  zone: /[!$&'()*+,;=:[\]<>"]/,
};

/** Escapes the bytes of the text as Go's net/url does for that part. */
export function escape(text: string, part: Part): string {
  let escaped = '';
  for (const byte of utf8(text)) {
    const character = String.fromCharCode(byte);
    if (part === 'query' && character === ' ') escaped += '+';
    else if (isPlain(character, part)) escaped += character;
    else escaped += `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return escaped;
}

function isPlain(character: string, part: Part): boolean {
  return character < '\u0080' && (alwaysPlain.test(character) || plain[part].test(character));
}

/**
 * Undoes escapes as Go's net/url does for that part.
 *
 * @throws BuiltinError when an escape is broken or not allowed there.
 */
export function unescape(text: string, part: Part): string {
  const bytes = utf8(text);
  const out: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const character = String.fromCharCode(bytes[at] ?? 0);
    if (character === '%') {
      out.push(escapedByte(textOf(bytes.subarray(at, at + 3)), part));
      at += 2;
    } else if (character === '+' && part === 'query') out.push(0x20);
    else if ((part === 'host' || part === 'zone') && character < '\u0080' && !isPlain(character, part)) {
      throw new BuiltinError(`invalid character ${quote(character)} in host name`);
    } else out.push(bytes[at] ?? 0);
  }
  return textOf(Uint8Array.from(out));
}

function escapedByte(shown: string, part: Part): number {
  const broken = new BuiltinError(`invalid URL escape ${quote(shown)}`);
  if (!/^%[0-9a-fA-F]{2}$/.test(shown)) throw broken;
  const byte = Number.parseInt(shown.slice(1), 16);
  if (part === 'host' && byte < 0x80 && shown !== '%25') throw broken;
  const character = String.fromCharCode(byte);
  if (part === 'zone' && shown !== '%25' && character !== ' ' && !isPlain(character, 'host')) throw broken;
  return byte;
}
