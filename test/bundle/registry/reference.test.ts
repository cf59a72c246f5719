import test from 'ava';
import { formatReference, parseReference } from '../../../src/bundle/registry/reference.ts';

const digest = `sha256:${'a1'.repeat(32)}`;

const references: readonly [string, object][] = [
  [
    'oci://registry.example.com/keelson:1.0.0',
    { host: 'registry.example.com', repository: 'keelson', tag: '1.0.0' },
  ],
  ['oci://localhost:5000/a/b-c/d__e:x', { host: 'localhost:5000', repository: 'a/b-c/d__e', tag: 'x' }],
  ['oci://[::1]:5000/a:x', { host: '[::1]:5000', repository: 'a', tag: 'x' }],
  [`oci://r.io/a@${digest}`, { host: 'r.io', repository: 'a', digest }],
  [`oci://r.io/a:1@${digest}`, { host: 'r.io', repository: 'a', tag: '1', digest }],
  ['oci://r.io/a', { host: 'r.io', repository: 'a' }],
];

for (const [text, parts] of references) {
  test(`${text} is read, and written as it was`, (t) => {
    const reference = parseReference(text);

    t.deepEqual(reference, parts);
    t.is(formatReference(reference), text);
  });
}

const malformed = [
  'registry.example.com/a:1',
  'oci://',
  'oci://a:1',
  'oci:///a:1',
  'oci://-r.io/a:1',
  'oci://r.io:port/a',
  'oci://r.io/A:1',
  'oci://r.io/a//b:1',
  'oci://r.io/../b:1',
  'oci://r.io/a:',
  'oci://r.io/a:-x',
  `oci://r.io/a:${'x'.repeat(129)}`,
  `oci://r.io/${'a'.repeat(256)}:1`,
  'oci://r.io/a?b:1',
  'oci://r.io/a b:1',
  'oci://r.io/a@sha256:00',
  `oci://r.io/a@${digest}@${digest}`,
  `oci://r.io/a@sha512:${'a1'.repeat(64)}`,
  `oci://r.io/${'a'.repeat(10_000)}`,
];

for (const [index, text] of malformed.entries()) {
  test(`malformed ${index}: ${text.slice(0, 60)} is refused`, (t) => {
    t.throws(() => parseReference(text), { code: 'USAGE' });
  });
}

test('a password in a reference is refused and not repeated', (t) => {
  for (const text of ['oci://me:hunter2@r.io/a:1', 'me:hunter2@r.io/a:1']) {
    const error = t.throws(() => parseReference(text), { code: 'USAGE' });
    t.notRegex(error.message, /hunter2/);
  }
});
