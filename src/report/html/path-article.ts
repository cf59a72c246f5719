import type { AttackPath, PathFinding } from '../../generated/attack-path.ts';
import { entryPointWords } from '../paths/found.ts';
import { code, name } from '../markup/inline.ts';
import { markup, joined, type Markup } from '../markup/markup.ts';
import { pathSteps } from './path-steps.ts';
import { pictureMarkup } from './picture-markup.ts';
import type { PathPicture } from './view.ts';
import { anchorOf, badge } from './words.ts';

/**
 * A path whole: what is done, a picture of it, each step with what shows it, and what cuts it.
 *
 * @param known fingerprints of the results that are on the page.
 */
export async function pathArticle(
  path: AttackPath,
  known: ReadonlySet<string>,
  picture: PathPicture,
): Promise<Markup> {
  const { id, title, narrative, rule, risk, techniques, first_seen: since, baseline } = path;
  const facts = [...techniques.attack, ...techniques.atlas];
  return markup`<article class="path" aria-labelledby="p-${id.slice(0, 16)}">
<h3 id="p-${id.slice(0, 16)}">${badge(risk.level, risk.level)} ${title}${baseline === 'new' && markup` <strong>new</strong>`}</h3>
<p>${narrative}</p>
<p class="about">${entryPointWords[path.entry_point]}; ${code(rule)}${facts.map((fact) => markup` ${code(fact)}`)} since <time>${since.slice(0, 10)}</time></p>
${await pictureMarkup(path, picture)}
<p>${cutText(path, known)}</p>
<details><summary>Step by step</summary>
${pathSteps(path)}
<dl>${(['likelihood', 'impact'] as const).map((part) => markup`<dt>${part === 'impact' ? 'Impact' : 'Likelihood'}</dt><dd>${risk[part].level}: ${risk[part].factors.join(', ')}</dd>`)}</dl>
</details>
</article>`;
}

/** What takes the path away. */
export function cutText({ findings }: AttackPath, known: ReadonlySet<string>): Markup {
  const alone = findings.filter(({ cuts }) => cuts === 'alone');
  const together = findings.filter(({ cuts }) => cuts === 'together');
  if (alone.length > 0) return markup`Cut by any of: ${linksTo(alone, known)}`;
  if (together.length > 0) return markup`Cut by all of: ${linksTo(together, known)}`;
  return markup`<strong>No recommendation cuts it.</strong>`;
}

function linksTo(findings: readonly PathFinding[], known: ReadonlySet<string>): Markup {
  const links = findings.map(({ check, title = check, resource, fingerprint }) => {
    const about = markup`${title} (${name(resource.split('/').at(-1) ?? resource)})`;
    return known.has(fingerprint) ? markup`<a href="#${anchorOf(fingerprint)}">${about}</a>` : about;
  });
  return joined(links, '; ');
}
