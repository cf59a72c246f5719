import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { openStore } from '../../src/store/open-store.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { keelson } from './keelson.ts';

test('a store is backed up and restored by its address or by the configuration that names it', async (t) => {
  const folder = await emptyFolder(t);
  const database = await openStore(join(folder, 'one.db'));
  await database.insertMany('sources', ['name', 'scope', 'updated_at'], [['estate', '{}', '']]);
  await database.close();
  const [file, config] = [join(folder, 'keelson.backup'), join(folder, 'serve.yaml')];
  await writeFile(config, 'store: sqlite:${NAMED}.db\nsources: {}\n');

  const backup = await keelson(['store', 'backup', file, '--store', join(folder, 'one.db')]);
  t.is(backup.code, 0, backup.stderr);
  t.regex(backup.stderr, /^backed up: 1 rows of \d+ tables\n$/);
  const restored = await keelson(['store', 'restore', file, '--config', config], { NAMED: 'two' });
  t.is(restored.code, 0, restored.stderr);
  const other = await openStore(join(folder, 'two.db'));
  t.teardown(() => other.close());
  t.like(await other.first('SELECT * FROM sources'), { name: 'estate' });
});

test('what cannot be done is said in a line', async (t) => {
  const folder = await emptyFolder(t);
  const said = async (args: readonly string[], message: RegExp) => {
    const { code, stderr } = await keelson(['store', ...args]);
    t.is(code, 2);
    t.regex(stderr, message);
    t.is(stderr.trim().split('\n').length, 1);
  };
  const file = join(folder, 'keelson.backup');
  await writeFile(join(folder, 'serve.yaml'), 'store: ${KEELSON_NO_SUCH_NAME}\n');
  await said(['backup', file], /by --store or by --config, and not by both/);
  await said(['backup', file, '--store', join(folder, 'none.db')], /there is no store .*none\.db/);
  await said(
    ['backup', file, '--config', join(folder, 'serve.yaml')],
    /serve\.yaml:1: the environment has no variable KEELSON_NO_SUCH_NAME/,
  );
  await said(['restore', file, '--store', join(folder, 'new.db')], /no backup that can be restored: ENOENT/);
});
