import type { AttackPath, PathNode, PathStep } from '../../../generated/attack-path.ts';
import { code, name, sentence } from '../../markup/inline.ts';
import { joined, markup, type Markup } from '../../markup/markup.ts';
import { entryPointWords } from '../found.ts';

/** What an attacker does, one after the other, and what shows it. */
export function stepsList({ nodes, steps, entry_point: point }: AttackPath): Markup {
  const items = nodes.map(
    (node, index) =>
      markup`<li>${how(steps[index - 1])}${where(node, index === nodes.length - 1)}${insights(node)}</li>`,
  );
  return markup`<ol class="steps"><li>${entryPointWords[point]} gets in</li>${items}</ol>`;
}

function how(step: PathStep | undefined): Markup | undefined {
  if (!step) return undefined;
  const evidence = new Set(step.edges.flatMap((edge) => edge.evidence ?? []));
  const shownBy = joined(
    [...evidence].map((one) => code(one)),
    ', ',
  );
  return markup`<p class="how">${sentence(step.text)}</p>${evidence.size > 0 && markup`<p class="evidence">shown by ${shownBy}</p>`}`;
}

function where({ name: own, type, account, region, file, line, id }: PathNode, isTarget: boolean): Markup {
  const place = file === undefined ? [account, region].filter(Boolean).join(' ') : `${file}:${line ?? 1}`;
  return markup`<p class="where"><strong>${name(own)}</strong>${isTarget && markup` <span class="mark">target</span>`}<br/>${sentence(
    [type ?? 'beyond what was collected', place].filter(Boolean).join(', '),
  )}<br/>${code(id)}</p>`;
}

function insights({ insights: all }: PathNode): Markup | undefined {
  const needed = all.filter((insight) => insight.needed);
  if (needed.length === 0) return undefined;
  const items = needed.map(({ title, reasons }) => {
    const why = joined(
      reasons.map(({ message }) => sentence(message)),
      '; ',
    );
    return markup`<li><strong>${name(title)}</strong>: ${why}</li>`;
  });
  return markup`<ul class="insights">${items}</ul>`;
}
