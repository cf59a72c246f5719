import { levels } from '../../levels.ts';
import { element } from '../../markup/element.ts';
import { joined, type Markup, type Part } from '../../markup/markup.ts';
import { rounded, textLine, widthOf } from './text-line.ts';

const height = 14;
const sample = 26;

/** What colours and shapes mean, in one row. */
export interface Legend {
  readonly width: number;
  readonly height: number;
  draw(x: number, y: number): Markup;
}

const signs: readonly { readonly style: string; readonly words: string }[] = [
  ...levels.map((level) => ({ style: level, words: level })),
  { style: 'low attacker', words: 'attacker' },
  { style: 'low target', words: 'target' },
  { style: 'low choke', words: 'choke point' },
];
const thickness = 'thick lines: several paths';

export const legend: Legend = {
  width:
    signs.reduce((sum, { words }) => sum + widthOf(words, 'about') + sample + 20, 0) +
    widthOf(thickness, 'about'),
  height,
  draw(x, y) {
    let left = x;
    const made: Part[] = [];
    for (const { style, words } of signs) {
      made.push(sign(style, left, y), textLine(words, 'about', { x: left + sample + 6, y: y + 11 }));
      left += widthOf(words, 'about') + sample + 20;
    }
    made.push(textLine(thickness, 'about', { x: left, y: y + 11 }));
    return element('g', { class: 'legend' }, joined(made));
  },
};

function sign(style: string, x: number, y: number): Markup {
  const place = { x: rounded(x + 2), y: rounded(y + 1), width: sample - 4, height: height - 2 };
  const inner = { x: place.x + 3, y: place.y + 3, width: place.width - 6, height: place.height - 6 };
  return element(
    'g',
    { class: style },
    element('rect', { class: 'box', ...place, rx: style.includes('attacker') ? 6 : 3 }),
    style.includes('target') ? element('rect', { class: 'inner', ...inner, rx: 1 }) : undefined,
    style.includes(' ') ? undefined : element('rect', { class: 'stripe', ...inner, width: 4 }),
  );
}
