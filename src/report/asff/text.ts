import { cut } from '../sarif/text.ts';
import { plain } from '../terminal.ts';

/** A text as the format takes it: no longer than it may be, cut with an ellipsis; undefined where nothing can be read in it. */
export function textOf(text: string, length: number): string | undefined {
  const shown = cut(plain(text).toWellFormed().trim(), length);
  return /\S/.test(shown) ? shown : undefined;
}

/** The same of what must be there. */
export function textOr(text: string, length: number, instead: string): string {
  return textOf(text, length) ?? instead;
}

/** Of many, those that there is room for, the last one saying how many are not here. */
export function atMost(texts: readonly string[], count: number): readonly string[] {
  return texts.length <= count ? texts : [...texts.slice(0, count - 1), `… ${texts.length - count + 1} more`];
}
