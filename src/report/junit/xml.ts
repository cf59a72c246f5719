import { escaped } from '../markup/escaped.ts';
import { cut } from '../sarif/text.ts';
import { plain } from '../terminal.ts';

const longest = 1000;

/**
 * Text for XML, of names that come from other people's clouds: nothing that steers a terminal or turns the direction of a line, nothing
 * that XML 1.0 has no character for, and cut where it is longer than a viewer shows.
 */
export function xmlText(text: string, length: number = longest): string {
  return escaped(plain(cut(text, length)));
}

/** The same with its lines kept, for what stands between tags. */
export function xmlLines(lines: readonly string[], length?: number): string {
  return lines.map((line) => xmlText(line, length)).join('\n');
}

/** An element's start with its attributes, whose values are escaped here. */
export function startTag(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  return `<${name}${written.join('')}`;
}
