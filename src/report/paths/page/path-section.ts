import type { AttackPath, PathFinding } from '../../../generated/attack-path.ts';
import { code, name, sentence } from '../../markup/inline.ts';
import { markup, type Markup, type Part } from '../../markup/markup.ts';
import { onePathPicture } from '../picture/one-path.ts';
import { stepsList } from './steps-list.ts';
import { anchorOf, scrolled, shortName, table } from './text.ts';

const cutWords: Readonly<Record<PathFinding['cuts'], string>> = {
  alone: 'cuts the path',
  together: 'cuts it together with others',
  no: 'makes it harder',
};

/**
 * All there is to say of a path, with its picture.
 *
 * @throws KeelsonError OUTPUT_FAILED where it cannot be laid out.
 */
export async function pathSection(path: AttackPath): Promise<Markup> {
  const anchor = anchorOf(path.id);
  const { level } = path.risk;
  return markup`<section class="path" id="${anchor}" aria-labelledby="${anchor}-title">
<h3 id="${anchor}-title"><span class="level ${level}">${level}</span> ${name(path.title)}${path.baseline === 'new' && markup` <span class="mark">new</span>`}</h3>
<p>${sentence(path.narrative)}</p>
${scrolled('Picture of the path', await onePathPicture(path, { isEmbedded: true }))}
${stepsList(path)}
${facts(path)}
${findings(path)}
</section>`;
}

function facts({ rule, risk, techniques, first_seen: since }: AttackPath): Markup {
  const rows: readonly (readonly [string, Part])[] = [
    ['Rule', code(rule)],
    ['Likelihood', sentence(`${risk.likelihood.level}: ${risk.likelihood.factors.join(', ')}`)],
    ['Impact', sentence(`${risk.impact.level}: ${risk.impact.factors.join(', ')}`)],
    ['Techniques', sentence([...techniques.attack, ...techniques.atlas].join(', '))],
    ['Since', since.slice(0, 10)],
  ];
  return markup`<dl>${rows.map(([term, said]) => markup`<dt>${term}</dt><dd>${said}</dd>`)}</dl>`;
}

function findings({ findings: all }: AttackPath): Markup {
  if (all.length === 0) {
    return markup`<p>There are no findings on the way: no recommendation cuts it.</p>`;
  }
  return table(
    'Findings on the way',
    ['finding', 'check', 'resource', 'mending it'],
    all.map(({ title, check, resource, cuts }) => [
      name(title ?? check),
      code(check),
      shortName(resource),
      cutWords[cuts],
    ]),
  );
}
