import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import { parseHcl } from '../../../src/collect/terraform/syntax/hcl.ts';
import { packageRoot } from '../../../src/schema/files.ts';
import { ours, theirExpression, theirs } from './oracle.ts';

const samples: Readonly<Record<string, string>> = {
  'arguments of all kinds': `
    text    = "plain"
    empty   = ""
    whole   = 7
    part    = 1.50
    minus   = -3
    yes     = true
    no      = false
    nothing = null
    name    = var.x
    sum     = 1 + 2
    call    = merge(local.a, { b = 1 })
    choice  = var.x ? "a" : "b"
    each    = [for x in var.list : x.name if x.on]
    splat   = aws_x.y[*].id
    legacy  = aws_x.y.0.id
  `,
  'blocks, labels and nested blocks': `
    resource "aws_x" "y" {
      name = "n"
      block { a = 1 }
      block {
        a = 2
        inner {}
      }
      other "label" "second" { b = true }
    }
    resource "aws_x" "z" {}
    resource "aws_w" "y" { n = 1 }
    locals { a = 1 }
    locals { b = 2 }
    terraform {
      required_providers {
        aws = { source = "hashicorp/aws", version = "~> 5.0" }
      }
    }
  `,
  'lists and objects over lines and in one': `
    a = [1, "two", true, null, [3, [4]], { five = 5 },]
    b = [
      1, # one
      2  // two
    ]
    c = {
      plain   = 1
      "quoted key" = 2
      colon : 3
      deep = { x = { y = [{ z = "w" }] } }
      4 = "four"
    }
    d = { a = 1, b = 2, }
    e = {}
    f = []
    g = { (var.key) = 1 }
  `,
  'escapes and what looks like templates': [
    String.raw`a = "tab\tline\nquote\"slash\\"`,
    String.raw`b = "\u00e9\U0001F600é"`,
    'c = "$${not.a.template} %%{ neither } $ % $$ {}"',
    'd = "with $${both} and ${var.x}"',
    'e = "https://example.com/#fragment /* no comment */"',
  ].join('\n'),
  heredocs: [
    'a = <<EOT\nfirst\n  second\nEOT',
    'b = <<-EOT\n    indented\n      deeper\n\n    again\n    EOT',
    'c = <<EOT\nwith ${var.x}\nEOT',
    'd = [<<ONE\n1\nONE\n, <<TWO\n2\nTWO\n]',
    'e = <<EOT\nEOT',
    'f = <<EOT\n$${none} "quoted" \\n # text\nEOT\n',
  ].join('\n'),
  comments: `
    # a = 0
    // b = 0
    /* c = 0
       d = 0 */
    a /* here */ = /* and here */ 1 # and there
    b { # c
      # d
      e = 2 // f
    }
  `,
  'words of the language as names': `
    for   = 1
    if    = 2
    in    = 3
    null  = 4
    true  = 5
    a-b_c = 6
    _x    = 7
    größe = 8
  `,
  'numbers of all forms': 'a = 1e3\nb = 2.5e-2\nc = 0.0\nd = -1E+2',
  'keys in parentheses': 'a = {\n  b = c\n  (d) = e\n}',
  'line ends of other systems': 'a = 1\r\nb {\r\n  c = "d"\r\n}\r\n',
  'no line end': 'a = 1',
  nothing: '',
};

for (const [name, text] of Object.entries(samples)) {
  test(`${name} are what HashiCorp's parser reads`, async (t) => {
    t.deepEqual(ours(text), await theirs(text));
  });
}

test('examples that come with Keelson are what HashiCorp’s parser reads', async (t) => {
  for (const path of ['infra/main.tf', 'infra/modules/assistant/main.tf']) {
    const text = readFileSync(join(packageRoot, 'examples', 'app', path), 'utf8');
    t.deepEqual(ours(text), await theirs(text), path);
  }
});

test('a choice in the second half of a choice belongs there', async (t) => {
  const text = 'a ? b : c ? d : e';
  const tree = await theirExpression(text);
  t.is(tree?.children[2]?.type, 'conditional');

  const choice = parseHcl(`a = ${text}`, 'main.tf').body.attributes.get('a')?.expression;
  t.is(choice?.kind === 'conditional' ? choice.no.kind : undefined, 'conditional');
});

const pieces = Array.from('{}()[]=?:.,"\n a1*#~!-').concat([
  '==',
  '&&',
  '=>',
  '...',
  '${',
  '%{ if true }',
  '<<EOT\n',
  'EOT\n',
  'for ',
  'in ',
  'if ',
  '[*]',
  '/*',
  '//',
]);
const changes = fc.array(
  fc.record({ at: fc.nat(), removed: fc.nat(3), added: fc.constantFrom('', ...pieces) }),
  { minLength: 1, maxLength: 2 },
);
const program = `resource "aws_x" "y" {
  name = "n\${var.x}z"
  block { a = 1 }
  block {
    a = var.x ? "a" : b.c[0].d
    inner {}
  }
  s = aws_x.y[*].id
  l = [for x in var.list : x.name if x.on]
  m = { for k, v in var.m : k => v... }
  o = { a = 1, "b" : [2, { c = "d" }] }
  t = "%{ if a ~} yes %{ else } no %{ endif }"
  h = <<-EOT
    first \${x}
      second
    EOT
  f = merge(a, b...) + 3 * -4 >= 2 && !c || d == e
}
`;

/** Refused for what a value means, or for a form in which what is meant is clear. */
const lenient = /^(?!.*parse config)|escape sequence|Missing newline after|single-line block/i;

test('of a changed program ours breaks where HashiCorp’s parser does', async (t) => {
  await fc.assert(
    fc.asyncProperty(changes, async (list) => {
      const source = list.reduce((text, { at, removed, added }) => {
        const offset = at % text.length;
        return text.slice(0, offset) + added + text.slice(offset + removed);
      }, program);
      const refusal = await theirs(source).then(
        () => '',
        (error: unknown) => String(error),
      );
      if (refusal !== '' && lenient.test(refusal)) return;
      const isRead = parseHcl(source, 'main.tf').problems.length === 0;
      t.is(isRead, refusal === '', `${source}\n${refusal}`);
    }),
    { numRuns: 400, seed: 5 },
  );
});

type Literal = string | number | boolean | null | readonly Literal[] | { readonly [name: string]: Literal };
interface Content {
  readonly attributes: Readonly<Record<string, Literal>>;
  readonly blocks: readonly { readonly type: string; readonly label: string; readonly content: Content }[];
}

const characters = Array.from('abz 09"\\\n\t\r#/*{}[]()=$%<>:,.-_é漢😀');
// What begins a template is a sample's matter.
const text = fc
  .array(fc.constantFrom(...characters), { maxLength: 12 })
  .map((parts) => parts.join('').replaceAll(/[$%]+(?=\{)/g, ''));
const identifier = fc.stringMatching(/^[a-z_][a-z0-9_-]{0,6}$/);
const { literal } = fc.letrec<{ literal: Literal }>((tie) => ({
  literal: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('literal'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(identifier, text), tie('literal'), { maxKeys: 3 }),
  ),
}));
const contentWith = (inner: fc.Arbitrary<Content>): fc.Arbitrary<Content> =>
  fc.record({
    attributes: fc.dictionary(identifier, literal, { maxKeys: 4 }),
    blocks: fc.array(
      fc.record({ type: identifier.map((name) => `b-${name}`), label: identifier, content: inner }),
      { maxLength: 2 },
    ),
  });
const content = contentWith(contentWith(fc.constant({ attributes: { a: 1 }, blocks: [] })));

function written(value: Literal, line: string): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: Literal) => written(item, ' ')).join(`,${line}`)}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const items = Object.entries(value).map(
    ([name, item]) => `${JSON.stringify(name)} = ${written(item, ' ')}`,
  );
  return `{${items.join(`,${line}`)}}`;
}

function file({ attributes, blocks }: Content, line: string): string {
  const own = Object.entries(attributes).map(([name, value]) => `${name} = ${written(value, line)} # "{\n`);
  const nested = blocks.map(
    ({ type, label, content: inner }) => `${type} "${label}" { // c\n${file(inner, line)}}\n`,
  );
  return [...own, ...nested].join('');
}

test('files of any literals and blocks are what HashiCorp’s parser reads', async (t) => {
  await fc.assert(
    fc.asyncProperty(content, fc.constantFrom(' ', '\n', ' /* c */\n'), async (document, line) => {
      const source = file(document, line);
      t.deepEqual(ours(source), await theirs(source), source);
    }),
    { numRuns: 200, seed: 3 },
  );
});
