import { valueText, type ExplorationFormat } from './format.ts';

/** RFC 4180. */
export const csv: ExplorationFormat = {
  id: 'csv',
  description: 'the columns of each row, by RFC 4180',
  write: ({ columns, rows }) =>
    [columns, ...rows.map(({ values }) => values.map(valueText))]
      .map((fields) => `${fields.map(field).join(',')}\r\n`)
      .join(''),
};

/** Spreadsheets take what begins like a formula for one, and names come from other people's clouds. */
export function field(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
