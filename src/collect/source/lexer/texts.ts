import type { SourceText } from './language.ts';
import { quoted } from './quoted.ts';

type ReadText = (source: string, at: number) => SourceText | undefined;

const pythonStart = /([rRuUbBfFtT]{0,2})("""|'''|"|')/y;

/** r'…', f"…", """…""". Of one that is formatted, braces hold expressions. */
export const pythonText: ReadText = (source, at) => {
  pythonStart.lastIndex = at;
  const [whole, prefix = '', mark] = pythonStart.exec(source) ?? [];
  if (whole === undefined || mark === undefined) return undefined;
  return quoted(source, at + whole.length, {
    close: mark,
    lines: mark.length === 3,
    escapes: true,
    ...(/[ft]/i.test(prefix) && { expression: '{' as const }),
  });
};

export const javascriptText: ReadText = (source, at) => {
  const mark = source[at];
  if (mark === '`') return quoted(source, at + 1, { close: '`', lines: true, expression: '${' });
  return mark === '"' || mark === "'" ? quoted(source, at + 1, { close: mark }) : undefined;
};

export const javaText: ReadText = (source, at) => {
  if (source.startsWith('"""', at)) return quoted(source, at + 3, { close: '"""', lines: true });
  const mark = source[at];
  return mark === '"' || mark === "'" ? quoted(source, at + 1, { close: mark }) : undefined;
};

export const kotlinText: ReadText = (source, at) => {
  if (source.startsWith('"""', at)) {
    return quoted(source, at + 3, { close: '"""', lines: true, escapes: false, expression: '$' });
  }
  if (source[at] === '"') return quoted(source, at + 1, { close: '"', expression: '$' });
  return source[at] === "'" ? quoted(source, at + 1, { close: "'" }) : undefined;
};

export const groovyText: ReadText = (source, at) => {
  for (const mark of ['"""', "'''"]) {
    if (source.startsWith(mark, at)) {
      return quoted(source, at + 3, {
        close: mark,
        lines: true,
        ...(mark === '"""' && { expression: '$' as const }),
      });
    }
  }
  if (source[at] === '"') return quoted(source, at + 1, { close: '"', expression: '$' });
  return source[at] === "'" ? quoted(source, at + 1, { close: "'" }) : undefined;
};

const csharpStart = /(\$*)(@?)(\$?)("""+|")/y;

/** "…", @"…", $"…", """…""" with as many marks as begin it. */
export const csharpText: ReadText = (source, at) => {
  if (source[at] === "'") return quoted(source, at + 1, { close: "'" });
  csharpStart.lastIndex = at;
  const [whole, dollar, verbatim, after, marks] = csharpStart.exec(source) ?? [];
  if (whole === undefined || marks === undefined) return undefined;
  const expression = dollar !== '' || after !== '' ? { expression: '{' as const } : {};
  if (marks.length >= 3) {
    return quoted(source, at + whole.length, { close: marks, lines: true, escapes: false, ...expression });
  }
  return verbatim === '@'
    ? quoted(source, at + whole.length, {
        close: '"',
        lines: true,
        escapes: false,
        doubled: true,
        ...expression,
      })
    : quoted(source, at + whole.length, { close: '"', ...expression });
};

export const goText: ReadText = (source, at) => {
  const mark = source[at];
  if (mark === '`') return quoted(source, at + 1, { close: '`', lines: true, escapes: false });
  return mark === '"' || mark === "'" ? quoted(source, at + 1, { close: mark }) : undefined;
};

const rustStart = /(?:[bc]?r(#{0,20})"|[bc]?")/y;
const rustCharacter = /b?'(?:\\(?:u\{[0-9a-fA-F_]{1,8}\}|x[0-9a-fA-F]{2}|.)|[^'\\\n])'/y;

/** "…" and r#"…"#, over lines as well; 'c' is a character, 'a alone a lifetime. */
export const rustText: ReadText = (source, at) => {
  rustCharacter.lastIndex = at;
  const [character] = rustCharacter.exec(source) ?? [];
  if (character !== undefined)
    return { end: at + character.length, value: character.slice(1, -1), open: false };
  rustStart.lastIndex = at;
  const [whole, hashes] = rustStart.exec(source) ?? [];
  if (whole === undefined) return undefined;
  return hashes === undefined
    ? quoted(source, at + whole.length, { close: '"', lines: true })
    : quoted(source, at + whole.length, { close: `"${hashes}`, lines: true, escapes: false });
};

export const shellText: ReadText = (source, at) => {
  if (source[at] === '"') return quoted(source, at + 1, { close: '"', lines: true, expression: '$' });
  return source[at] === "'" ? quoted(source, at + 1, { close: "'", lines: true, escapes: false }) : undefined;
};
