import test from 'ava';
import { packBundle } from '../../../src/bundle/archive/archive.ts';
import { deltaBetween, deltaOf } from '../../../src/bundle/service/delta.ts';
import { patchOf } from '../../../src/bundle/service/data-patch.ts';
import { tinyFiles } from '../channel/tiny-bundle.ts';

const files = tinyFiles;
const stepsOf = (old: ReadonlyMap<string, Uint8Array>, next: ReadonlyMap<string, Uint8Array>) => {
  const patch = deltaOf(old, next)?.get('patch.json');
  return patch && Buffer.from(patch).toString();
};

test('steps change what differs, and nothing else', (t) => {
  const before = { a: { same: [1], gone: 1, changed: 1, shape: { x: 1 }, list: [1, 2] } };
  const after = { a: { same: [1], changed: 2, shape: 5, list: [1], new: { deep: [] } } };

  t.deepEqual(patchOf(before, after, ['']), [
    { op: 'remove', path: '/a/gone' },
    { op: 'replace', path: '/a/changed', value: 2 },
    { op: 'replace', path: '/a/shape', value: 5 },
    { op: 'replace', path: '/a/list', value: [1] },
    { op: 'upsert', path: '/a/new', value: { deep: [] } },
  ]);
});

test('steps lie within the roots, also where a whole branch comes or goes', (t) => {
  t.deepEqual(patchOf({}, { a: { b: { c: 1 } }, z: 1 }, ['a/b', 'z']), [
    { op: 'upsert', path: '/a/b', value: { c: 1 } },
    { op: 'upsert', path: '/z', value: 1 },
  ]);
  t.deepEqual(patchOf({ a: { b: { c: 1 } } }, {}, ['a/b']), [{ op: 'remove', path: '/a/b' }]);
});

test('names are escaped for JSON pointers and for the percent encoding that OPA reads', (t) => {
  t.deepEqual(patchOf({ a: {} }, { a: { 'x/y~z%2f ü': 1 } }, ['']), [
    { op: 'upsert', path: '/a/x~1y~0z%252f ü', value: 1 },
  ]);
  t.is(patchOf({ a: {} }, { a: { '': 1 } }, ['']), undefined, 'which no path of OPA can say');
});

test('names that mean something to JavaScript are names', (t) => {
  const odd = (value: string) =>
    files('1.0.0', undefined, {
      'data.json': `{"company": {"__proto__": ${value}, "constructor": ${value}}}`,
    });

  t.is(
    stepsOf(odd('1'), odd('2')),
    '{"data":[{"op":"replace","path":"/company/__proto__","value":2},{"op":"replace","path":"/company/constructor","value":2}]}',
  );
});

test('numbers are sent as they are written', (t) => {
  const number = (text: string) => files('1.0.0', undefined, { 'data.json': `{"company": {"n": ${text}}}` });

  t.is(
    stepsOf(number('1'), number('12345678901234567890123')),
    '{"data":[{"op":"replace","path":"/company/n","value":12345678901234567890123}]}',
  );
  t.is(
    stepsOf(number('1e400'), number('-1.0')),
    '{"data":[{"op":"replace","path":"/company/n","value":-1.0}]}',
  );
});

test('data of several folders is one document', (t) => {
  const at = (value: number) =>
    files('1.0.0', {}, { 'company/x/data.json': `{"v": ${value}}`, 'company/data.json': '{"x": {"w": 1}}' });

  t.is(stepsOf(at(1), at(2)), '{"data":[{"op":"replace","path":"/company/x/v","value":2}]}');
});

for (const [title, change] of [
  ['other policies', { 'company/rules.rego': 'package company.rules\n' }],
  ['another file', { 'company/x.json': '{}' }],
  ['a signature', { '.signatures.json': '{"signatures": []}' }],
  [
    'other roots',
    { '.manifest': '{"revision": "1.0.1+x", "roots": ["company", "more"], "rego_version": 1}' },
  ],
  [
    'another version of Rego',
    { '.manifest': '{"revision": "1.0.1+x", "roots": ["company"], "rego_version": 0}' },
  ],
  ['a manifest that is none', { '.manifest': '[]' }],
  ['data that is none', { 'data.json': '[]' }],
  ['contradicting data', { 'data.json': '{"company": {"a": 1}}', 'company/data.json': '{"a": 2}' }],
] as const) {
  test(`there is no delta to ${title}`, (t) => {
    t.is(deltaOf(files('1.0.0'), files('1.0.1', { company: { settings: 1 } }, change)), undefined);
  });
}

test('there is no delta without steps, since that would erase all', (t) => {
  t.is(deltaOf(files('1.0.0', { company: {} }), files('1.0.1', { company: {} })), undefined);
  t.is(
    deltaOf(files('1.0.0', { company: { a: 1, b: 2 } }), files('1.0.1', { company: { b: 2, a: 1 } })),
    undefined,
  );
});

test('a delta that is no smaller than the bundle is not made', async (t) => {
  const many = Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`key ${index}`, index]));
  const [full, empty] = [
    await packBundle(files('1.0.0', { company: many })),
    await packBundle(files('1.0.1', { company: {} })),
  ];

  t.is(await deltaBetween(full, empty), undefined);
  const more = await packBundle(files('1.0.2', { company: { ...many, more: 1 } }));
  t.true(((await deltaBetween(full, more))?.byteLength ?? more.byteLength) < more.byteLength / 4);
});
