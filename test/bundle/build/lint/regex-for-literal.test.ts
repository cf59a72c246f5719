import test from 'ava';
import { findings, linted } from './linted.ts';

for (const [pattern, instead] of [
  ['^arn:', 'startswith(value, "arn:")'],
  [String.raw`\.local$`, 'endswith(value, ".local")'],
  ['[.]local$', 'endswith(value, ".local")'],
  ['^Enabled$', 'value == "Enabled"'],
  ['^$', 'value == ""'],
  ['root', 'contains(value, "root")'],
  ['^.*root.*$', 'contains(value, "root")'],
  ['^root.*', 'startswith(value, "root")'],
  ['^(TLS1_2|TLS1_3)$', 'value in {"TLS1_2", "TLS1_3"}'],
  ['^(?:a|b)', 'strings.any_prefix_match(value, {"a", "b"})'],
  ['(a|b)$', 'strings.any_suffix_match(value, {"a", "b"})'],
  ['a|b', 'some part in {"a", "b"}; contains(value, part)'],
  ['^a|b$', '==, startswith, endswith or contains, a rule for each of {"a", "b"}'],
] as const) {
  test(`${pattern}: ${instead}`, async (t) => {
    const said = await linted(t, {
      'lib/a.rego': `package lib.a\n\nf(value) if regex.match(\`${pattern}\`, value)\n`,
    });

    t.deepEqual(said, [
      `lib/a.rego:3: regex-for-literal: this regular expression is fixed text: write ${instead}`,
    ]);
  });
}

for (const pattern of [
  '^a.c$',
  'a+',
  '(?i)^root$',
  '[ab]',
  String.raw`\d`,
  String.raw`^\s*$`,
  '^a{2}$',
  '',
  '.*',
  'a(b|c)d',
  '^(a|b+)$',
  '^a|[bc]',
]) {
  test(`accepted: ${pattern}`, async (t) => {
    t.deepEqual(await findings(t, `f(value) if regex.match(\`${pattern}\`, value)`), []);
  });
}

test('a pattern that is not written out is accepted, and so are other uses', async (t) => {
  t.deepEqual(await findings(t, 'f(value, p) if regex.match(p, value)'), []);
  t.deepEqual(await findings(t, 'f(value) := regex.replace(value, "^a", "b")'), []);
});
