import test from 'ava';
import fc from 'fast-check';
import { wildcard } from '../../src/policy/wildcard.ts';

test('* stands for any run of characters, without regard to case', (t) => {
  for (const [pattern, text] of [
    ['*', ''],
    ['a', 'A'],
    ['a*', 'abc'],
    ['*c', 'abc'],
    ['a*c', 'AC'],
    ['a*b*c', 'a1b2c'],
    ['*/vm', 'sub/group/vm'],
    ['a**c', 'abc'],
    ['a.c', 'a.c'],
  ] as const) {
    t.true(wildcard(pattern)(text), `${pattern} ${text}`);
  }
  for (const [pattern, text] of [
    ['', 'a'],
    ['a', 'ab'],
    ['a*a', 'a'],
    ['ab*bc', 'abc'],
    ['a.c', 'abc'],
    ['a*b*c', 'acb'],
  ] as const) {
    t.false(wildcard(pattern)(text), `${pattern} ${text}`);
  }
});

test('it fits as the regular expression that says the same', (t) => {
  const letters = (...units: string[]) => fc.string({ unit: fc.constantFrom(...units), maxLength: 8 });
  fc.assert(
    fc.property(letters('a', 'b', '*'), letters('a', 'b'), (pattern, text) => {
      const expression = new RegExp(`^${pattern.split('*').join('.*')}$`);
      t.is(wildcard(pattern)(text), expression.test(text), `${pattern} ${text}`);
    }),
    { numRuns: 2_000 },
  );
});

test('a pattern that would hold an expression for ever is answered', (t) => {
  t.false(wildcard(`${'a*'.repeat(500)}b`)('a'.repeat(10_000)));
});
