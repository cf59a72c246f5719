import { Members } from './members.ts';
import type { Kept } from './paths.ts';
import { skipValue } from './skip.ts';
import type { ByteWriter } from './writer.ts';

const [quote, colon, comma, openBrace, closeBrace] = [0x22, 0x3a, 0x2c, 0x7b, 0x7d];

/**
 * Writes what is kept of the value at `at`. A value that is no object where a path goes deeper is kept as it is: the
 * reader finds the same nothing in it.
 *
 * @returns past the value.
 * @throws MalformedJson
 */
export function cutValue(bytes: Uint8Array, at: number, kept: Kept, out: ByteWriter): number {
  if (kept.whole || bytes[at] !== openBrace) {
    const end = skipValue(bytes, at);
    out.copy(bytes, at, end);
    return end;
  }
  out.byte(openBrace);
  const members = new Members();
  let written = 0;
  let end = at;
  for (let more = members.enter(bytes, at); more; more = members.next(bytes, end)) {
    const below = kept.keys.find(bytes, members.keyStart, members.keyEnd);
    if (below) {
      if (written > 0) out.byte(comma);
      written += 1;
      writeKey(bytes, members, out);
      end = cutValue(bytes, members.valueStart, below, out);
    } else {
      end = skipValue(bytes, members.valueStart);
    }
  }
  out.byte(closeBrace);
  return members.end;
}

/** Writes a member's key with its quotes and colon. */
export function writeKey(bytes: Uint8Array, { keyStart, keyEnd }: Members, out: ByteWriter): void {
  out.byte(quote);
  out.copy(bytes, keyStart, keyEnd);
  out.byte(quote);
  out.byte(colon);
}
