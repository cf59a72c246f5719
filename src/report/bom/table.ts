import type { Bom, BomItem } from '../../generated/bom.ts';
import { bomKinds, kindTitles } from '../../bom/kinds.ts';
import { fitting, narrowest, padded } from '../exploration/table.ts';
import type { Screen } from '../formats/format.ts';
import { columns as widthOf, fit, painter, plain, wrap } from '../terminal.ts';
import { cellsOf, heads } from './cells.ts';
import type { BomFormat } from './format.ts';
import { gapLines, subjectOf } from './words.ts';

/** The bill for people: a list a kind, and what could not be read. */
export const table: BomFormat = {
  id: 'table',
  description: 'for people',
  write(bom, screen) {
    const paint = painter(screen.colour);
    const lines = [
      paint('bold', fit(plain(`AI bill of materials of ${subjectOf(bom)}`), screen.width)),
      '',
      ...bomKinds.flatMap((kind) => kindLines(kindTitles[kind], ofKind(bom, kind), screen)),
      ...closing(bom, screen),
    ];
    return `${lines.join('\n')}\n`;
  },
};

function ofKind({ items }: Bom, kind: BomItem['kind']): BomItem[] {
  return items.filter((item) => item.kind === kind);
}

/** By column: the last of them go first where a terminal is narrow. */
const importance = [0, 4, 1, 2, 3];
const gap = '  ';

function kindLines(title: string, items: readonly BomItem[], { width, colour }: Screen): string[] {
  if (items.length === 0) return [];
  const paint = painter(colour);
  const rows = items.map((item) => cellsOf(item).map(plain));
  const shown = columnsFor(rows, width);
  const cells = [heads.map((head) => head.toUpperCase()), ...rows].map((row) =>
    row.filter((_, column) => shown.includes(column)),
  );
  const widest = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => widthOf(row[column] ?? ''))),
  );
  const widths = fitting(widest, width - gap.length * (widest.length - 1));
  const [head = '', ...body] = cells.map((row) =>
    row
      .map((cell, column) => padded(fit(cell, widths[column] ?? 0), widths[column] ?? 0))
      .join(gap)
      .trimEnd(),
  );
  return [paint('bold', `${title} (${items.length})`), paint('dim', head), ...body, ''];
}

/** Those that say something, and of them as many as there is room for. */
function columnsFor(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const used = heads.keys().filter((column) => rows.some((row) => row[column] !== ''));
  const room = Math.floor((width + gap.length) / (narrowest + gap.length));
  return Array.from(used)
    .toSorted((left, right) => (importance[left] ?? 0) - (importance[right] ?? 0))
    .slice(0, room);
}

function closing(bom: Bom, { width, colour }: Screen): string[] {
  const { items } = bom;
  const marked = items.filter(({ incomplete }) => incomplete.length > 0).length;
  const warning = [
    ...(marked > 0 ? [`* ${marked} of them are not known in full: --format json says what is missing`] : []),
    ...gapLines(bom),
  ];
  return [
    items.length === 1 ? '1 item' : `${items.length === 0 ? 'no' : items.length} items`,
    ...warning.flatMap((text) => wrap(plain(text), width)).map((line) => painter(colour)('yellow', line)),
  ];
}
