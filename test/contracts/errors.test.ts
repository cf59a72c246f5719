import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { errorCodes, KeelsonError, messageOf } from '../../src/errors.ts';
import { packageRoot } from '../../src/schema/files.ts';

const page = await readFile(join(packageRoot, 'docs', 'errors.md'), 'utf8');

test('docs/errors.md has every error code with its exit code and advice, and no other', (t) => {
  const rows = [...page.matchAll(/^\| `([A-Z_]+)`\s*\| (\d+)\s*\| ([^|]+)\| ([^|]+)\|$/gm)];

  t.deepEqual(
    rows.map(([, code, exit]) => [code, Number(exit)]).toSorted(),
    errorCodes.map((code) => [code, new KeelsonError(code, '').exitCode]).toSorted(),
  );
  for (const [, code, , meaning, advice] of rows) {
    t.not(meaning?.trim(), '', code);
    t.not(advice?.trim(), '', code);
  }
});

test('docs/errors.md names every problem of a source, and no other', async (t) => {
  const schema = JSON.parse(
    await readFile(join(packageRoot, 'schemas', 'inventory.schema.json'), 'utf8'),
  ) as { $defs: { problem: { properties: { code: { enum: string[] } } } } };
  const named = page.slice(page.indexOf('_problem_')).match(/`[a-z]+(_[a-z]+)*`/g) ?? [];

  t.deepEqual(
    named.map((code) => code.slice(1, -1)).toSorted(),
    schema.$defs.problem.properties.code.enum.toSorted(),
  );
});

test('a message is one line, whatever was thrown', (t) => {
  t.is(new KeelsonError('USAGE', 'one\n  two\r\n three').message, 'one two three');
  t.is(messageOf(new Error('one\ntwo')), 'one two');
  t.is(messageOf('text'), 'text');
  t.is(messageOf({ a: 1 }), '{"a":1}');
  t.is(messageOf(undefined), 'undefined');
});
