import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { runNative } from '../../../src/bundle/compiler/native.ts';
import { findOpa } from '../../../src/bundle/compiler/opa.ts';
import { emptyFolder } from '../../files/empty-folder.ts';

test('the tests of policies cannot read the environment', async (t) => {
  process.env['KEELSON_TEST_SECRET'] = 'secret';
  const folder = await emptyFolder(t);
  await writeFile(
    join(folder, 'a_test.rego'),
    'package a_test\n\ntest_nothing if not opa.runtime().env.KEELSON_TEST_SECRET\n',
  );

  const { code, stdout } = await runNative(await findOpa(), {
    args: ['test', '.', '--format', 'json'],
    folder,
    input: '',
    others: [],
  });

  t.is(code, 0, stdout);
});
