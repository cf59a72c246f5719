/** JSON text that Rego can read: a lone surrogate, which it cannot, becomes U+FFFD, in keys as in values. */
export function inputText(value: unknown): string {
  const text = JSON.stringify(value);
  return text.includes(String.raw`\ud`) ? text.replaceAll(escape, wellFormed) : text;
}

// JSON.stringify writes surrogates as escapes only where they stand alone.
const escape = /\\(?:ud[0-9a-f]{3}|.)/g;

function wellFormed(found: string): string {
  return found.startsWith(String.raw`\ud`) ? '\uFFFD' : found;
}
