import { joined, markup, type Markup, type Part } from '../../markup/markup.ts';
import { shownOnOneLine } from '../../markup/shown.ts';
import { shortId } from '../path-lines.ts';

/** The end of an id of a resource; all of it shows when it is pointed at. */
export function shortName(id: string): Markup {
  return markup`<bdi title="${shownOnOneLine(id)}">${shortId(id)}</bdi>`;
}

/** Rows below a row of headings. */
export function table(caption: string, heads: readonly string[], rows: readonly (readonly Part[])[]): Markup {
  const body = rows.map((cells) => markup`<tr>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`);
  return scrolled(
    caption,
    markup`<table><caption>${caption}</caption><thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead><tbody>${joined(body, '\n')}</tbody></table>`,
  );
}

/** What may be wider than the page, reached by keys as well. Each would be a landmark as a region, of which there would be many. */
export function scrolled(label: string, content: Markup): Markup {
  return markup`<div class="scroll" role="group" tabindex="0" aria-label="${label}">${content}</div>`;
}

/** The place of a path on the page. */
export function anchorOf(id: string): string {
  return `path-${id.slice(0, 16)}`;
}
