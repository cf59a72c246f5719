/** UTF-16 code units: nobody reads more than that in one place. */
const longest = 4000;

/**
 * What steers the text around it, breaks lines where there are none, or is seen by nobody. Joiners (U+200C, U+200D) stay: words of
 * some languages and many emoji are written with them.
 */
const steering = /(?![\n\t])\p{Cc}|(?![\u200c\u200d])\p{Cf}|[\u2028\u2029]/gu;

/** More marks on one character than any language has, piled over the lines around it. */
const piledUp = /(\p{Mark}{3})\p{Mark}+/gu;

/**
 * Text of others as a page or a picture shows it: names come from other people's clouds and code. Control characters and those
 * that turn the direction of a line become signs that can be seen, and what is too long is cut, which is said.
 */
export function shown(text: string, length: number = longest): string {
  const short = text.length <= length ? text : `${text.slice(0, length)}… (cut: ${text.length} characters)`;
  return short.toWellFormed().replaceAll(steering, sign).replaceAll(piledUp, '$1');
}

/** The same on one line, for what is measured before it is shown. */
export function shownOnOneLine(text: string): string {
  return shown(text.replaceAll(/\s+/g, ' '), 2000);
}

function sign(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
