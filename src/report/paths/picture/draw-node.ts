import { element } from '../../markup/element.ts';
import { joined, type Markup, type Part } from '../../markup/markup.ts';
import { lineHeight, padding, type Box } from './box.ts';
import type { Point } from './layout.ts';
import { rounded, sizes, textLine } from './text-line.ts';

/** A box with its lines. Attackers are round, targets have two frames, choke points a thick one. */
export function drawNode(box: Box, { x, y }: Point): Markup {
  const { node } = box;
  const { attacker, resource, isEntry, isTarget, isChokePoint, level } = node;
  const marks = { attacker: attacker !== undefined, entry: isEntry, target: isTarget, choke: isChokePoint };
  const classes = Object.entries(marks).flatMap(([name, is]) => (is ? [name] : []));
  return element(
    'g',
    { class: ['node', level, ...classes].join(' '), 'data-entry': attacker, 'data-id': resource?.id },
    element('title', {}, `${node.name} (${resource?.id ?? 'attacker'}), ${node.paths} paths`),
    frame(0, attacker === undefined ? 5 : 16, 'box'),
    isTarget ? frame(3, 3, 'inner') : undefined,
    attacker === undefined ? stripe() : undefined,
    lines(),
  );

  function frame(inset: number, round: number, style: string): Markup {
    return element('rect', {
      class: style,
      x: rounded(x + inset),
      y: rounded(y + inset),
      width: rounded(box.width - 2 * inset),
      height: rounded(box.height - 2 * inset),
      rx: round,
    });
  }

  function stripe(): Markup {
    const size = { width: 4, height: rounded(box.height - 12) };
    return element('rect', { class: 'stripe', x: rounded(x + 5), y: rounded(y + 6), ...size });
  }

  function lines(): Markup {
    let top = y + padding;
    const made: Part[] = [];
    for (const { text, size, style } of box.lines) {
      made.push(textLine(text, size, { x: x + padding + 4, y: top + sizes[size], style }));
      top += lineHeight(size);
    }
    return joined(made);
  }
}
