import { createRequire } from 'node:module';
import { plain } from '../../terminal.ts';

const load = createRequire(import.meta.url);
const file = (name: string) => load.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

/** The fonts of the document: DejaVu has Latin, Greek, Cyrillic, Hebrew, Arabic, Armenian, Georgian and signs. */
export function fontFiles() {
  return {
    normal: file('DejaVuSans'),
    bold: file('DejaVuSans-Bold'),
    italics: file('DejaVuSans-Oblique'),
    bolditalics: file('DejaVuSans-BoldOblique'),
  };
}

/** Words longer than this are broken where they may be, after signs of paths and names, or else anywhere. */
const longestWord = 16;

/**
 * Gives text as the document can show it. What none of its fonts has is written as its code point, `U+4E2D`, where an empty box would say
 * nothing.
 */
export function shownBy(): (text: string) => string {
  // It has no types of its own, and is loaded with the rest of what makes PDF.
  const fontkit = load('fontkit') as FontKit;
  const fonts = [fontkit.openSync(file('DejaVuSans')), fontkit.openSync(file('DejaVuSans-Bold'))];
  const known = new Map<number, boolean>();
  const has = (point: number) => {
    let is = known.get(point);
    if (is === undefined) known.set(point, (is = fonts.every((font) => font.hasGlyphForCodePoint(point))));
    return is;
  };
  return (text) =>
    Array.from(plain(text).toWellFormed(), (character) => {
      const point = character.codePointAt(0) ?? 0;
      return has(point) ? character : `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`;
    })
      .join('')
      .replaceAll(new RegExp(`\\S{${longestWord},}`, 'gu'), broken);
}

interface FontKit {
  openSync(file: string): { hasGlyphForCodePoint(point: number): boolean };
}

const breakHere = '\u200b';

function broken(word: string): string {
  return word
    .replaceAll(/([/.:_@=&-])(?=\S)/g, `$1${breakHere}`)
    .replaceAll(
      new RegExp(`[^${breakHere}]{${longestWord * 2}}(?=\\S)`, 'gu'),
      (part) => `${part}${breakHere}`,
    );
}
