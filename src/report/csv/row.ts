/** A row by RFC 4180. No reader takes halves of surrogate pairs. */
export function csvRow(fields: readonly string[]): string {
  return `${fields.map(csvField).join(',')}\r\n`.toWellFormed();
}

/*
 * Spreadsheets take what begins like a formula for one, and names come from other people's clouds. U+FF1D and its like are what
 * some take for `=`, `+`, `-` and `@` as well.
 */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const special = /[",\r\n]/;

/** Nor is NUL taken by all. */
function csvField(text: string): string {
  const clean = text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text;
  const harmless = formula.test(clean) ? `'${clean}` : clean;
  return special.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
