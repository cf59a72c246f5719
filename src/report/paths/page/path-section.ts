import type { AttackPath, PathFinding } from '../../../generated/attack-path.ts';
import { element, together, type Child, type Markup } from '../markup.ts';
import { onePathPicture } from '../picture/one-path.ts';
import { stepsList } from './steps-list.ts';
import { anchorOf, code, name, shortName, table } from './text.ts';

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
  return element(
    'section',
    { class: 'path', id: anchor, 'aria-labelledby': `${anchor}-title` },
    element(
      'h3',
      { id: `${anchor}-title` },
      element('span', { class: `level ${level}` }, level),
      { markup: ' ' },
      name(path.title),
      path.baseline === 'new' ? { markup: ' <span class="mark">new</span>' } : undefined,
    ),
    element('p', {}, name(path.narrative)),
    element(
      'div',
      { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': 'Picture of the path' },
      await onePathPicture(path, { isEmbedded: true }),
    ),
    stepsList(path),
    facts(path),
    findings(path),
  );
}

function facts({ rule, risk, techniques, first_seen: since }: AttackPath): Markup {
  const rows: readonly (readonly [string, Child])[] = [
    ['Rule', code(rule)],
    ['Likelihood', name(`${risk.likelihood.level}: ${risk.likelihood.factors.join(', ')}`)],
    ['Impact', name(`${risk.impact.level}: ${risk.impact.factors.join(', ')}`)],
    ['Techniques', name([...techniques.attack, ...techniques.atlas].join(', '))],
    ['Since', since.slice(0, 10)],
  ];
  const items = rows.map(([term, said]) => together([element('dt', {}, term), element('dd', {}, said)]));
  return element('dl', {}, together(items));
}

function findings({ findings: all }: AttackPath): Markup {
  if (all.length === 0) {
    return element('p', {}, 'There are no findings on the way: no recommendation cuts it.');
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
