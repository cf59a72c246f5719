import { execFile } from 'node:child_process';
import { lstat, readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import test from 'ava';
import { writeWhole } from '../../src/files/write-whole.ts';
import { writeOutput } from '../../src/report/output.ts';
import { emptyFolder } from './empty-folder.ts';

const ways = [
  ['writeWhole', (file: string, text: string) => writeWhole(file, text)],
  ['writeOutput', (file: string, text: string) => writeOutput([text], file)],
] as const;

for (const [name, write] of ways) {
  test(`${name} replaces a file, and leaves nothing beside it`, async (t) => {
    const folder = await emptyFolder(t);
    const file = join(folder, 'a');
    await write(file, 'one');
    await write(file, 'two');

    t.is(await readFile(file, 'utf8'), 'two');
    t.deepEqual(await readdir(folder), ['a']);
  });
}

test('output is written to where a link leads, and leaves the link', async (t) => {
  const folder = await emptyFolder(t);
  const [file, link] = [join(folder, 'a'), join(folder, 'link')];
  await writeFile(file, 'one');
  await symlink('a', link);

  await writeOutput(['two'], link);

  t.is(await readFile(file, 'utf8'), 'two');
  t.true((await lstat(link)).isSymbolicLink());
});

test('output is written to a pipe, which is not replaced', async (t) => {
  const pipe = join(await emptyFolder(t), 'pipe');
  await promisify(execFile)('mkfifo', [pipe]);

  const [text] = await Promise.all([readFile(pipe, 'utf8'), writeOutput(['through'], pipe)]);

  t.is(text, 'through');
  t.true((await stat(pipe)).isFIFO());
});

test('the null device stays one', async (t) => {
  await writeOutput(['text'], '/dev/null');
  await writeWhole('/dev/null', 'text');

  t.true((await stat('/dev/null')).isCharacterDevice());
});
