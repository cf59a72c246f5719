import { escaped, escapedInElement } from './escaped.ts';
import { shown } from './shown.ts';

/** Text that is HTML or XML already. */
export interface Markup {
  readonly html: string;
}

/** What a template takes: markup as it is, lists one after the other, anything else as text; nothing where there is nothing. */
export type Part = Markup | string | number | false | undefined | readonly Part[];

/** HTML. What is put in is text, in elements and in quoted attributes alike, unless it is markup already. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let html = strings[0] ?? '';
  let isTag = endsInTag(html, false);
  for (const [index, part] of parts.entries()) {
    const next = strings[index + 1] ?? '';
    html += rendered(part, isTag) + next;
    isTag = endsInTag(next, isTag);
  }
  return { html };
}

/** Markup, or markup of what a list has, with something between. */
export function joined(parts: readonly Part[], between = ''): Markup {
  return { html: parts.map((part) => rendered(part)).join(between) };
}

/** Whether what comes after a piece of a template is in an attribute: only templates count, whatever was put into them. */
function endsInTag(text: string, before: boolean): boolean {
  const [opened, closed] = [text.lastIndexOf('<'), text.lastIndexOf('>')];
  return opened === closed ? before : opened > closed;
}

function rendered(part: Part, isTag = false): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return isTag ? escaped(shown(part)) : escapedInElement(shown(part));
  return 'html' in part ? part.html : part.map((one) => rendered(one, isTag)).join('');
}
