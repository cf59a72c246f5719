import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import test from 'ava';
import { packageRoot } from '../../src/schema/files.ts';
import { emptyFolder } from '../files/empty-folder.ts';

/*
 * There is nothing here that could build an image: what it is made of is read, and what it starts with is run.
 */

const run = promisify(execFile);
const folder = join(packageRoot, 'deploy');

test('the image has one base that can be named by digest, is not root by number, and says whether it is well', async (t) => {
  const lines = (await readFile(join(folder, 'Containerfile'), 'utf8'))
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\s*\\\n\s*/g, ' ')
    .split('\n');
  const having = (word: string) => lines.filter((line) => line.startsWith(`${word} `));
  const last = lines.slice(lines.lastIndexOf('FROM ${NODE_IMAGE}'));

  t.deepEqual(having('FROM'), ['FROM ${NODE_IMAGE} AS build', 'FROM ${NODE_IMAGE}']);
  t.regex(having('ARG')[0] ?? '', /^ARG NODE_IMAGE=docker\.io\/library\/node:24/);
  t.deepEqual(
    last.filter((line) => line.startsWith('USER ')),
    ['USER 10001:10001'],
  );
  t.deepEqual(having('ADD'), []);
  t.is(having('HEALTHCHECK').length, 1);
  t.true(
    having('RUN')
      .filter((line) => line.includes('npm ci'))
      .every((line) => !/npm ci(?!.*--ignore-scripts)/.test(line)),
  );
  for (const [, source = ''] of (await readFile(join(folder, 'Containerfile'), 'utf8')).matchAll(
    /^COPY (?:--chmod=\d+ )(deploy\S+)/gm,
  )) {
    await t.notThrowsAsync(readFile(join(packageRoot, source)));
  }
});

test('secrets of files become variables, and nothing else does', async (t) => {
  const home = await emptyFolder(t);
  const secrets = await emptyFolder(t);
  await mkdir(join(home, 'src'));
  await writeFile(
    join(home, 'src/launcher.cjs'),
    'console.log(JSON.stringify([process.env, process.argv.slice(2)]))',
  );
  await writeFile(join(secrets, 'KEELSON_STORE'), 'postgresql://keelson:$(touch x)`id`"\\@store/keelson\n');
  await writeFile(join(secrets, 'lower-case'), 'not one');
  await writeFile(join(secrets, '9TH'), 'not one');
  await mkdir(join(secrets, 'FOLDER'));
  const { stdout } = await run(join(folder, 'image/keelson.sh'), ['serve', '--config', 'a b'], {
    env: { PATH: process.env['PATH'], KEELSON_HOME: home, KEELSON_SECRETS: secrets },
  });
  const [variables, args] = JSON.parse(stdout) as [Record<string, string>, string[]];

  t.is(variables['KEELSON_STORE'], 'postgresql://keelson:$(touch x)`id`"\\@store/keelson');
  t.false(Object.values(variables).includes('not one'));
  t.is(variables['FOLDER'], undefined);
  t.deepEqual(args, ['serve', '--config', 'a b']);
});
