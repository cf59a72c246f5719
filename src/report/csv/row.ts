/** A row by RFC 4180. No reader takes halves of surrogate pairs. */
export function csvRow(fields: readonly string[]): string {
  let row = '';
  let separator = '';
  for (const field of fields) {
    row += separator + csvField(field);
    separator = ',';
  }
  return `${row}\r\n`.toWellFormed();
}

/*
 * Spreadsheets take what begins like a formula for one, and names come from other people's clouds. U+FF1D and its like are what
 * some take for `=`, `+`, `-` and `@` as well.
 */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const quoted = /[",\r\n]/;
/** What is neither, as nearly all is. NUL is not taken by all readers either. */
const special = /^[=+\-@\t\uff1d\uff0b\uff0d\uff20]|[",\r\n\0]/;

function csvField(text: string): string {
  if (!special.test(text)) return text;
  const clean = text.replaceAll('\0', '\uFFFD');
  const harmless = formula.test(clean) ? `'${clean}` : clean;
  return quoted.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
