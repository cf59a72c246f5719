import test from 'ava';
import { validate } from '../../src/schema/validate.ts';
import { keelsonHere } from './in-this-thread.ts';

test('inspect shows what a release holds, in a table that fits and as JSON', async (t) => {
  const table = await keelsonHere(['bundle', 'inspect', '0.3.0']);
  const json = await keelsonHere(['bundle', 'inspect', '0.3.0', '--format', 'json']);

  t.is(table.code, 0, table.stderr);
  t.regex(table.stdout, /^0\.3\.0\+\w+\nformat: {6}2, built by OPA 1\.22\.2$/m);
  t.regex(table.stdout, /^checks: {6}58: 3 critical, 27 high, 21 medium, 7 low$/m);
  t.regex(table.stdout, /^builtins: {4}sprintf$/m);
  t.true(table.stdout.split('\n').every((line) => line.length <= 120));
  t.is(validate('bundle-inspection', JSON.parse(json.stdout)), undefined);
});

test('a release that carries no examples says that there was nothing to test', async (t) => {
  const { code, stdout } = await keelsonHere(['bundle', 'test', '0.3.0']);

  t.is(code, 0);
  t.regex(stdout, /^0\.3\.0\+\w+: carries no examples .*\n$/);
});

test('every subcommand of bundle shows examples', async (t) => {
  for (const command of ['build', 'inspect', 'test', 'diff']) {
    const { code, stdout } = await keelsonHere(['bundle', command, '--help']);

    t.is(code, 0);
    t.regex(stdout, new RegExp(`\\nExamples:\\n {2}keelson bundle ${command}`));
  }
});
