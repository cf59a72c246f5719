import fc, { type Arbitrary } from 'fast-check';

/** Numbers that JSON tells apart and JavaScript does not, as they stand in a text. */
const rawNumber = (text: string): unknown =>
  (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(text);

export const oddNumbers: Arbitrary<unknown> = fc.constantFrom<unknown>(
  0,
  1,
  -1,
  2,
  0.1,
  1.5,
  2 ** 31,
  2 ** 53,
  1e21,
  1e-7,
  5e-324,
  ...[
    '1.0',
    '2.0',
    '-0',
    '-0.0',
    '1e0',
    '10E-1',
    '9007199254740993',
    '9007199254740993.0',
    '-9223372036854775809',
    '18446744073709551616',
    '123456789012345678901234567890',
    '0.1000000000000000000000001',
    '1e300',
    '1e-300',
  ].map(rawNumber),
);

export const oddTexts: Arbitrary<string> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      'true',
      'false',
      'null',
      '0',
      '1',
      '1.0',
      '+1',
      '-',
      '01',
      ' 1',
      '1_0',
      '0x1p4',
      '1e',
      '1e400',
      '10.0.0.0/+1',
      '0.0.0.0/0',
      '::/0',
      '/',
      '/0',
      'a/b/c',
      '*',
      '"',
      '\\',
      '\\"]},{',
      '\u0000',
      '\u001F\u007F\u0080',
      '\t\r\n',
      '\u2028\u2029',
      '<script>&amp;</script>',
      'ẞß ſ K',
      'İI ıi',
      'é e\u0301',
      '🦋👩‍👩‍👧',
      '\u{10FFFF}',
      '\uFFFD\uFEFF',
      '\uD83E',
      'x\uDD8B',
      '__proto__',
      'constructor',
      'x'.repeat(300),
      '["a"',
    ),
  },
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

function nested(depth: number, inner: unknown): unknown {
  return depth === 0 ? inner : nested(depth - 1, depth % 2 === 0 ? [inner] : { a: inner });
}

/** Values that no schema asks for where they stand. */
export const oddValues: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, [], {}, '', 'true', [null], [[]], [{}], { '': null }),
  oddNumbers,
  oddTexts,
  fc.array(oddNumbers, { maxLength: 3 }),
  fc.array(oddTexts, { maxLength: 3 }),
  fc.constantFrom<unknown>(
    nested(6, 'x'),
    nested(200, {}),
    JSON.parse('{"__proto__": {"enabled": true}, "constructor": "x", "toString": null}'),
    { enabled: true, type: 'x', value: [1, '1', true, null] },
    Array.from({ length: 70 }, (_, index) => index),
  ),
  fc.dictionary(oddTexts, oddNumbers, { maxKeys: 3 }),
);
