import { plain } from '../terminal.ts';

/** UTF-16 code units: what is longer is no name and no sentence. */
const longest = 2000;

/**
 * Text of others on one line, so that it stays where it is written: without what turns, hides or piles up characters.
 * Names come from other people's clouds.
 */
export function readable(text: string): string {
  const cut = text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
  return plain(cut.toWellFormed())
    .replaceAll(/(?![\u200c\u200d])\p{Cf}/gu, '')
    .replaceAll(/(\p{Mark}{2})\p{Mark}+/gu, '$1')
    .replaceAll(/\s+/g, ' ');
}
