import { columns, fit } from '../../terminal.ts';
import { element } from '../../markup/element.ts';
import type { Markup } from '../../markup/markup.ts';
import { shownOnOneLine } from '../../markup/shown.ts';

/** How wide a column is for each pixel of the font: no less than in any system's font of fixed width. */
const advance = 0.62;

export const sizes = { name: 13, about: 10, title: 16 } as const;

export type TextSize = keyof typeof sizes;

/** What fits into a number of columns; never nothing, which would be no line. */
export function lineOf(text: string, most: number, keep: 'start' | 'end' = 'start'): string {
  const shown = fit(shownOnOneLine(text).trim(), most, keep);
  return columns(shown) === 0 ? '(nothing to read)' : shown;
}

/** Pixels. */
export function widthOf(text: string, size: TextSize): number {
  return columns(text) * sizes[size] * advance;
}

/**
 * A line of text. Characters that a font of fixed width may not have come from others, which may be wider: the line is
 * told how long it is.
 */
export function textLine(
  text: string,
  size: TextSize,
  { x, y, style = size }: { readonly x: number; readonly y: number; readonly style?: string },
): Markup {
  const isCertain = /^[\u0020-\u007e\u00a0-\u017f…]*$/.test(text);
  const length = isCertain
    ? {}
    : { textLength: rounded(widthOf(text, size)), lengthAdjust: 'spacingAndGlyphs' };
  return element('text', { class: style, x: rounded(x), y: rounded(y), ...length }, text);
}

/** Tenths of pixels are enough, and shorter. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
