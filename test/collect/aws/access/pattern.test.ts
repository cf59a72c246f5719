import test from 'ava';
import fc from 'fast-check';
import { matchesValue } from '../../../../src/collect/aws/access/pattern.ts';
import { matches } from '../../../../src/collect/aws/iam/policy-document.ts';
import { identityPart, unknownValue } from '../../../../src/collect/code/token.ts';

const reading = { keys: () => undefined, variables: true, wildcards: true, isClass: true };

/** All texts of these letters up to a length. */
function texts(letters: readonly string[], length: number): string[] {
  if (length === 0) return [''];
  const shorter = texts(letters, length - 1);
  return ['', ...letters.flatMap((letter) => shorter.map((rest) => letter + rest))];
}

const all = [...new Set(texts(['a', 'b', '/'], 5))];

test('of a class of values all, some or none match, as trying all says', (t) => {
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*', '?'), maxLength: 4 });
  const value = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*'), maxLength: 4 });
  const property = fc.property(pattern, value, (wanted, given) => {
    const members = all.filter((text) => matches(given, text));
    const matching = members.filter((text) => matches(wanted, text));
    const answer = matchesValue(wanted, given, reading);
    if (answer === 'no') return matching.length === 0;
    if (answer === 'yes') return matching.length === members.length;
    return matching.length > 0;
  });
  t.notThrows(() => fc.assert(property, { numRuns: 3000, seed: 7 }));
});

test('a value that code leaves open matches what takes anything, and may match the rest', (t) => {
  const open = unknownValue('var.name');
  t.is(matchesValue('arn:aws:s3:::*', `arn:aws:s3:::${open}`, reading), 'yes');
  t.is(matchesValue('arn:aws:s3:::secret', `arn:aws:s3:::${open}`, reading), 'unknown');
  t.is(matchesValue('arn:aws:sqs:::secret', `arn:aws:s3:::${open}`, reading), 'no');
  t.is(matchesValue(`arn:aws:s3:::${open}/*`, 'arn:aws:s3:::documents/*', reading), 'unknown');
  // Two with the same text are the same thing, and what is declared here is nothing else.
  t.is(matchesValue(`arn:aws:s3:::${open}/*`, `arn:aws:s3:::${open}/*`, reading), 'yes');
  const [one, other] = [identityPart('aws_s3_bucket.a'), identityPart('aws_s3_bucket.b')];
  t.is(matchesValue(`arn:aws:s3:::${one}/*`, `arn:aws:s3:::${one}/x`, reading), 'yes');
  t.is(matchesValue(`arn:aws:s3:::${one}/*`, `arn:aws:s3:::${other}/*`, reading), 'no');
});

test('no pattern takes forever', (t) => {
  const begun = performance.now();
  t.is(matchesValue(`${'*a'.repeat(1000)}b`, `${'a'.repeat(2000)}*`, reading), 'unknown');
  t.true(performance.now() - begun < 2000);
});
