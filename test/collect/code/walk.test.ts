import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import type { FileProblem } from '../../../src/collect/code/format.ts';
import { remoteIn, repositoriesOf } from '../../../src/collect/code/repository.ts';
import { walk } from '../../../src/collect/code/walk.ts';
import { emptyFolder } from '../../files/empty-folder.ts';

async function folderWith(t: ExecutionContext, files: Readonly<Record<string, string>>): Promise<string> {
  const root = await emptyFolder(t);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

async function walked(root: string, paths: readonly string[] = [root]) {
  const problems: (FileProblem & { path: string })[] = [];
  const [repository] = await repositoriesOf(paths);
  if (!repository) throw new Error('there is no repository');
  const files = await walk(repository, {
    ignored: ['.git/', 'node_modules/'],
    signal: AbortSignal.timeout(60_000),
    problem: (path, problem) => problems.push({ path, ...problem }),
  });
  return { repository, paths: files.map(({ path }) => path).toSorted(), files, problems };
}

test('what .gitignore leaves out is left out, the nearest deciding', async (t) => {
  const root = await folderWith(t, {
    '.git/config': '',
    '.gitignore': '*.log\n/build\nsecret/\n',
    'main.tf': '',
    'a.log': '',
    'build/out.tf': '',
    'deep/build/out.tf': '',
    'deep/.gitignore': '!*.log\nprivate.tf\n',
    'deep/b.log': '',
    'deep/private.tf': '',
    'secret/x.tf': '',
    'node_modules/p/package.json': '',
  });

  t.deepEqual((await walked(root)).paths, [
    '.gitignore',
    'deep/.gitignore',
    'deep/b.log',
    'deep/build/out.tf',
    'main.tf',
  ]);
});

test('paths are relative to the repository, wherever in it a scan begins', async (t) => {
  const root = await folderWith(t, {
    '.git/config': '[remote "origin"]\n\turl = git@example.com:acme/app.git\n',
    '.gitignore': 'skipped.tf\n',
    'infra/main.tf': '',
    'infra/skipped.tf': '',
    'other/main.tf': '',
  });
  const { repository, paths } = await walked(root, [join(root, 'infra')]);

  t.deepEqual(paths, ['infra/main.tf']);
  t.like(repository, { root, name: 'example.com/acme/app', paths: ['infra'] });
});

test('a file that is asked for is read, even where it is ignored', async (t) => {
  const root = await folderWith(t, { '.git/config': '', '.gitignore': 'plan.json\n', 'plan.json': '{}' });
  const { paths, files } = await walked(root, [join(root, 'plan.json')]);

  t.deepEqual(paths, ['plan.json']);
  t.is(await files[0]?.text(), '{}');
});

test('a folder that is asked for is read, even where it or one above it is ignored', async (t) => {
  const root = await folderWith(t, {
    '.git/config': '',
    '.gitignore': 'out/\n',
    'out/deep/main.tf': '',
    'out/deep/node_modules/x.tf': '',
  });

  t.deepEqual((await walked(root, [join(root, 'out/deep')])).paths, ['out/deep/main.tf']);
});

test('links are not followed, and those that lead out are named', async (t) => {
  const outside = await folderWith(t, { 'secret.tf': 'x' });
  const root = await folderWith(t, { 'inside/main.tf': '' });
  await symlink(join(outside, 'secret.tf'), join(root, 'out.tf'));
  await symlink(outside, join(root, 'folder'));
  await symlink(join(root, 'inside'), join(root, 'loop'));
  await symlink(root, join(root, 'inside/up'));
  await symlink('nowhere', join(root, 'broken.tf'));
  const { paths, problems } = await walked(root);

  t.deepEqual(paths, ['inside/main.tf']);
  t.deepEqual(
    problems.map(({ path, code }) => [path, code]),
    [
      ['folder', 'outside'],
      ['out.tf', 'outside'],
    ],
  );
});

test('a pipe that nobody writes to is no file', async (t) => {
  const root = await folderWith(t, { 'main.tf': '' });
  execFileSync('mkfifo', [join(root, 'pipe.tf'), join(root, '.gitignore')]);

  t.deepEqual((await walked(root)).paths, ['main.tf']);
});

test('a text that is too large, or no text, is a problem of its file', async (t) => {
  const root = await folderWith(t, { 'large.tf': ' '.repeat(17 * 1024 * 1024) });
  await writeFile(join(root, 'latin.tf'), Buffer.from([0x61, 0xe9, 0x62]));
  const { files } = await walked(root);
  const problems = await Promise.all(files.map((file) => t.throwsAsync(file.text())));

  t.deepEqual(problems.map((error) => error?.message).toSorted(), [
    'large.tf has 17 MiB: files of more than 16 MiB are not read',
    'latin.tf is not UTF-8: save it in that encoding',
  ]);
});

test('a path that is not there is said in a line', async (t) => {
  const root = await emptyFolder(t);

  await t.throwsAsync(repositoriesOf([join(root, 'nothing')]), {
    code: 'USAGE',
    message: /^cannot scan .*nothing: ENOENT/,
  });
});

test('the name of a repository is its address without what signs in', (t) => {
  const named = (url: string) =>
    remoteIn(`[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n\tfetch = x\n`);

  t.deepEqual(
    [
      'git@github.com:acme/app.git',
      'https://user:token@github.com/acme/app',
      'ssh://git@example.com:2222/team/app.git',
      'https://dev.azure.com/acme/project/_git/app/',
    ].map(named),
    [
      'github.com/acme/app',
      'github.com/acme/app',
      'example.com/team/app',
      'dev.azure.com/acme/project/_git/app',
    ],
  );
  t.is(remoteIn('[remote "upstream"]\n\turl = git@github.com:acme/app.git\n'), undefined);
});
