import { KeelsonError } from '../../errors.ts';
import type { AttackPath } from '../../generated/attack-path.ts';
import { markup, type Markup } from '../markup/markup.ts';
import type { PathPicture } from './view.ts';

/** UTF-16 code units: a larger picture is left out, and the steps beside it say the same. */
const longest = 100_000;

/** A picture as an image of its own: nothing in it can run or be styled by the page, whatever names are in it. */
export async function pictureMarkup(path: AttackPath, picture: PathPicture): Promise<Markup> {
  const svg = await drawn(path, picture);
  if (svg === undefined) return markup`<p>The picture of this path could not be drawn.</p>`;
  if (svg.length > longest) return markup`<p>The picture of this path is too large to be shown.</p>`;
  const way = path.nodes.map(({ name }) => name.slice(0, 100)).join(', then ');
  return markup`<img class="picture" alt="Picture of the path: ${way}" src='${{ html: addressOf(svg) }}'>`;
}

/** A report is worth more than one of its pictures. */
async function drawn(path: AttackPath, picture: PathPicture): Promise<string | undefined> {
  try {
    return await picture(path);
  } catch (error) {
    if (error instanceof KeelsonError) return undefined;
    throw error;
  }
}

/** In single quotes, which pictures have fewest of. What is not escaped means nothing in addresses and in such quotes. */
function addressOf(svg: string): string {
  const address = svg
    .toWellFormed()
    .replaceAll(/[^ !"$()*-;=>?@A-Z[\]^_a-z{|}~]/gu, (mark) =>
      mark === "'" ? '%27' : encodeURIComponent(mark),
    );
  return `data:image/svg+xml,${address}`;
}
