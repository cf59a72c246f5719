/** UTF-16 code units: nobody reads more than that in one place. */
const longest = 4000;

/** What steers the text around it, breaks lines where there are none, or is seen by nobody. */
const steering = /(?![\n\t])\p{Cc}|\p{Bidi_Control}|[\u2028\u2029\ufeff]|[\u{e0000}-\u{e007f}]/gu;

/**
 * Text of others as a page shows it: names come from other people's clouds and code. Control characters and those that turn the
 * direction of a line become signs that can be seen, and what is too long is cut, which is said.
 */
export function shown(text: string, length: number = longest): string {
  const short = text.length <= length ? text : `${text.slice(0, length)}… (cut: ${text.length} characters)`;
  return short.toWellFormed().replaceAll(steering, sign);
}

function sign(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
