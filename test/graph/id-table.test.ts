import test from 'ava';
import fc from 'fast-check';
import { idTable } from '../../src/graph/document/id-table.ts';

/** Ids that differ where others are alike: at their ends, or somewhere in the middle. */
const ids = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.nat(3000).map((number) => `/subscriptions/s/providers/p/accounts/a-${number}/deployments/model`),
  fc.nat(3000).map((number) => `arn:aws:s3:::bucket-${number}`),
);

test('numbers are found as a Map finds them, one by one and many at once', (t) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(ids, fc.nat())), fc.array(ids), fc.nat(300), (given, others, expected) => {
      const map = new Map(given);
      const table = idTable(expected);
      for (const [id, number] of given) table.set(id, number);
      const asked = [...given.map(([id]) => id), ...others].slice(0, 256);
      const into = new Uint32Array(asked.length);

      table.getEach(asked, asked.length, into);

      return (
        table.size === map.size &&
        asked.every((id, index) => table.get(id) === map.get(id) && into[index] === (map.get(id) ?? -1) + 1)
      );
    }),
  );
  t.pass();
});

test('ids that are alike wherever is looked first are found as well', (t) => {
  const alike = Array.from({ length: 20_000 }, (_, number) => {
    const name = String(number).padStart(6, '0');
    // What differs lies between the characters that are looked at.
    return `${'x'.repeat(61)}${name.replaceAll(/./g, '$&x')}${'y'.repeat(400)}`;
  });
  const table = idTable(0);
  for (const [number, id] of alike.entries()) table.set(id, number);

  t.is(table.size, alike.length);
  t.true(alike.every((id, number) => table.get(id) === number));
  t.is(table.get('x'), undefined);
});
