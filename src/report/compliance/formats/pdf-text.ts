import { plain } from '../../terminal.ts';
import { fontWith, mainFont, type FontFiles } from './pdf-font.ts';

/** Text in one font, or parts that each name theirs. */
export type PdfText = string | readonly { readonly text: string; readonly font: string }[];

/** Words longer than this are broken where they may be, after signs of paths and names, or else anywhere. */
const longestWord = 16;

/**
 * Gives text as a document in these fonts can show it. What none of them has is written as its code point, `[U+4E2D]`, where an
 * empty box would say nothing.
 */
export function shownIn(fonts: FontFiles): (text: string) => PdfText {
  const fontOf = fontWith(fonts);
  return (text) => {
    const parts: { text: string; font: string }[] = [];
    for (const character of plain(text).toWellFormed()) {
      const own = fontOf(character);
      const shown = own === undefined ? codePoint(character) : character;
      const last = parts.at(-1);
      const font = own ?? mainFont;
      if (last?.font === font) last.text += shown;
      else parts.push({ text: shown, font });
    }
    const shown = parts.map((part) => (part.font === mainFont ? withBreaks(part) : part));
    return shown.every(({ font }) => font === mainFont) ? (shown[0]?.text ?? '') : shown;
  };
}

function codePoint(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

const breakHere = '\u200b';

function withBreaks({ text, font }: { text: string; font: string }) {
  return { text: text.replaceAll(new RegExp(`\\S{${longestWord},}`, 'gu'), broken), font };
}

function broken(word: string): string {
  return word
    .replaceAll(/([/.:_@=&-])(?=\S)/g, `$1${breakHere}`)
    .replaceAll(
      new RegExp(`[^${breakHere}]{${longestWord * 2}}(?=\\S)`, 'gu'),
      (part) => `${part}${breakHere}`,
    );
}
