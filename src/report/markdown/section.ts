import { table } from './text.ts';

const mostRows = 25;

/** A heading with a table below it, cut where it is long; nothing where there is no row. Cells are markdown already. */
export function tableSection(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  if (rows.length === 0) return [];
  const more = rows.length > mostRows ? [`and ${rows.length - mostRows} more`] : [];
  return [`### ${title}`, table(head, rows.slice(0, mostRows)), ...more];
}
