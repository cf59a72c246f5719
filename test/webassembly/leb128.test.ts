import test from 'ava';
import fc from 'fast-check';
import { readUnsigned, writeSigned, writeUnsigned } from '../../src/webassembly/leb128.ts';

test('numbers come back as they were written', (t) => {
  fc.assert(
    fc.property(fc.nat(2 ** 31 - 1), fc.nat(3), (value, before) => {
      const bytes = Uint8Array.from([
        ...Array.from({ length: before }, () => 0x80),
        ...writeUnsigned(value),
        7,
      ]);
      const read = readUnsigned(bytes, before);
      return read.value === value && read.end === bytes.length - 1;
    }),
    { seed: 1 },
  );
  t.deepEqual(writeUnsigned(624_485), [0xe5, 0x8e, 0x26]);
  t.deepEqual(writeSigned(63), [63]);
  t.deepEqual(writeSigned(64), [0xc0, 0]);
});

test('what is cut short or too long is no number', (t) => {
  t.throws(() => readUnsigned(Uint8Array.from([0x80]), 0), { instanceOf: RangeError });
  t.throws(() => readUnsigned(new Uint8Array(9).fill(0x80), 0), { instanceOf: RangeError });
});
