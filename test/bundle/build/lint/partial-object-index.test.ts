import test from 'ava';
import { findings, linted } from './linted.ts';

const index = 'index[x.id] := x if some x in input.l';

test('a partial object over a collection that is looked up by key is refused', async (t) => {
  t.deepEqual(await findings(t, `${index}\n\na if index[input.id]`), ['3: partial-object-index']);
  t.deepEqual(await findings(t, `${index}\n\nf(k) := index[k].name`), ['3: partial-object-index']);
});

test('it is found from other modules as well', async (t) => {
  const said = await linted(t, {
    'lib/a.rego': `package lib.a\n\n${index}\n`,
    'lib/b.rego': 'package lib.b\n\nimport data.lib.a\n\nf(k) := a.index[k]\n',
  });

  t.is(said.length, 1);
  t.regex(said[0] ?? '', /^lib\/a\.rego:3: partial-object-index: index is looked up by key/);
});

for (const [title, rules] of [
  ['that nobody looks up', `${index}\n\na if count(index) > 0`],
  ['that is gone through', `${index}\n\na if index[_].name`],
  ['without a collection', 'index[x] := y if {\n\tx := input.x\n\ty := input.y\n}\n\na if index[input.id]'],
  ['over a list that is written out', 'index[x] := 1 if some x in ["a"]\n\na if index[input.id]'],
  ['that is complete', 'index := {x.id: x | some x in input.l}\n\na if index[input.id]'],
] as const) {
  test(`accepted: one ${title}`, async (t) => {
    t.deepEqual(await findings(t, rules), []);
  });
}
