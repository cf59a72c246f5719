import fc, { type Arbitrary } from 'fast-check';
import { oddNumbers, oddTexts, oddValues } from './values.ts';
import type { Scalar, Words } from './words.ts';

/** The part of a JSON schema that the schemas of resources use. */
interface Node {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

const missing = Symbol('missing');

/**
 * Properties of a resource: mostly what its schema says, and often exactly what the checks look for.
 *
 * @param read paths below properties that the checks read, like networkAcls.ipRules.
 */
export function propertiesOf(
  schema: Record<string, unknown>,
  words: Words,
  read: readonly string[],
): Arbitrary<Record<string, unknown>> {
  return objectOf(
    schema,
    words,
    read.map((path) => path.split('.')),
  );
}

function objectOf(
  node: Node,
  words: Words,
  read: readonly (readonly string[])[],
): Arbitrary<Record<string, unknown>> {
  const all = Object.entries(node.properties ?? {});
  const whole = read.some((path) => path.length === 0);
  const [wanted, others] = [all.filter(isRead), all.filter((entry) => !isRead(entry))];
  function isRead([name]: [string, Node]): boolean {
    return whole || read.some(([head]) => head === name);
  }
  const members = wanted.map(([name, inner]) => {
    const below = whole ? [[]] : read.filter(([head]) => head === name).map((path) => path.slice(1));
    const value = fc.oneof({ weight: 24, arbitrary: valueOf(name, inner, words, below) }, oddValues);
    return fc.oneof({ weight: 1, arbitrary: fc.constant(missing) }, { weight: 9, arbitrary: value });
  });
  const rest = fc.dictionary(
    fc.constantFrom(...others.map(([name]) => name), 'notInTheSchema'),
    fc.oneof(fc.constantFrom(...words.texts, ''), oddValues),
    { maxKeys: 2 },
  );
  return fc.tuple(rest, ...members).map(([more, ...values]) => {
    const named = wanted.map(([name], index): [string, unknown] => [name, values[index]]);
    return { ...more, ...Object.fromEntries(named.filter(([, value]) => value !== missing)) };
  });
}

function valueOf(
  name: string,
  node: Node,
  words: Words,
  read: readonly (readonly string[])[],
): Arbitrary<unknown> {
  const types = [node.type ?? []].flat();
  if (node.properties) return objectOf(node, words, read);
  if (types.includes('array')) return listOf(name, node.items, words, read);
  if (types.length === 0 || types.includes('object')) return freeform(words, 3);
  return leafOf(name, node, words);
}

function listOf(
  name: string,
  items: Node | undefined,
  words: Words,
  read: readonly (readonly string[])[],
): Arbitrary<unknown[]> {
  if (!items?.properties) return fc.array(leafOf(name, items ?? {}, words), { maxLength: 3 });
  const below = read.map((path) => (path[0] === '[]' ? path.slice(1) : path));
  const item = objectOf(items, words, below.length > 0 ? below : [[]]);
  const single = fc.array(item, { maxLength: 4 });
  const fields = Object.keys(items.properties).filter((field) => (words.values.get(field)?.length ?? 0) > 1);
  if (fields.length === 0) return single;
  // Checks that want every category covered never pass by chance: one item for each value of some of its fields.
  const every = fc
    .tuple(item, fc.subarray(fields, { minLength: 1, maxLength: Math.min(2, fields.length) }))
    .map(([base, varied]) => varied.reduce((list, field) => product(list, field, words), [base]));
  return fc.oneof(single, every);
}

function product(
  list: readonly Record<string, unknown>[],
  field: string,
  words: Words,
): Record<string, unknown>[] {
  const values = words.values.get(field) ?? [];
  return list.flatMap((item) => values.map((value) => ({ ...item, [field]: value }))).slice(0, 64);
}

function leafOf(name: string, { type, description = '' }: Node, words: Words): Arbitrary<unknown> {
  const known: readonly Scalar[] = words.values.get(name) ?? [];
  const described = description.match(/[A-Z]\w+|\b[a-z]+\b/g) ?? [''];
  const typed = [type ?? 'string'].flat().map((one) => {
    if (one === 'boolean') return fc.boolean();
    if (one === 'integer' || one === 'number') return oddNumbers;
    return fc.oneof(fc.constantFrom(...described), fc.constantFrom('', ...words.texts), oddTexts);
  });
  const ordinary = fc.oneof(...typed);
  if (known.length === 0) return ordinary;
  const cased = fc
    .constantFrom(...known)
    .map((value) => (typeof value === 'string' ? swapped(value) : value));
  return fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...known) },
    { weight: 3, arbitrary: ordinary },
    { weight: 1, arbitrary: cased },
  );
}

function swapped(text: string): string {
  return text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase();
}

/** Objects whose schema says nothing more: of members that the checks know. */
function freeform(words: Words, depth: number): Arbitrary<unknown> {
  const names = [...words.values.keys()];
  if (names.length === 0 || depth === 0) return oddValues;
  const leaf = (name: string) =>
    fc.constantFrom(...(words.values.get(name) ?? []), ...words.texts.slice(0, 3));
  const member = fc
    .constantFrom(...names)
    .chain((name) => leaf(name).map((value): [string, unknown] => [name, value]));
  const flat = fc
    .tuple(fc.constantFrom({}, ...words.objects), fc.array(member, { maxLength: 3 }))
    .map(([base, entries]) => ({ ...base, ...Object.fromEntries(entries) }));
  return fc.oneof(
    { weight: 5, arbitrary: flat },
    { weight: 2, arbitrary: fc.array(flat, { maxLength: 2 }) },
    {
      weight: 2,
      arbitrary: fc.dictionary(fc.constantFrom(...names), freeform(words, depth - 1), { maxKeys: 3 }),
    },
    { weight: 1, arbitrary: oddValues },
  );
}
