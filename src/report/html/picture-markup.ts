import type { AttackPath } from '../../generated/attack-path.ts';
import { markup, type Markup } from './markup.ts';
import type { PathPicture } from './view.ts';

/** Wider than that in UTF-16 code units, a picture is left out: the steps beside it say the same. */
const longest = 100_000;

/** A picture as an image of its own: nothing in it can run or be styled by the page, whatever names are in it. */
export async function pictureMarkup(path: AttackPath, picture: PathPicture): Promise<Markup> {
  const svg = await picture(path);
  if (svg.length > longest) return markup`<p>The picture of this path is too large to be shown.</p>`;
  const way = path.nodes.map(({ name }) => name.slice(0, 100)).join(', then ');
  return markup`<img class="picture" alt="Picture of the path: ${way}" src="${{ html: addressOf(svg) }}">`;
}

/** What is not escaped means nothing in addresses and quoted attributes. */
function addressOf(svg: string): string {
  const clean = svg.toWellFormed().replaceAll(/[^ !$-;=?-Z_a-z|~]/gu, (mark) => encodeURIComponent(mark));
  return `data:image/svg+xml,${clean.replaceAll("'", '%27').replaceAll('&', '%26')}`;
}
