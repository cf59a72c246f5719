import test from 'ava';
import fc from 'fast-check';
import { derOfEcdsa, numbersOfEcdsa } from '../../../src/bundle/signature/ecdsa-form.ts';

for (const coordinate of [32, 48, 66]) {
  // Numbers begin with a zero byte, or a byte that DER would take for a sign, more often than by chance.
  const number = fc
    .tuple(
      fc.constantFrom([], [0], [0, 0x80], [0x80], [0xff]),
      fc.uint8Array({ minLength: 66, maxLength: 66 }),
    )
    .map(([head, tail]) => [...head, ...tail].slice(0, coordinate));
  const signature = fc.tuple(number, number).map((numbers) => Uint8Array.from(numbers.flat()));

  test(`a signature of two numbers of ${coordinate} bytes comes back from its DER form, and from no part of it`, (t) => {
    fc.assert(
      fc.property(signature, fc.nat(), (numbers, cut) => {
        const der = derOfEcdsa(numbers);
        t.deepEqual(Buffer.from(numbersOfEcdsa(der, coordinate) ?? []), Buffer.from(numbers));
        t.is(numbersOfEcdsa(der.subarray(0, cut % der.length), coordinate), undefined);
        t.is(numbersOfEcdsa(Buffer.concat([der, Buffer.from([0])]), coordinate), undefined);
      }),
    );
  });
}
