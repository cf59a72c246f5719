import test from 'ava';
import * as fc from 'fast-check';
import { objectOf, setOf } from '../../../src/policy/engine/value/collections.ts';
import { RegoNumber, type Entry, type Value } from '../../../src/policy/engine/value/model.ts';
import { compare, equal } from '../../../src/policy/engine/value/order.ts';
import { ParseError, parseValue } from '../../../src/policy/engine/value/parse.ts';
import { valueToJson } from '../../../src/policy/engine/value/to-json.ts';
import { writeJson, writeValue } from '../../../src/policy/engine/value/write.ts';

const numberText = fc.oneof(
  fc.bigInt().map(String),
  fc.tuple(fc.integer(), fc.nat()).map(([whole, fraction]) => `${whole}.${fraction}`),
  fc.tuple(fc.integer(), fc.integer({ min: -400, max: 400 })).map(([whole, power]) => `${whole}e${power}`),
);

const { value: anyValue } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Value>(null, true, false),
    fc.string({ unit: 'grapheme' }),
    numberText.map((text) => new RegoNumber(text)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(tie('value'), { maxLength: 4 }).map(setOf),
    fc
      .array(fc.tuple(tie('value'), tie('value')), { maxLength: 4 })
      .map((entries) => objectOf(entries as Entry[])),
  ),
}));

/** As a module writes values: a space after commas and colons. */
function asModule(text: string): string {
  return text.replaceAll(/"(?:\\.|[^"\\])*"|[,:]/g, (part) =>
    part === ',' || part === ':' ? `${part} ` : part,
  );
}

test('a value is the same after writing and reading it', (t) => {
  fc.assert(
    fc.property(anyValue, (value) => {
      const text = writeValue(value);
      return writeValue(parseValue(text, { values: true })) === text;
    }),
  );
  t.pass();
});

test('values are in one order, whichever two are compared', (t) => {
  fc.assert(
    fc.property(anyValue, anyValue, anyValue, (a, b, c) => {
      const antisymmetric = Math.sign(compare(a, b)) === -Math.sign(compare(b, a)) || equal(a, b);
      const transitive = compare(a, b) > 0 || compare(b, c) > 0 || compare(a, c) <= 0;
      return antisymmetric && transitive && equal(a, a);
    }),
  );
  t.pass();
});

test('what a module writes becomes the JSON of the value it stands for', (t) => {
  fc.assert(
    fc.property(anyValue, (value) => {
      const written = asModule(writeValue(value));
      const { json, end } = valueToJson(written);
      return end === written.length && equal(parseValue(json), parseValue(writeJson(value)));
    }),
  );
  t.pass();
});

test('numbers compare by value, exactly', (t) => {
  const order = (left: string, right: string) =>
    Math.sign(compare(new RegoNumber(left), new RegoNumber(right))) || 0;
  t.is(order('1', '1.0'), 0);
  t.is(order('100', '1e2'), 0);
  t.is(order('-0', '0'), 0);
  t.is(order('9007199254740993', '9007199254740992'), 1);
  t.is(order('0.1', '0.10000000000000000001'), -1);
  t.is(order('1e1000000000', '1e999999999'), 1);
  t.is(order('-1e400', '-1e-400'), -1);
});

test('texts are in the order of their code points', (t) => {
  t.true(compare('\u{1f98b}', '\uffff') > 0);
  t.true(compare('a', 'ab') < 0);
});

test('plain JSON has no sets, and values have no end but their own', (t) => {
  for (const text of [
    '{1}',
    'set()',
    '{1: 2}',
    '1 2',
    '[1,]',
    '{"a":1,}',
    '.5',
    '01',
    '"\\ud800"',
    '',
    '"\n"',
  ]) {
    t.throws(() => parseValue(text), { instanceOf: ParseError }, text);
  }
  t.is(writeValue(parseValue('{2, 1, 1.0}', { values: true })), '{1,2}');
  t.is(parseValue('"\\ud800"', { surrogates: 'replace' }), '\ufffd');
});
