import { element, together, type Markup } from '../markup.ts';
import { shortId } from '../path-lines.ts';
import { readable } from '../readable.ts';

/** Text of others, whose direction turns nothing around it. */
export function name(text: string): Markup {
  return element('bdi', {}, text);
}

/** An id of the tool or of a cloud, which may be broken anywhere. */
export function code(text: string): Markup {
  return element('code', {}, name(text));
}

/** The end of an id of a resource; all of it shows when it is pointed at. */
export function shortName(id: string): Markup {
  return element('bdi', { title: readable(id) }, shortId(id));
}

/** Rows below a row of headings. */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (Markup | string)[])[],
): Markup {
  return element(
    'div',
    { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': caption },
    element(
      'table',
      {},
      element('caption', {}, caption),
      element('thead', {}, row(heads.map((head) => element('th', { scope: 'col' }, head)))),
      element(
        'tbody',
        {},
        together(
          rows.map((cells) => row(cells.map((cell) => element('td', {}, cell)))),
          '\n',
        ),
      ),
    ),
  );
}

function row(cells: readonly Markup[]): Markup {
  return element('tr', {}, together(cells));
}

/** The place of a path on the page. */
export function anchorOf(id: string): string {
  return `path-${id.slice(0, 16)}`;
}
