import test from 'ava';
import { keyFinder } from '../../../src/collect/source/catalogue/keys.ts';
import type { KeyCatalog } from '../../../src/generated/catalog-keys.ts';
import { readCatalog } from '../../../src/collect/catalog/read.ts';

/*
 * Keys are made here from parts: nothing in this repository may look like one.
 */

const catalogue = (await readCatalog('keys')) as KeyCatalog;
const finder = keyFinder(catalogue);

/** Characters in an order that does not repeat itself soon. */
function letters(count: number, alphabet: string, seed = 7): string {
  let at = seed;
  return Array.from({ length: count }, () => {
    at = (at * 1_103_515_245 + 12_345) % 2_147_483_648;
    return alphabet[Math.floor(at / 65_536) % alphabet.length];
  }).join('');
}

const digits = '0123456789';
const lower = 'abcdefghijklmnopqrstuvwxyz';
const hex = `${digits}abcdef`;
const word = `${lower}${lower.toUpperCase()}${digits}`;

/** A text of a pattern of the catalogue: literals, classes and counts. */
function madeOf(pattern: string, seed = 11): string {
  let made = '';
  for (const [, literal, members, least, most] of pattern.matchAll(
    /([A-Za-z0-9_./+-])?(?:\[([^\]]+)\])?(?:\{(\d+)(?:,(\d+))?\})?/g,
  )) {
    const count = Number(most ?? least ?? 1);
    const alphabet = members?.replaceAll(
      /(\w)-(\w)/g,
      (_, from: string, to: string) => word.slice(word.indexOf(from), word.indexOf(to) + 1) || word,
    );
    if (literal !== undefined) made += literal;
    if (alphabet !== undefined)
      made += letters(Math.min(count, 120), alphabet.replaceAll('-', ''), seed + made.length);
  }
  return made;
}

for (const { name, pattern, context, provider } of catalogue.keys) {
  test(`a ${name} is found where it stands${context ? ', by the words before it' : ''}`, (t) => {
    const key = madeOf(pattern);
    const line = `${context?.[0] ?? 'value'} = "${key}"`;
    const [found, ...more] = finder.find(`first line\n${line}\n`);

    t.is(found?.type, name, pattern);
    t.is(found?.provider, provider);
    t.is(found?.start, 'first line\n'.length + line.indexOf(key));
    t.regex(found?.sha256 ?? '', /^[0-9a-f]{12}$/);
    t.is(found?.length, key.length);
    t.deepEqual(more, []);
    t.false(JSON.stringify(found).includes(key.slice(-12)));
    if (context)
      t.deepEqual(
        finder.find(`value = "${key}"`).filter(({ type }) => type === name),
        [],
      );
  });
}

test('what stands for a key is none', (t) => {
  const body = letters(48, word);
  const quiet = [
    `sk-proj-${'x'.repeat(48)}`,
    `sk-proj-your-key-${body.slice(0, 40)}`,
    `sk-ant-api03-EXAMPLE${body}${body}`.slice(0, 108),
    `AIza${'A'.repeat(35)}`,
    `AKIA${'IOSFODNN7'}${'EXAMPLE'}`,
    `hf_${'a'.repeat(34)}`,
    // Longer or shorter than keys are, or inside of something else.
    `hf_${letters(35, lower)}`,
    `hf_${letters(33, lower)}`,
    `my_hf_${letters(34, lower)}`,
    'sk-learn-training-2026-with-a-long-name-of-a-job',
    `sha256:${letters(64, hex)}`,
    `"integrity": "sha512-${letters(86, word)}=="`,
    `commit ${letters(40, hex)}`,
    'sk-${OPENAI_KEY}',
  ];
  for (const text of quiet) t.deepEqual(finder.find(`key = "${text}"`), [], text.slice(0, 20));
});

test('the words that say whose a key is stand before it, in its line', (t) => {
  const key = letters(32, hex);
  t.is(finder.find(`AZURE_OPENAI_API_KEY: ${key}`)[0]?.type, 'azure-openai-key');
  t.deepEqual(finder.find(`${key} # AZURE_OPENAI_API_KEY`), []);
  t.deepEqual(finder.find(`AZURE_OPENAI_API_KEY:\n${key}`), []);
});

test('a key is found once, by the form that says most', (t) => {
  const key = `sk-${letters(48, word)}`;
  t.deepEqual(
    finder.find(`a ${key} b ${key}`).map(({ type }) => type),
    ['secret-key-of-a-model-provider', 'secret-key-of-a-model-provider'],
  );
  t.true(finder.isKey(key));
  t.false(finder.isKey('plain'));
});

test('many keys in one text are found in the order of the text, and not without end', (t) => {
  const text = Array.from({ length: 3000 }, (_, index) => `hf_${letters(34, lower, index + 1)}`).join('\n');
  const found = finder.find(text);
  t.true(found.length > 100 && found.length <= 1000);
  t.deepEqual(
    found.map(({ start }) => start),
    found.map(({ start }) => start).toSorted((left, right) => left - right),
  );
});
