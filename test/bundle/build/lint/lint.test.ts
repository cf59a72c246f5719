import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { buildBundle } from '../../../../src/bundle/build/build.ts';
import { lintRules } from '../../../../src/bundle/build/lint/lint.ts';
import { packageRoot } from '../../../../src/schema/files.ts';
import { check, policyFolder } from '../policy-folder.ts';
import { findings, linted } from './linted.ts';

const ids = lintRules.map(({ id }) => id);

test('every rule is registered, tested and documented', async (t) => {
  const files = await readdir(join(packageRoot, 'src/bundle/build/lint/rules'));
  const tests = await readdir(join(packageRoot, 'test/bundle/build/lint'));
  const page = await readFile(join(packageRoot, 'docs/authoring-checks.md'), 'utf8');

  t.deepEqual(ids.toSorted(), files.map((file) => file.replace(/\.ts$/, '')).toSorted());
  for (const { id, why, instead } of lintRules) {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${id}\``)) ?? '';
    const cells = row.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));

    t.true(tests.includes(`${id}.test.ts`), id);
    t.deepEqual(cells.slice(2, 4), [why, instead], id);
  }
});

const joining =
  'compliant if {\n\tsome x in input.properties.Tags\n\tsome y in data.tags\n\tx.Key == y.key\n}';

test('a bundle with a finding is not built', async (t) => {
  const folder = await policyFolder(t, { 'checks/a.rego': check({ rules: joining }) });

  const error = await t.throwsAsync(buildBundle(folder, '1.0.0'));

  t.regex(error?.message ?? '', /^checks\/a\.rego:\d+: nested-iteration: /);
});

test('a check allows a finding in its metadata, with a reason', async (t) => {
  const allowing = (custom: string[]) => linted(t, { 'checks/a.rego': check({ rules: joining, custom }) });

  t.deepEqual(await allowing(['lint: {allow: [nested-iteration], reason: "There are two tags."}']), []);
  t.deepEqual(await allowing(['lint: {allow: [nested-iteration]}']), [
    "checks/a.rego:17: custom metadata: /lint must have required property 'reason'",
  ]);
});

test('a library allows a finding above its rule, with a reason', async (t) => {
  const rule = 'f(x) if regex.match("^a", x)';

  t.deepEqual(await findings(t, `# lint:allow regex-for-literal It reads better.\n# More.\n${rule}`), []);
  t.deepEqual(await findings(t, `# lint:allow regex-for-literal\n${rule}`), ['4: regex-for-literal']);
  t.deepEqual(await findings(t, `# lint:allow nested-iteration Why not.\n${rule}`), [
    '3: nested-iteration',
    '4: regex-for-literal',
  ]);
  t.deepEqual(
    await findings(
      t,
      `# lint:allow regex-for-literal For this one.\n${rule}\n\ng(x) if regex.match("^b", x)`,
    ),
    ['6: regex-for-literal'],
  );
});

test('what is allowed and not found is refused', async (t) => {
  t.deepEqual(await findings(t, '# lint:allow regex-for-literal Once there was one.\nf(x) := x'), [
    '3: regex-for-literal',
  ]);
});

test('all findings are told, in the order of their rows', async (t) => {
  const rules = 'f(x) if regex.match("^a", x)\n\ng(x) if glob.match("a", [], x)\n\nh(x) := http.send(x)';

  t.deepEqual(await findings(t, rules), [
    '3: regex-for-literal',
    '5: glob-for-literal',
    '7: unknown-builtin',
  ]);
});
