import fc from 'fast-check';

/** JSON texts as others may write them: any spelling of strings, any number, spaces between tokens, keys twice. */

const space = fc.string({ unit: fc.constantFrom(' ', '\t', '\r'), maxLength: 2 });
const character = fc.oneof(
  fc.constantFrom('a', 'b', 'é', '日', '😀', '\u2028', '\u007f', '{', '}', '[', ']', ':', ',', ' '),
  fc.constantFrom(
    '\\"',
    '\\\\',
    '\\/',
    '\\b',
    '\\n',
    '\\u0061',
    '\\u00e9',
    '\\ud83d\\ude00',
    '\\ud800',
    '\\udc00',
  ),
);
export const stringText = fc.array(character, { maxLength: 6 }).map((parts) => `"${parts.join('')}"`);
export const keyText = fc.oneof(
  fc.constantFrom('"a"', '"b"', '"c"', '"\\u0061"', '"\\u0062"', '"é"', '"\\u00e9"', '"__proto__"', '""'),
  // Node's own JSON.parse takes the escape in "\/" for a key that it knows and that begins with a backslash.
  stringText.filter((text) => !text.includes('\\\\')),
);
const scalarText = fc.oneof(
  stringText,
  fc.constantFrom('true', 'false', 'null', '-0', '0', '1e999', '-1E+400', '9007199254740993', '1.10', '1e-7'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => JSON.stringify(number)),
);

function spaced(items: readonly string[], open: string, close: string, gap: string): string {
  return `${open}${gap}${items.join(`${gap},${gap}`)}${gap}${close}`;
}

export const { value: valueText, object: objectText } = fc.letrec<{
  value: string;
  object: string;
  list: string;
}>((tie) => ({
  value: fc.oneof({ maxDepth: 5 }, scalarText, tie('object'), tie('list')),
  list: fc
    .tuple(fc.array(tie('value'), { maxLength: 4 }), space)
    .map(([items, gap]) => spaced(items, '[', ']', gap)),
  object: fc.tuple(fc.array(fc.tuple(keyText, tie('value')), { maxLength: 5 }), space).map(([members, gap]) =>
    spaced(
      members.map(([key, value]) => `${key}${gap}:${gap}${value}`),
      '{',
      '}',
      gap,
    ),
  ),
}));

/** A JSON text as a value in which numbers are the text they were written as. */
export function exactly(text: string): unknown {
  const reviver = (_: string, value: unknown, { source }: { source?: string }) =>
    typeof value === 'number' ? { number: source } : value;
  return (JSON.parse as (text: string, reviver: unknown) => unknown)(text, reviver);
}

/** What paths keep of a value, numbers being objects as above: the naive way. */
export function only(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (paths.some((path) => path.length === 0) || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value) || 'number' in value) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const below = paths.filter(([first]) => first === key).map((path) => path.slice(1));
      return below.length > 0 ? [[key, only(inner, below)]] : [];
    }),
  );
}
