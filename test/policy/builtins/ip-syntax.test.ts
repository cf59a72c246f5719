import { isIPv4 as nodeIsIPv4, isIPv6 as nodeIsIPv6 } from 'node:net';
import test from 'ava';
import fc from 'fast-check';
import { isIPv4, isIPv6 } from '../../../src/policy/builtins/go/ip-syntax.ts';

const piece = fc.constantFrom(
  '0',
  '1',
  '00',
  '255',
  '256',
  '99',
  'ffff',
  'FFFF',
  '12345',
  'g',
  ':',
  '::',
  '.',
  '%',
  '%eth0',
  '1.2.3.4',
  '',
  ' ',
  '\n',
);
const text = fc.oneof(
  fc.ipV4(),
  fc.ipV6(),
  fc.array(piece, { maxLength: 18 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom('0', 'ab', '1234', ''), { maxLength: 9 }).map((groups) => groups.join(':')),
  fc
    .tuple(fc.array(fc.constantFrom('0', 'ab', ''), { maxLength: 8 }), fc.ipV4())
    .map(([groups, tail]) => [...groups, tail].join(':')),
  fc.array(fc.nat({ max: 300 }), { minLength: 3, maxLength: 5 }).map((parts) => parts.join('.')),
);

test('what is an address is what Node takes for one', (t) => {
  fc.assert(
    fc.property(text, (shown) => {
      t.is(isIPv4(shown), nodeIsIPv4(shown), JSON.stringify(shown));
      t.is(isIPv6(shown), nodeIsIPv6(shown), JSON.stringify(shown));
    }),
    { numRuns: 20_000 },
  );
});
