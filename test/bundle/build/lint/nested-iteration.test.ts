import test from 'ava';
import { findings } from './linted.ts';

for (const [title, rules] of [
  ['two lists of the input', 'a if {\n\tsome x in input.l\n\tsome y in input.m\n\tx.id == y.id\n}'],
  ['data and input', 'a if {\n\tsome x in data.t\n\tsome y in input.m\n\tx.id == lower(y.id)\n}'],
  ['a list with itself', 'a if {\n\tsome i, x in input.l\n\tsome j, y in input.l; i != j\n\tx == y\n}'],
  ['by underscore', 'a if {\n\ttrue\n\ttrue\n\tinput.l[_].id == input.m[_].id\n}'],
  ['by variables', 'a if {\n\ttrue\n\ttrue\n\tinput.l[i].id == input.m[j].id\n}'],
  ['by way of a variable', 'a if {\n\tsome x in input.l\n\tid := x.id\n\tinput.m[_].id == id\n}'],
  ['by unification', 'a if {\n\ttrue\n\tid = input.l[_].id\n\tinput.m[_].id = id\n}'],
  ['every and some', 'a if {\n\tevery x in input.l {\n\t\tsome y in input.m\n\t\tx.id == y.id\n\t}\n}'],
  [
    'a comprehension for each element',
    'a if {\n\tsome x in input.l\n\tcount([y |\n\t\tsome y in input.m; y.id == x.id]) > 0\n}',
  ],
  ['arguments', 'f(l, m) if {\n\tsome x in l\n\tsome y in m\n\tx == y\n}'],
  ['elements of elements', 'a if {\n\tsome x in input.l; some z in x.n\n\tsome y in input.m\n\tz == y\n}'],
] as const) {
  test(`refused: ${title}`, async (t) => {
    t.deepEqual(await findings(t, rules), ['6: nested-iteration']);
  });
}

for (const [title, rules] of [
  ['one list', 'a if {\n\tsome x in input.l\n\tx.id == input.id\n}'],
  [
    'a list inside the elements of another',
    'a if {\n\tsome x in input.l\n\tsome y in x.m\n\ty.id == x.id\n}',
  ],
  ['a list that is written out', 'a if {\n\tsome x in ["a", "b"]\n\tsome y in input.m\n\ty.id == x\n}'],
  [
    'a set that a rule writes out',
    '_s := {"a", "b"}\n\na if {\n\tsome x in _s\n\tsome y in input.m\n\ty.id == x\n}',
  ],
  ['a look-up', 'a if {\n\tsome x in input.l\n\tids := {y.id | some y in input.m}\n\tx.id in ids\n}'],
  ['the same index', 'a if {\n\tsome i, x in input.l\n\tinput.m[i].id == x.id\n}'],
  ['an argument', 'f(x) if {\n\tsome y in input.m\n\ty.id == x.id\n}'],
  ['no equality', 'a if {\n\tsome x in input.l\n\tsome y in input.m\n\tx.id != y.id\n}'],
] as const) {
  test(`accepted: ${title}`, async (t) => {
    t.deepEqual(await findings(t, rules), []);
  });
}
