/** Bytes that are not JSON, or not of the form they should have. */
export class MalformedJson extends Error {
  override readonly name = 'MalformedJson';
}

const [quote, backslash, space, comma] = [0x22, 0x5c, 0x20, 0x2c];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];
const [tab, carriageReturn] = [0x09, 0x0d];

/** Whether any string that was walked over since it was cleared holds an escape. */
export const seen = { escape: false };

/** Past the spaces from `at`. Lines hold no line feeds. */
export function skipSpace(bytes: Uint8Array, at: number): number {
  let next = at;
  for (;;) {
    const byte = bytes[next];
    if (byte !== space && byte !== tab && byte !== carriageReturn) return next;
    next += 1;
  }
}

/** Past the string whose opening quote is at `at`. What it escapes is not looked at. */
export function skipString(bytes: Uint8Array, at: number): number {
  let next = at + 1;
  for (;;) {
    const byte = bytes[next];
    if (byte === quote) return next + 1;
    if (byte === undefined || byte < space) throw new MalformedJson('a string does not end');
    if (byte === backslash) {
      seen.escape = true;
      next += 1;
      // Else a line that ends within an escape would go on in the next one.
      if (!((bytes[next] as number) >= space)) throw new MalformedJson('a string does not end');
    }
    next += 1;
  }
}

/** Past the value that starts at `at`. */
export function skipValue(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  if (first === quote) return skipString(bytes, at);
  if (first === openBrace || first === openBracket) return skipNested(bytes, at);
  const end = skipScalar(bytes, at);
  if (end === at) throw new MalformedJson('a value is missing');
  return end;
}

function skipNested(bytes: Uint8Array, at: number): number {
  let depth = 0;
  let next = at;
  for (;;) {
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
    } else if (byte === undefined || (byte < space && byte !== tab && byte !== carriageReturn)) {
      throw new MalformedJson('an object or list does not end');
    }
  }
}

function skipScalar(bytes: Uint8Array, at: number): number {
  let next = at;
  for (;;) {
    const byte = bytes[next];
    if (
      byte === undefined ||
      byte <= space ||
      byte === comma ||
      byte === closeBrace ||
      byte === closeBracket
    ) {
      return next;
    }
    next += 1;
  }
}
