import type { AttackPath } from '../../generated/attack-path.ts';
import { caveatsOf } from './caveats.ts';
import { counted } from './counted.ts';
import { drawnPaths, worstFirst } from './drawn-paths.ts';
import { sentence } from '../markup/inline.ts';
import { joined, markup, type Markup } from '../markup/markup.ts';
import type { PathFormat } from './found.ts';
import { chokeSection } from './page/choke-section.ts';
import { page } from './page/page.ts';
import { pathSection } from './page/path-section.ts';
import { planSection } from './page/plan-section.ts';
import { scrolled } from './page/text.ts';
import { allPathsPicture } from './picture/all-paths.ts';

/** All there is on one page, with pictures, to be read, printed and passed on. */
export const html: PathFormat = {
  id: 'html',
  async write(found) {
    const { attack_paths: paths, summary } = found;
    const { drawn, left } = drawnPaths(paths);
    const sections: Markup[] = [];
    for (const path of drawn) sections.push(await pathSection(path));
    const picture = await allPathsPicture(found, { isEmbedded: true });
    return page('Attack paths', [
      markup`<h1>Attack paths</h1>
<p>${counted(paths)}, by ${summary.attack_paths?.rules ?? 0} rules.</p>`,
      ...caveatsOf(summary).map((line) => markup`<p class="caveat">${line}</p>`),
      scrolled('Picture of all paths', picture),
      ...(left > 0 ? [markup`<p>The ${drawn.length} worst are drawn, ${left} are not shown.</p>`] : []),
      planSection(found),
      chokeSection(found),
      markup`<h2>Paths, worst first</h2>`,
      ...sections,
      others(worstFirst(paths).slice(drawn.length)),
    ]);
  },
};

/** Those that are too many to be drawn. */
function others(paths: readonly AttackPath[]): Markup | undefined {
  if (paths.length === 0) return undefined;
  const items = paths.map(({ risk, title }) => markup`<li>${risk.level}: ${sentence(title)}</li>`);
  return markup`<h2>${paths.length} more</h2>
<ul>${joined(items, '\n')}</ul>
<p>Fewer of them are drawn: choose by level, rule or resource, or read them as JSON.</p>`;
}
