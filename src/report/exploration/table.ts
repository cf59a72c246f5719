import type { Exploration } from '../../generated/exploration.ts';
import type { Screen } from '../formats/format.ts';
import { columns as widthOf, fit, painter, plain, wrap } from '../terminal.ts';
import { valueText, type ExplorationFormat } from './format.ts';

/** What was found, for people. */
export const table: ExplorationFormat = {
  id: 'table',
  description: 'for people',
  write(exploration, screen) {
    const { query } = exploration;
    const paint = painter(screen.colour);
    const lines = [
      paint('bold', plain(query.title)),
      ...wrap(plain(query.description ?? ''), screen.width),
      '',
      ...rowLines(exploration, screen),
      ...closing(exploration, screen),
    ];
    return `${lines.join('\n')}\n`;
  },
};

const gap = '  ';
/** Columns are not made narrower. */
export const narrowest = 8;

function rowLines({ columns, rows }: Exploration, { width, colour }: Screen): string[] {
  if (rows.length === 0) return [];
  const cells = [columns, ...rows.map(({ values }) => values)].map((values) =>
    values.map((value) => plain(valueText(value))),
  );
  const widths = fitting(
    columns.map((_, column) => Math.max(...cells.map((row) => widthOf(row[column] ?? '')))),
    width - gap.length * (columns.length - 1),
  );
  const [head = '', ...body] = cells.map((row) =>
    row
      .map((cell, column) => padded(fit(cell, widths[column] ?? narrowest, 'end'), widths[column] ?? 0))
      .join(gap)
      .trimEnd(),
  );
  return [painter(colour)('dim', head), ...body, ''];
}

/** Takes columns from the widest until all fit. */
export function fitting(widths: readonly number[], most: number): number[] {
  const fitted = [...widths];
  for (let over = sum(fitted) - most; over > 0; over = sum(fitted) - most) {
    const widest = Math.max(...fitted);
    if (widest <= narrowest) break;
    fitted[fitted.indexOf(widest)] = Math.max(
      narrowest,
      widest - Math.max(1, Math.floor(over / fitted.length)),
    );
  }
  return fitted;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** What was found, and what could not be: unknown is not none. */
function closing({ rows, undecided, cut, sources }: Exploration, { width, colour }: Screen): string[] {
  const paint = painter(colour);
  const lacking = sources.partial + sources.failed;
  const named = undecided.map(
    ({ name, id, type }) => `${name ?? id}${type === undefined ? '' : ` (${type})`}`,
  );
  const warning = (text: string) => wrap(text, width).map((line) => paint('yellow', line));
  return [
    rows.length === 1 ? '1 row' : `${rows.length === 0 ? 'no' : rows.length} rows`,
    ...(cut > 0 ? [`between ${cut} pairs there are more ways than are shown`] : []),
    ...(undecided.length > 0
      ? warning(`not known, since what decides could not be read: ${plain(named.join(', '))}`)
      : []),
    ...(lacking > 0
      ? warning(
          `${lacking} of ${lacking + sources.complete} sources could not be read in full: what is missing there cannot be found`,
        )
      : []),
  ];
}
