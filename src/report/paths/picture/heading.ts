import { wrap } from '../../terminal.ts';
import { joined, type Markup } from '../../markup/markup.ts';
import { shownOnOneLine } from '../../markup/shown.ts';
import { lineHeight } from './box.ts';
import { lineOf, sizes, textLine, widthOf, type TextSize } from './text-line.ts';

/** Lines above a picture. */
export interface Heading {
  readonly width: number;
  readonly height: number;
  draw(x: number, y: number): Markup;
}

const mostTitleLines = 3;

/** The title, and below it what there is to say, broken where it is wider than the picture. */
export function headingOf(
  title: string,
  notes: readonly string[],
  caveats: readonly string[],
  most: number,
): Heading {
  const lines = [
    ...broken(title, 'title', most).slice(0, mostTitleLines),
    ...notes.flatMap((note) => broken(note, 'about', most)),
    ...caveats.flatMap((note) => broken(note, 'about', most, 'caveat')),
  ];
  return {
    width: Math.max(0, ...lines.map(({ text, size }) => widthOf(text, size))),
    height: lines.reduce((sum, { size }) => sum + lineHeight(size), 0),
    draw(x, y) {
      let top = y;
      return joined(
        lines.map(({ text, size, style }) => {
          top += lineHeight(size);
          return textLine(text, size, { x, y: top - lineHeight(size) + sizes[size], style });
        }),
      );
    },
  };
}

function broken(text: string, size: TextSize, most: number, style: string = size) {
  const columns = Math.max(20, Math.floor(most / widthOf('x', size)));
  return wrap(shownOnOneLine(text), columns).map((line) => ({ text: lineOf(line, columns), size, style }));
}
