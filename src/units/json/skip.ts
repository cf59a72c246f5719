/** Bytes that are not JSON, or not of the form they should have. */
export class MalformedJson extends Error {
  override readonly name = 'MalformedJson';
}

const [quote, backslash, space] = [0x22, 0x5c, 0x20];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];
const spaces = new Set([space, 0x09, 0x0d]);

/** Whether any string that was walked over since it was cleared holds an escape. */
export const seen = { escape: false };

// What a byte means where it stands. Most mean nothing (0), and cost one look into a table.
const inString = table((byte) => byte === quote || byte === backslash || byte < space);
const brackets = new Set([openBracket, closeBracket, openBrace, closeBrace]);
const inNested = table((byte) => byte === quote || brackets.has(byte) || (byte < space && !spaces.has(byte)));
const afterScalar = table((byte) => byte <= space || byte === 0x2c || brackets.has(byte));
const otherThanSpace = table((byte) => !spaces.has(byte));

function table(means: (byte: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (means(byte) ? 1 : 0));
}

/** Past the bytes from `at` that mean nothing; that there are no more bytes does. */
function pastMeaningless(bytes: Uint8Array, at: number, meanings: Uint8Array): number {
  let next = at;
  while (meanings[bytes[next] as number] === 0) next += 1;
  return next;
}

/** Past the spaces from `at`. Lines hold no line feeds. */
export function skipSpace(bytes: Uint8Array, at: number): number {
  return pastMeaningless(bytes, at, otherThanSpace);
}

/** Past the string whose opening quote is at `at`. What it escapes is not looked at. */
export function skipString(bytes: Uint8Array, at: number): number {
  let next = at + 1;
  for (;;) {
    next = pastMeaningless(bytes, next, inString);
    const byte = bytes[next];
    if (byte === quote) return next + 1;
    // A line that ends within an escape would else go on in the next one.
    if (byte !== backslash || !((bytes[next + 1] as number) >= space)) {
      throw new MalformedJson('a string does not end');
    }
    seen.escape = true;
    next += 2;
  }
}

/** Past the value that starts at `at`. */
export function skipValue(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  if (first === quote) return skipString(bytes, at);
  if (first === openBrace || first === openBracket) return skipNested(bytes, at);
  const end = pastMeaningless(bytes, at, afterScalar);
  if (end === at) throw new MalformedJson('a value is missing');
  return end;
}

function skipNested(bytes: Uint8Array, at: number): number {
  let depth = 0;
  let next = at;
  for (;;) {
    next = pastMeaningless(bytes, next, inNested);
    const byte = bytes[next];
    if (byte === quote) {
      next = skipString(bytes, next);
      continue;
    }
    next += 1;
    if (byte === openBrace || byte === openBracket) depth += 1;
    else if (byte === closeBrace || byte === closeBracket) {
      depth -= 1;
      if (depth === 0) return next;
    } else throw new MalformedJson('an object or list does not end');
  }
}
