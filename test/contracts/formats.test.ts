import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { formats } from '../../src/collect/code/formats.ts';
import { packageRoot } from '../../src/schema/files.ts';

const collect = join(packageRoot, 'src/collect');
const docs = readFileSync(join(packageRoot, 'docs/code.md'), 'utf8');

/** Folders that hold a `format.ts`, relative to src/collect. */
const folders = readdirSync(collect, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('/format.ts') && path !== 'code/format.ts')
  .map((path) => path.slice(0, -'/format.ts'.length))
  .toSorted();

test('every format that there is is registered, and no two have one id', (t) => {
  const registry = readFileSync(join(collect, 'code/formats.ts'), 'utf8');

  t.deepEqual(
    folders.filter((folder) => !registry.includes(`'../${folder}/format.ts'`)),
    [],
  );
  t.is(new Set(formats.map(({ id }) => id)).size, formats.length);
});

for (const folder of folders) {
  test(`${folder} is tested, and how to know its files loads nothing`, (t) => {
    const tests = join(packageRoot, 'test/collect', folder);
    const imported = [
      ...readFileSync(join(collect, folder, 'format.ts'), 'utf8').matchAll(/^import (?!type )[^;]*;/gm),
    ];

    t.true(existsSync(tests) && readdirSync(tests).some((name) => name.endsWith('.test.ts')));
    t.deepEqual(
      imported.map(([text]) => text).filter((text) => !/from '\.\/[a-z-]+\.ts'/.test(text)),
      [],
    );
  });
}

for (const { id, title } of formats) {
  test(`users are told of ${id}`, (t) => {
    t.true(docs.toLowerCase().includes(title.toLowerCase()), title);
  });
}
