import type { AttackPath, PathNode, PathStep } from '../../generated/attack-path.ts';
import { name } from '../markup/inline.ts';
import { markup, type Markup } from '../markup/markup.ts';

/** The way in words, with what shows it at each step. */
export function pathSteps({ nodes, steps }: AttackPath): Markup {
  return markup`<ol class="steps">${nodes.map(
    (node, index) => markup`
<li>${stepOf(steps[index - 1])}${nodeOf(node)}</li>`,
  )}</ol>`;
}

function stepOf(step: PathStep | undefined): Markup | undefined {
  if (!step) return undefined;
  const evidence = new Set(step.edges.flatMap((edge) => edge.evidence ?? []));
  return markup`<p>${step.text}</p>${evidence.size > 0 && markup`<ul class="about">${[...evidence].map((text) => markup`<li>${text}</li>`)}</ul>`}`;
}

function nodeOf({
  name: own,
  type = 'beyond what was collected',
  account,
  file,
  line,
  insights,
}: PathNode): Markup {
  const place = file === undefined ? account : `${file}:${line ?? 1}`;
  const needed = insights.filter((insight) => insight.needed);
  return markup`<p><strong>${name(own)}</strong> <small>${[type, place].filter(Boolean).join(', ')}</small></p>${
    needed.length > 0 &&
    markup`<ul>${needed.map(({ title, reasons }) => markup`<li>${title}: ${reasons.map(({ message }) => message).join('; ')}</li>`)}</ul>`
  }`;
}
