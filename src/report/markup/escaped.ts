const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 has no character for: https://www.w3.org/TR/xml/#charsets */
const noCharacter = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as XML and HTML have it, in elements and in attributes with double quotes. */
export function escaped(text: string): string {
  return replaced(text, /[&<>"]/g);
}

/** The same in elements alone, where quotes mean nothing. */
export function escapedInElement(text: string): string {
  return replaced(text, /[&<>]/g);
}

function replaced(text: string, marks: RegExp): string {
  return text.replaceAll(noCharacter, '\uFFFD').replaceAll(marks, (mark) => entities[mark] ?? mark);
}
