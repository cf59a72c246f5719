import test from 'ava';
import { findings, linted } from './linted.ts';

for (const [pattern, delimiters, instead] of [
  ['Enabled', '[]', 'value == "Enabled"'],
  ['arn:**', '[":"]', 'startswith(value, "arn:")'],
  ['arn:*', 'null', 'startswith(value, "arn:")'],
  ['**.local', '["."]', 'endswith(value, ".local")'],
  ['*root*', 'null', 'contains(value, "root")'],
  ['{a,b}', '[]', 'value in {"a", "b"}'],
  ['{a,b}**', '[]', 'strings.any_prefix_match(value, {"a", "b"})'],
  [String.raw`a\\*`, '[]', 'value == "a*"'],
] as const) {
  test(`${pattern} with ${delimiters}: ${instead}`, async (t) => {
    const said = await linted(t, {
      'lib/a.rego': `package lib.a\n\nf(value) if glob.match("${pattern}", ${delimiters}, value)\n`,
    });

    t.deepEqual(said, [`lib/a.rego:3: glob-for-literal: this glob is fixed text: write ${instead}`]);
  });
}

for (const [pattern, delimiters] of [
  ['arn:*', '[":"]'],
  ['*.local', '[]'],
  ['a*b', 'null'],
  ['a?', 'null'],
  ['[ab]', 'null'],
  ['{a,b*}', '[]'],
  ['**', '[]'],
] as const) {
  test(`accepted: ${pattern} with ${delimiters}`, async (t) => {
    t.deepEqual(await findings(t, `f(value) if glob.match("${pattern}", ${delimiters}, value)`), []);
  });
}
