import type { AttackPath, PathNode, PathStep } from '../../../generated/attack-path.ts';
import { element, together, type Markup } from '../markup.ts';
import { entryPointWords } from '../found.ts';
import { code, name } from './text.ts';

/** What an attacker does, one after the other, and what shows it. */
export function stepsList({ nodes, steps, entry_point: point }: AttackPath): Markup {
  return element(
    'ol',
    { class: 'steps' },
    element('li', {}, `${entryPointWords[point]} gets in`),
    ...nodes.map((node, index) =>
      element('li', {}, how(steps[index - 1]), where(node, index === nodes.length - 1), insights(node)),
    ),
  );
}

function how(step: PathStep | undefined): Markup | undefined {
  if (!step) return undefined;
  const evidence = new Set(step.edges.flatMap((edge) => edge.evidence ?? []));
  return together([
    element('p', { class: 'how' }, name(step.text)),
    evidence.size === 0
      ? undefined
      : element('p', { class: 'evidence' }, 'shown by ', together([...evidence].map(code), ', ')),
  ]);
}

function where({ name: own, type, account, region, file, line, id }: PathNode, isTarget: boolean): Markup {
  const place = file === undefined ? [account, region].filter(Boolean).join(' ') : `${file}:${line ?? 1}`;
  return element(
    'p',
    { class: 'where' },
    element('strong', {}, name(own)),
    isTarget ? { markup: ' <span class="mark">target</span>' } : undefined,
    element('br', {}),
    name([type ?? 'beyond what was collected', place].filter(Boolean).join(', ')),
    element('br', {}),
    code(id),
  );
}

function insights({ insights: all }: PathNode): Markup | undefined {
  const needed = all.filter((insight) => insight.needed);
  if (needed.length === 0) return undefined;
  const items = needed.map(({ title, reasons }) =>
    element(
      'li',
      {},
      element('strong', {}, name(title)),
      ': ',
      together(
        reasons.map(({ message }) => name(message)),
        '; ',
      ),
    ),
  );
  return element('ul', { class: 'insights' }, together(items));
}
