import type { AttackPath } from '../../generated/attack-path.ts';
import { caveatsOf } from './caveats.ts';
import { counted } from './counted.ts';
import { drawnPaths, worstFirst } from './drawn-paths.ts';
import type { PathFormat } from './found.ts';
import { element, together, type Child, type Markup } from './markup.ts';
import { chokeSection } from './page/choke-section.ts';
import { page } from './page/page.ts';
import { pathSection } from './page/path-section.ts';
import { planSection } from './page/plan-section.ts';
import { name } from './page/text.ts';
import { allPathsPicture } from './picture/all-paths.ts';

/** All there is on one page, with pictures, to be read, printed and passed on. */
export const html: PathFormat = {
  id: 'html',
  async write(found) {
    const { attack_paths: paths, summary } = found;
    const { drawn, left } = drawnPaths(paths);
    const sections: Child[] = [];
    for (const path of drawn) sections.push(await pathSection(path));
    return page('Attack paths', [
      element('h1', {}, 'Attack paths'),
      element('p', {}, `${counted(paths)}, by ${summary.attack_paths?.rules ?? 0} rules.`),
      ...caveatsOf(summary).map((line) => element('p', { class: 'caveat' }, line)),
      element(
        'div',
        { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': 'Picture of all paths' },
        await allPathsPicture(found, { isEmbedded: true }),
      ),
      left > 0 ? element('p', {}, `The ${drawn.length} worst are drawn, ${left} are not shown.`) : undefined,
      planSection(found),
      chokeSection(found),
      element('h2', {}, 'Paths, worst first'),
      ...sections,
      others(worstFirst(paths).slice(drawn.length)),
    ]);
  },
};

/** Those that are too many to be drawn. */
function others(paths: readonly AttackPath[]): Markup | undefined {
  if (paths.length === 0) return undefined;
  const items = paths.map(({ risk, title }) => element('li', {}, `${risk.level}: `, name(title)));
  return together([
    element('h2', {}, `${paths.length} more`),
    element('ul', {}, together(items, '\n')),
    element('p', {}, 'Fewer of them are drawn: choose by level, rule or resource, or read them as JSON.'),
  ]);
}
