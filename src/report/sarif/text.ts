import { plain } from '../terminal.ts';

const longest = 1000;

/**
 * Text of a message: names come from other people's code. Braces are for placeholders and brackets before parentheses for links
 * (SARIF 2.1.0 §3.11.5, §3.11.6), which no message of ours has, and viewers show what escapes them.
 */
export function messageText(text: string): string {
  const safe = plain(text).replaceAll('{', '(').replaceAll('}', ')').replaceAll('](', '] (').toWellFormed();
  return cut(safe, longest);
}

/** A text that is cut where it is longer than a reader of SARIF takes. */
export function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).toWellFormed()}…`;
}

/** Markdown without HTML, which SARIF forbids (§3.11.4.2). */
export function withoutHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
