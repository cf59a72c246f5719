import type { AttackPath } from '../../generated/attack-path.ts';
import { entryPointWords } from '../paths/found.ts';
import { columns, fit } from '../terminal.ts';
import { markup, type Markup } from './markup.ts';
import { shown } from './shown.ts';

const box = { width: 260, height: 56, gap: 150 };
const margin = 10;
/** Of the font, at its size. */
const columnWidth = 7.4;

const style = `text{font:12px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#1b1f24}
rect{fill:#f6f7f9;stroke:#57606a}path{stroke:#57606a;fill:none}polygon{fill:#57606a}
.target{stroke:#c1271f;stroke-width:2}.name{font-weight:600}
@media screen and (prefers-color-scheme:dark){text{fill:#e6e9ee}rect{fill:#1f242c;stroke:#a3adba}path{stroke:#a3adba}polygon{fill:#a3adba}.target{stroke:#ff7b72}}`;

/** A path as boxes from the attacker to the target, with what is done between them. */
export function boxesPicture(path: AttackPath): Promise<string> {
  const { title, nodes, steps, entry_point: entry } = path;
  const boxes = [
    { name: entryPointWords[entry], about: 'attacker' },
    ...nodes.map(({ name, type = 'beyond what was collected' }) => ({ name, about: type })),
  ];
  const arrows = ['gets to', ...steps.map(({ text }) => text)];
  const width = margin * 2 + boxes.length * box.width + (boxes.length - 1) * box.gap;
  const height = margin * 2 + box.height;
  const { html } =
    markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"><title>${title}</title><style>${{ html: style }}</style>${boxes.map(
      ({ name, about }, index) =>
        boxMarkup({ name, about, x: xOf(index), isTarget: index === boxes.length - 1 }),
    )}${nodes.map((_, index) => arrowMarkup(arrows[index] ?? '', xOf(index) + box.width))}</svg>`;
  return Promise.resolve(html);
}

function xOf(index: number): number {
  return margin + index * (box.width + box.gap);
}

interface Box {
  readonly name: string;
  readonly about: string;
  readonly x: number;
  readonly isTarget: boolean;
}

function boxMarkup({ name, about, x, isTarget }: Box): Markup {
  const text = (words: string, y: number, kind: string) =>
    markup`<text x="${x + 10}" y="${y}" class="${kind}">${fitted(words, box.width - 20)}</text>`;
  return markup`<rect x="${x}" y="${margin}" width="${box.width}" height="${box.height}" rx="5" class="${isTarget ? 'target' : 'way'}"/>${text(name, margin + 23, 'name')}${text(about, margin + 42, 'about')}`;
}

function arrowMarkup(words: string, x: number): Markup {
  const y = margin + box.height / 2;
  const end = x + box.gap;
  return markup`<g><title>${shown(words, 300)}</title><path d="M${x} ${y}H${end - 8}"/><polygon points="${end},${y} ${end - 9},${y - 5} ${end - 9},${y + 5}"/><text x="${x + 6}" y="${y - 6}">${fitted(words, box.gap - 12)}</text></g>`;
}

function fitted(words: string, width: number): string {
  const line = shown(words.slice(0, 300)).replaceAll(/\s+/g, ' ');
  return columns(line) === 0 ? '' : fit(line, Math.floor(width / columnWidth));
}
