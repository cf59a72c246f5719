import { MalformedJson, skipSpace, skipString } from './skip.ts';

const [quote, colon, comma, openBrace, closeBrace] = [0x22, 0x3a, 0x2c, 0x7b, 0x7d];

/**
 * Walks over the members of an object, and is told where each value ends:
 *
 *     for (let more = members.enter(bytes, at); more; more = members.next(bytes, valueEnd)) { … }
 */
export class Members {
  /** Where the key of the member is, without the quotes. */
  keyStart = 0;
  keyEnd = 0;
  valueStart = 0;
  /** Past the object, when there are no more members. */
  end = 0;

  /**
   * To the first member of the object that starts at `at`.
   *
   * @returns false when it has none.
   * @throws MalformedJson
   */
  enter(bytes: Uint8Array, at: number): boolean {
    if (bytes[at] !== openBrace) throw new MalformedJson('an object is missing');
    const next = skipSpace(bytes, at + 1);
    if (bytes[next] !== closeBrace) return this.key(bytes, next);
    this.end = next + 1;
    return false;
  }

  /**
   * To the member after the one whose value ends at `valueEnd`.
   *
   * @returns false when that was the last.
   * @throws MalformedJson
   */
  next(bytes: Uint8Array, valueEnd: number): boolean {
    const at = skipSpace(bytes, valueEnd);
    const byte = bytes[at];
    if (byte === comma) return this.key(bytes, skipSpace(bytes, at + 1));
    if (byte !== closeBrace) throw new MalformedJson('a comma is missing');
    this.end = at + 1;
    return false;
  }

  private key(bytes: Uint8Array, at: number): true {
    if (bytes[at] !== quote) throw new MalformedJson('a key is missing');
    this.keyStart = at + 1;
    const after = skipString(bytes, at);
    this.keyEnd = after - 1;
    const separator = skipSpace(bytes, after);
    if (bytes[separator] !== colon) throw new MalformedJson('a colon is missing');
    this.valueStart = skipSpace(bytes, separator + 1);
    return true;
  }
}
