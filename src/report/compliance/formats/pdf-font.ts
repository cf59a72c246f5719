import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const load = createRequire(import.meta.url);
const dejaVu = (name: string) => load.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

/** The fonts that a document is written in, by name, with a file for each style. */
export type FontFiles = Readonly<Record<string, Readonly<Record<Style, string>>>>;
type Style = 'normal' | 'bold' | 'italics' | 'bolditalics';

/** What every document is written in: it has Latin, Greek, Cyrillic, Hebrew, Arabic, Armenian, Georgian and signs. */
export const mainFont = 'DejaVu';

// Some tens of megabytes each, so that only who needs one installs it.
const optional = [
  { name: 'Noto Sans SC', package: '@embedpdf/fonts-sc', file: 'NotoSansHans' },
  { name: 'Noto Sans JP', package: '@embedpdf/fonts-jp', file: 'NotoSansJP' },
  { name: 'Noto Sans KR', package: '@embedpdf/fonts-kr', file: 'NotoSansKR' },
];

/** The font that comes with Keelson, and those for Chinese, Japanese and Korean that are installed beside it. */
export function fontFiles(): FontFiles {
  return {
    [mainFont]: {
      normal: dejaVu('DejaVuSans'),
      bold: dejaVu('DejaVuSans-Bold'),
      italics: dejaVu('DejaVuSans-Oblique'),
      bolditalics: dejaVu('DejaVuSans-BoldOblique'),
    },
    ...Object.fromEntries(
      optional.flatMap((font) => {
        const folder = folderOf(font.package);
        if (folder === undefined) return [];
        const normal = join(folder, `${font.file}-Regular.otf`);
        const bold = join(folder, `${font.file}-Bold.otf`);
        return [[font.name, { normal, bold, italics: normal, bolditalics: bold }] as const];
      }),
    ),
  };
}

function folderOf(name: string): string | undefined {
  try {
    return join(dirname(load.resolve(name)), '..', 'fonts');
  } catch {
    return undefined;
  }
}

/** Which of these fonts has a character, in every style; the first is asked first. */
export function fontWith(fonts: FontFiles): (character: string) => string | undefined {
  // It has no types of its own, and is loaded with the rest of what makes PDF.
  const fontkit = load('fontkit') as FontKit;
  const opened = Object.entries(fonts).map(
    ([name, { normal, bold }]) => [name, [fontkit.openSync(normal), fontkit.openSync(bold)]] as const,
  );
  const known = new Map<string, string | undefined>();
  return (character) => {
    if (!known.has(character)) {
      const point = character.codePointAt(0) ?? 0;
      const has = opened.find(([, styles]) => styles.every((font) => font.hasGlyphForCodePoint(point)));
      known.set(character, has?.[0]);
    }
    return known.get(character);
  };
}

interface FontKit {
  openSync(file: string): { hasGlyphForCodePoint(point: number): boolean };
}
