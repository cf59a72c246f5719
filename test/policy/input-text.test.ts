import test from 'ava';
import { inputText } from '../../src/policy/input-text.ts';

test('a lone surrogate becomes U+FFFD in values and in keys, and nothing else changes', (t) => {
  const odd = { 'a\uD83E': ['\uDD8Bb', '🦋', String.raw`\ud83e`, '\\\uD83E', '"\u2028\n'] };

  t.deepEqual(JSON.parse(inputText(odd)), {
    'a\uFFFD': ['\uFFFDb', '🦋', String.raw`\ud83e`, '\\\uFFFD', '"\u2028\n'],
  });
  t.is(inputText({ a: String.raw`\ud83e 🦋` }), JSON.stringify({ a: String.raw`\ud83e 🦋` }));
});
