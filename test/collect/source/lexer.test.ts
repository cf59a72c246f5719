import test from 'ava';
import fc from 'fast-check';
import {
  csharp,
  go,
  groovy,
  java,
  javascript,
  kotlin,
  python,
  rust,
} from '../../../src/collect/source/lexer/languages.ts';
import type { Language } from '../../../src/collect/source/lexer/language.ts';
import { tokensOf } from '../../../src/collect/source/lexer/lexer.ts';

/** Texts of a program: what they say, ~ where that is not all known. */
function texts(source: string, language: Language): string[] {
  return tokensOf(source, language)
    .filter(({ kind }) => kind === 'text')
    .map(({ text, open }) => (open ? `${text}~` : text));
}

test('Python: prefixes, several lines, expressions, comments', (t) => {
  const source = `a = 'it''s' # "no"\nb = """two\nlines "q" """\nc = f"x{y['z']}" f'{{plain}}' rb"\\d" b'\\''\nd = "no end\ne = 'next'`;
  t.deepEqual(texts(source, python), [
    'it',
    's',
    'two\nlines "q" ',
    "x{y['z']}~",
    '{{plain}}',
    'd',
    "'",
    'no end~',
    'next',
  ]);
});

test('JavaScript: templates, regular expressions, comments, JSX', (t) => {
  const source =
    'const a = /["\']\\/[/"]/g, b = 6 / 2 / "x".length; // "no"\n/* "no" */ const c = `a${ b + `n${c}` }d` + `plain`;\n<p>Don\'t</p>;\nd = "after"';
  t.deepEqual(texts(source, javascript), ['x', 'a${ b + `n${c}` }d~', 'plain', 't</p>;~', 'after']);
});

test('other languages, as each writes texts', (t) => {
  t.deepEqual(texts('String a = "x\\"y"; char c = \'"\'; var b = """\n  block "q"\n""";', java), [
    'x"y',
    '"',
    '\n  block "q"\n',
  ]);
  t.deepEqual(
    texts('val a = "$b" + "${c("d")}" + """raw $e""" + "cost: $ 5" /* /* "no" */ "no" */', kotlin),
    ['$b~', '${c("d")}~', 'raw $e~', 'cost: $ 5'],
  );
  t.deepEqual(texts(`def a = 'x$y' + "x$y" + '''three''' + """t \${z}"""`, groovy), [
    'x$y',
    'x$y~',
    'three',
    't ${z}~',
  ]);
  t.deepEqual(texts('var a = @"c:\\x ""q""" + $"n{x}" + $@"v{y}" + """r"a"w""" + \'"\';', csharp), [
    'c:\\x "q"',
    'n{x}~',
    'v{y}~',
    'r"a"w',
    '"',
  ]);
  t.deepEqual(texts('a := `raw "x"` + "y" // "no"\nr := \'"\'', go), ['raw "x"', 'y', '"']);
  t.deepEqual(texts('let a = r#"x"y"#; let b: &\'static str = "z"; let c = \'"\'; b"w"', rust), [
    'x"y',
    'z',
    '"',
    'w',
  ]);
});

test('lines and columns are those of the file', (t) => {
  const tokens = tokensOf('/* a\n */ x = `m\nn` +\r\n  y', javascript);
  t.deepEqual(
    tokens.map(({ text, line, column }) => [text, line, column]),
    [
      ['x', 2, 5],
      ['=', 2, 7],
      ['m\nn', 2, 9],
      ['+', 3, 4],
      ['y', 4, 3],
    ],
  );
});

const piece = fc.oneof(
  fc.constantFrom(
    '"',
    "'",
    '`',
    '"""',
    "'''",
    '${',
    '{',
    '}',
    '\\',
    '/*',
    '*/',
    '//',
    '#',
    '\n',
    '/',
    '[',
    ']',
    '(',
    ')',
  ),
  fc.constantFrom(
    'r#"',
    '"#',
    '@"',
    '$"',
    '$@"',
    'f"',
    "b'",
    'x',
    'return',
    '=',
    ':',
    ',',
    '=>',
    '::',
    '!',
    '...',
    '**',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const program = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''));

for (const language of [python, javascript, java, kotlin, groovy, csharp, go, rust]) {
  test(`${language.id}: whatever is written, tokens go forward and stand in the text`, (t) => {
    fc.assert(
      fc.property(program, (source) => {
        const lines = source.split('\n');
        let last = 0;
        for (const { line, column, text } of tokensOf(source, language)) {
          const place = line * 1_000_000 + column;
          if (place < last || (lines[line - 1]?.length ?? -1) < column - 1) return false;
          if (text.length > source.length) return false;
          last = place;
        }
        return true;
      }),
      { numRuns: 500 },
    );
    t.pass();
  });
}
