import { MalformedJson, skipSpace, skipString } from './skip.ts';

const [quote, colon, comma, openBrace, closeBrace] = [0x22, 0x3a, 0x2c, 0x7b, 0x7d];

/**
 * Told of a member: where its key is without the quotes, and where its value starts; gives where the value ends, or a
 * negative number when it has seen enough.
 */
export type Member = (keyStart: number, keyEnd: number, valueStart: number) => number;

/**
 * Walks over the members of the object that starts at `at`.
 *
 * @returns past the object, or the negative number that ended the walk.
 * @throws MalformedJson
 */
export function walkMembers(bytes: Uint8Array, at: number, member: Member): number {
  if (bytes[at] !== openBrace) throw new MalformedJson('an object is missing');
  let next = skipSpace(bytes, at + 1);
  if (bytes[next] === closeBrace) return next + 1;
  for (;;) {
    if (bytes[next] !== quote) throw new MalformedJson('a key is missing');
    const keyStart = next + 1;
    next = skipString(bytes, next);
    const keyEnd = next - 1;
    next = skipSpace(bytes, next);
    if (bytes[next] !== colon) throw new MalformedJson('a colon is missing');
    const end = member(keyStart, keyEnd, skipSpace(bytes, next + 1));
    if (end < 0) return end;
    next = skipSpace(bytes, end);
    const byte = bytes[next];
    if (byte === closeBrace) return next + 1;
    if (byte !== comma) throw new MalformedJson('a comma is missing');
    next = skipSpace(bytes, next + 1);
  }
}
