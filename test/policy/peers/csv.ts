/** The rows of a CSV text (RFC 4180) by the names in its first line. */
export function csvRows(text: string): Record<string, string>[] {
  const [names = [], ...rows] = fields(text);
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
}

// A field, quoted or not, and what ends it.
const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

function fields(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  field.lastIndex = 0;
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const [, quoted, plain = '', end = ''] = field.exec(text) ?? [];
    if (field.lastIndex <= at) throw new Error(`what begins at character ${at} is no CSV`);
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
