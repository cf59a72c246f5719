const escapes: Readonly<Record<string, string>> = {
  '\u0007': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '\\': '\\\\',
};

const printable = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;

/** Whether Go's strconv.IsPrint holds for that one character. */
export function isPrintable(character: string): boolean {
  return printable.test(character);
}

/** A string literal as Go's strconv.Quote writes it; `ascii` as strconv.QuoteToASCII. */
export function quote(text: string, ascii = false): string {
  return quoteWith('"', text, ascii);
}

/** A character literal as Go's strconv.QuoteRune writes it. */
export function quoteCharacter(character: string, ascii = false): string {
  return quoteWith("'", character, ascii);
}

function quoteWith(mark: string, text: string, ascii: boolean): string {
  let quoted = mark;
  for (const character of text) {
    if (character === mark) quoted += `\\${mark}`;
    else quoted += escapes[character] ?? (isShown(character, ascii) ? character : escape(character));
  }
  return quoted + mark;
}

function isShown(character: string, ascii: boolean): boolean {
  return (!ascii || character < '\u007f') && isPrintable(character);
}

function escape(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const digits = point.toString(16);
  if (point < 0x20 || point === 0x7f) return `\\x${digits.padStart(2, '0')}`;
  return point < 0x1_0000 ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}
