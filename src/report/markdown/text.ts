import { plain } from '../terminal.ts';

/*
 * Whatever a text holds, it is text: names come from other people's code. Every character that means something in GitHub Flavored
 * Markdown becomes an entity, of which none of its syntax is made.
 */
const syntax = /[\\`*_{}[\]<>()#!|~&@$]|:(?=\/\/)|(?<=\bwww)\.|^\s*[-+=]/gi;

/** Prose that no reader takes for markup, and in which nobody is mentioned. */
export function prose(text: string, length = 500): string {
  // Mentions and references are looked for in what was rendered, where entities are characters again.
  return asText(text, length).replaceAll(/(?<mark>&#64;|&#35;)/g, '$<mark>&#8203;');
}

/** Names, paths and values: nobody looks for mentions in code. */
export function code(text: string, length = 200): string {
  return `<code>${asText(text, length)}</code>`;
}

/** @param text is markdown already. */
export function link(text: string, address: string): string {
  const safe = address.replaceAll(/[()<>\s|\\]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
  return `[${text}](${safe})`;
}

/** Of cells that are markdown already. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function asText(text: string, length: number): string {
  const clean = plain(text).toWellFormed();
  const short = clean.length <= length ? clean : `${clean.slice(0, length - 1).toWellFormed()}…`;
  return short.replaceAll(syntax, (part) =>
    Array.from(part, (character) => `&#${character.charCodeAt(0)};`).join(''),
  );
}
