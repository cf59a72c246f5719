import type { SourceLink } from '../formats/format.ts';
import { markup, type Markup } from './markup.ts';
import { shown } from './shown.ts';

/** A name that others gave: it turns no text beside it, and is no longer than one can read. */
export function name(text: string): Markup {
  return markup`<bdi>${shown(text, 200)}</bdi>`;
}

/** A sentence or a list of others: the same, as long as it is. */
export function sentence(said: string): Markup {
  return markup`<bdi>${said}</bdi>`;
}

/** Ids, paths, values. */
export function code(text: string, length = 400): Markup {
  return markup`<code>${shown(text, length)}</code>`;
}

/** A line of the code: a link, where it is known where lines are shown. */
export function placeText(file: string, line: number, source: SourceLink | undefined): Markup {
  const text = code(`${file}:${line}`);
  return source && file.length < 1000
    ? markup`<a href="${source(file, line)}" rel="noreferrer">${text}</a>`
    : text;
}
