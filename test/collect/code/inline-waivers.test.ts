import test from 'ava';
import fc from 'fast-check';
import { inlineWaivers, mostWaivers, waiversFor } from '../../../src/collect/code/inline-waivers.ts';

const block = (line: number, end_line = line, column = 1, end_column = 200) => ({
  line,
  column,
  end_line,
  end_column,
});

/** The checks that are waived for a block of a text. */
function waived(text: string, place: Parameters<typeof waiversFor>[0]): string[] {
  return waiversFor(place, inlineWaivers(text)).map(({ check }) => check);
}

test('a waiver says checks, reason, last day and owner', (t) => {
  const said = { reason: 'a "test" account', until: '2027-03-31', owner: 'ml@example.com', line: 1 };
  const found = inlineWaivers(
    String.raw`# keelson:ignore one-check, other-check reason="a \"test\" account" until=2027-03-31 owner=ml@example.com`,
  );

  t.is(found.length, 2);
  t.like(found[0], { check: 'one-check', ...said });
  t.like(found[1], { check: 'other-check', ...said });
  t.true(found.every(({ problem }) => problem === undefined));
});

for (const [comment, text] of Object.entries({
  hash: '# keelson:ignore a-b reason="x"',
  'two hashes without a space': '##keelson:ignore a-b reason="x"',
  'two slashes': '//keelson:ignore a-b reason="x"',
  'a block comment': '/* keelson:ignore a-b reason="x" */',
  'a block comment of more lines': '/*\n * keelson:ignore a-b reason="x"\n */',
  'a block comment without stars': '/*\n   keelson:ignore a-b reason="x"\n*/',
  'a comment after code': 'public = "a # b" # keelson:ignore a-b reason="x"',
  'single quotes': "# keelson:ignore a-b reason='x'",
  'one word': '# keelson:ignore a-b reason=x',
  'a line of Windows': '# keelson:ignore a-b reason="x"\r\n',
})) {
  test(`it is read from ${comment}`, (t) => {
    t.like(inlineWaivers(text)[0], { check: 'a-b', reason: 'x' });
    t.is(inlineWaivers(text)[0]?.problem, undefined);
  });
}

for (const [what, text] of Object.entries({
  'text in a string': 'description = "write # keelson:ignore a-b reason=x"',
  'text that is no comment': 'keelson:ignore a-b reason="x"',
  'an address': 'source = http://keelson:ignore a-b',
  'a fragment': 'x: a#keelson:ignore a-b',
  'another word': '# keelson:ignored a-b reason="x"',
  'text after a block comment': '/* a */\nkeelson:ignore a-b reason="x"',
})) {
  test(`${what} is none`, (t) => {
    t.deepEqual(inlineWaivers(text), []);
  });
}

for (const [text, problem] of [
  ['a-b', 'it gives no reason: reason="…"'],
  ['a-b reason=""', 'it gives no reason: reason="…"'],
  ['', 'it names no check: keelson:ignore <check> reason="…"'],
  ['reason="x"', 'it names no check: keelson:ignore <check> reason="…"'],
  ['* reason="x"', 'it names no check: keelson:ignore <check> reason="…"'],
  ['a-b reason="x" until=2027-02-30', 'until=2027-02-30 is no date: YYYY-MM-DD'],
  ['a-b reason="x" until=soon', 'until=soon is no date: YYYY-MM-DD'],
  ['a-b reason="x" util=2020-01-01', 'it says util, and only reason, until and owner mean something'],
  ['a-b reason="x" reason="y"', 'it says reason twice'],
  ['a-b reason="x" because', 'it cannot be read from "because" on'],
  ['a-b reason="x', String.raw`it cannot be read from "reason=\"x" on`],
] as const) {
  test(`a waiver that says ${text || 'nothing'} does not hold, and says why`, (t) => {
    t.is(inlineWaivers(`# keelson:ignore ${text}`)[0]?.problem, problem);
  });
}

const terraform = `terraform {}

# keelson:ignore above reason="x"
# The account of the prototype.
resource "a" "one" {
  public = true # keelson:ignore beside reason="x"
# keelson:ignore inside reason="x"
}

# keelson:ignore nobody reason="x"

resource "a" "two" {
  public = true
} # keelson:ignore after reason="x"
resource "a" "three" {}
`;

test('a waiver holds for the block it is directly above or inside', (t) => {
  t.deepEqual(waived(terraform, block(5, 8)), ['above', 'beside', 'inside']);
  t.deepEqual(waived(terraform, block(12, 14, 1, 2)), ['after']);
  t.deepEqual(waived(terraform, block(15, 15, 1, 24)), []);
});

test('at the top of a file it holds for all of it', (t) => {
  const text = `# Licence
# keelson:ignore of-file reason="x"

resource "a" "one" {
}
`;

  t.deepEqual(waived(text, block(4, 5)), ['of-file']);
  t.deepEqual(waived(`# keelson:ignore of-file reason="x"\nterraform {}\n`, block(9)), ['of-file']);
  t.deepEqual(waived(`---\n# keelson:ignore of-file reason="x"\nResources:\n  A:\n`, block(4)), ['of-file']);
});

test('at the top of a file and directly above a resource it holds for that one', (t) => {
  const text = '# keelson:ignore a-b reason="x"\nresource "a" "one" {}\nresource "a" "two" {}\n';

  t.deepEqual(waived(text, block(2)), ['a-b']);
  t.deepEqual(waived(text, block(3)), []);
  t.deepEqual(waived('# keelson:ignore a-b reason="x"\napiVersion: v1\n---\nkind: A\n', block(4)), []);
});

test('decorators may stand between it and the resource', (t) => {
  const text = `param a string

// keelson:ignore a-b reason="x"
@description('y')
@batchSize(1)
resource one 'A@1' = {
}
`;

  t.deepEqual(waived(text, block(6, 7)), ['a-b']);
  t.deepEqual(waived(text, block(4, 7)), ['a-b']);
});

test('of nested resources it holds for the one it is above', (t) => {
  const text = `param a string

resource outer 'A@1' = {
  // keelson:ignore a-b reason="x"
  resource inner 'B@1' = {
  }
}
`;

  t.deepEqual(waived(text, block(3, 7)), []);
  t.deepEqual(waived(text, block(5, 6, 3)), ['a-b']);
});

test('in YAML it is not in what ends above it', (t) => {
  const text = `Resources:
  One:
    Type: A
    # keelson:ignore inside reason="x"
  # keelson:ignore above reason="x"
  Two:
    Type: A
`;

  t.deepEqual(waived(text, block(2, 5, 3)), ['inside']);
  t.deepEqual(waived(text, block(6, 7, 3)), ['above']);
});

test('in JSON it is a string under any key, of the object around it or of the document', (t) => {
  const text = `{
  "//": ["keelson:ignore of-file reason='x'", "keelson:ignore too reason=\\"y\\""],
  "metadata": { "keelson": "keelson:ignore of-metadata reason='x'" },
  "resources": [
    {
      "comments": "keelson:ignore inside reason='x'",
      "type": "A"
    },
    { "type": "B", "tags": { "note": "not keelson:ignore no reason='x'" } }
  ]
}`;

  t.deepEqual(waived(text, block(5, 8, 5)), ['of-file', 'too', 'of-metadata', 'inside']);
  t.deepEqual(waived(text, block(9, 9, 5)), ['of-file', 'too', 'of-metadata']);
});

test('in JSON on one line columns say what is in what', (t) => {
  const text = `{"Resources":{"A":{"Metadata":{"keelson":"keelson:ignore a-b reason='x'"}},"B":{}}}`;

  t.deepEqual(waived(text, block(1, 1, 14, 75)), ['a-b']);
  t.deepEqual(waived(text, block(1, 1, 76, 82)), []);
});

test('there are no more of them than a file may have', (t) => {
  t.is(inlineWaivers('# keelson:ignore a-b reason="x"\n'.repeat(mostWaivers + 9)).length, mostWaivers);
  t.is(inlineWaivers(`# keelson:ignore ${'a-b,'.repeat(99)}a-b reason="x"\n`).length, 1);
});

const piece = fc.constantFrom(
  '#',
  '//',
  '/*',
  '*/',
  '*',
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '\n',
  ' ',
  '@',
  '---',
  'resource ',
  'keelson:ignore',
  ' a-b',
  ' reason="x"',
  ' until=2027-01-01',
  '=',
);

test('any text gives waivers that say where they are, and nothing else', (t) => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const lines = text.split('\n');
      for (const waiver of inlineWaivers(text)) {
        const line = lines[waiver.line - 1] ?? '';
        if (!line.startsWith('keelson:ignore', waiver.column - 1)) return false;
        if (waiver.problem === undefined && (waiver.check === '' || !waiver.reason)) return false;
      }
      return true;
    }),
    { numRuns: 5000 },
  );
  t.pass();
});

for (const [what, text] of Object.entries({
  'many waivers on one line': '# keelson:ignore a-b reason="x" '.repeat(200_000),
  'many lines before and between': `${'\n'.repeat(2_000_000)}${'# keelson:ignore a-b reason="x"\n'.repeat(1000)}`,
  'comments that do not end': `{${'/*'.repeat(2_000_000)} "keelson:ignore a-b reason='x'"`,
  'strings that do not end': `{${'\\"'.repeat(2_000_000)} "keelson:ignore a-b reason='x'"`,
  'deep JSON': `${'{"a":['.repeat(500_000)}"keelson:ignore a-b reason='x'"`,
  'marks of comments': `${'#'.repeat(4000)}${' #'.repeat(400)} keelson:ignore a-b reason="x"`,
})) {
  test(`${what} are read`, (t) => {
    t.notThrows(() => inlineWaivers(text));
  });
}
