import { execFileSync } from 'node:child_process';
import { access, appendFile, chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import type { Report } from '../../../src/generated/report.ts';
import { changedFiles } from '../../../src/report/changed-since/changed-files.ts';
import { validate } from '../../../src/schema/validate.ts';
import { keelson } from '../../cli/keelson.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { account, documentOf, fileOf } from '../code-document.ts';

type Files = Readonly<Record<string, string>>;

async function write(root: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
}

function gitIn(root: string, ...args: string[]): string {
  return execFileSync('git', ['-C', root, '-c', 'user.name=n', '-c', 'user.email=e@example.com', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: root, GIT_CONFIG_NOSYSTEM: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

function commit(root: string): void {
  gitIn(root, 'add', '--all');
  gitIn(root, 'commit', '--quiet', '--allow-empty', '--message', 'm');
}

/** A repository whose branch `topic`, which is checked out, left `main` after the first commit. */
async function branched(t: ExecutionContext, before: Files, ...init: string[]): Promise<string> {
  const root = await emptyFolder(t);
  gitIn(root, 'init', '--quiet', '--initial-branch', 'main', ...init);
  await write(root, before);
  commit(root);
  gitIn(root, 'checkout', '--quiet', '-b', 'topic');
  return root;
}

async function changed(root: string, ref = 'main'): Promise<string[]> {
  return [...(await changedFiles(root, ref)).files].toSorted();
}

for (const format of ['sha1', 'sha256']) {
  test(`all that differs from the merge base has changed, with ids of ${format}`, async (t) => {
    const root = await branched(
      t,
      { 'same.tf': '1', 'edited.tf': '1', 'gone.tf': '1', 'moved.tf': 'm', '.gitignore': 'ignored\n' },
      '--object-format',
      format,
    );
    await write(root, { 'committed é "q"\n.tf': '1' });
    await rm(join(root, 'gone.tf'));
    gitIn(root, 'mv', 'moved.tf', 'there.tf');
    commit(root);
    await write(root, { 'edited.tf': '2', 'new/deep.tf': '1', 'staged.tf': '1', ignored: '1' });
    gitIn(root, 'add', 'staged.tf');
    // What happens on the other branch meanwhile is not ours.
    gitIn(root, 'worktree', 'add', '--quiet', join(await emptyFolder(t), 'main'), 'main');
    const base = gitIn(root, 'rev-parse', 'main');

    t.deepEqual(await changed(root), [
      'committed é "q"\n.tf',
      'edited.tf',
      'gone.tf',
      'moved.tf',
      'new/deep.tf',
      'staged.tf',
      'there.tf',
    ]);
    t.is((await changedFiles(root, 'main')).mergeBase, base);
  });
}

test('what was done on the other branch since has not changed here', async (t) => {
  const root = await branched(t, { 'a.tf': '1', 'b.tf': '1' });
  await write(root, { 'a.tf': '2' });
  commit(root);
  gitIn(root, 'checkout', '--quiet', 'main');
  await write(root, { 'b.tf': '2' });
  commit(root);
  gitIn(root, 'checkout', '--quiet', 'topic');

  t.deepEqual(await changed(root), ['a.tf']);
});

test('a worktree of a repository is compared by its own index', async (t) => {
  const root = await branched(t, { 'a.tf': '1' });
  const folder = join(await emptyFolder(t), 'tree');
  gitIn(root, 'worktree', 'add', '--quiet', '-b', 'other', folder, 'main');
  await write(folder, { 'b.tf': '1' });

  t.deepEqual(await changed(folder), ['b.tf']);
  t.deepEqual(await changed(root), []);
});

test('nothing that a repository says is run', async (t) => {
  const root = await branched(t, { 'a.tf': '1', '.gitattributes': '*.tf filter=evil diff=evil\n' });
  const ran = join(await emptyFolder(t), 'ran');
  const script = join(root, 'evil.sh');
  await write(root, { 'evil.sh': `#!/bin/sh\necho "$0 $*" >> '${ran}'\ncat\n`, 'a.tf': '2' });
  await chmod(script, 0o755);
  await mkdir(join(root, '.git', 'hooks'), { recursive: true });
  for (const hook of ['post-index-change', 'reference-transaction', 'fsmonitor-watchman', 'pre-commit']) {
    await write(root, { [`.git/hooks/${hook}`]: `#!/bin/sh\necho hook >> '${ran}'\n` });
    await chmod(join(root, '.git', 'hooks', hook), 0o755);
  }
  await write(root, { '.git/info/attributes': '* filter=evil diff=evil\n' });
  await appendFile(
    join(root, '.git', 'config'),
    [
      `[core]\n\tfsmonitor = ${script}\n\tpager = ${script}\n\tsshCommand = ${script}\n\taskPass = ${script}`,
      `\talternateRefsCommand = ${script}\n\teditor = ${script}\n\thooksPath = ${join(root, '.git', 'hooks')}`,
      `[filter "evil"]\n\tclean = ${script}\n\tsmudge = ${script}\n\tprocess = ${script}\n\trequired = true`,
      `[diff]\n\texternal = ${script}`,
      `[diff "evil"]\n\tcommand = ${script}\n\ttextconv = ${script}`,
      `[pager]\n\tdiff = ${script}\n\trev-parse = ${script}\n\tmerge-base = ${script}\n\tls-files = ${script}`,
      `[extensions]\n\tpartialClone = origin`,
      `[remote "origin"]\n\tpromisor = true\n\turl = ext::${script}`,
      `[protocol "ext"]\n\tallow = always`,
      `[alias]\n\tdiff = !${script}\n\tmerge-base = !${script}`,
      `[gpg]\n\tprogram = ${script}`,
      '',
    ].join('\n'),
  );
  await write(root, { '.git/config.worktree': `[core]\n\tfsmonitor = ${script}\n` });

  t.deepEqual(await changed(root), ['a.tf', 'evil.sh']);
  await t.throwsAsync(changedFiles(root, '0123456789012345678901234567890123456789'), {
    message: /there is no such commit here/,
  });
  await t.throwsAsync(access(ran), { code: 'ENOENT' });
  t.throws(() => gitIn(root, 'status'));
  await t.notThrowsAsync(access(ran), 'the repository would run its own programs');
});

test('what a hook has set for git does not lead elsewhere', async (t) => {
  const [root, other] = [await branched(t, { 'a.tf': '1' }), await branched(t, { 'o.tf': '1' })];
  await write(root, { 'b.tf': '1' });
  const ran = await keelson(
    ['scan', '--inventory', await fileOf(t, documentOf([])), '--changed-since', 'main', '--format', 'json'],
    { GIT_DIR: join(other, '.git'), GIT_INDEX_FILE: join(other, '.git', 'index'), GIT_WORK_TREE: other },
    undefined,
    root,
  );

  t.is((JSON.parse(ran.stdout) as Report).run.changed_since?.files, 1, ran.stderr);
});

for (const [ref, message] of [
  ['--output=x', /a branch, tag or commit does not begin with a dash/],
  ['', /a branch, tag or commit does not begin with a dash/],
  ['nowhere', /there is no such commit here.*fetch-depth: 0/],
  ['main:a.tf', /there is no such commit here/],
  ['$(touch x)', /there is no such commit here/],
] as const) {
  test(`"${ref}" is no ref`, async (t) => {
    const root = await branched(t, { 'a.tf': '1' });

    t.like(await t.throwsAsync(changedFiles(root, ref), { message }), { code: 'USAGE' });
  });
}

test('histories without a common commit are told from unknown refs', async (t) => {
  const root = await branched(t, { 'a.tf': '1' });
  gitIn(root, 'checkout', '--quiet', '--orphan', 'alone');
  await write(root, { 'b.tf': '1' });
  commit(root);

  await t.throwsAsync(changedFiles(root, 'main'), { message: /no commit in common/ });
});

test('a folder that is no repository, and a machine without git, are told', async (t) => {
  const folder = await emptyFolder(t);
  const document = await fileOf(t, documentOf([]));
  const scan = (env: NodeJS.ProcessEnv) =>
    keelson(['scan', '--inventory', document, '--changed-since', 'main'], env, undefined, folder);
  const [none, without] = [await scan({}), await scan({ PATH: folder })];

  t.is(none.code, 2);
  t.regex(none.stderr, /^keelson: git could not say what has changed: fatal: not a git repository.*\n$/);
  t.is(without.code, 2);
  t.is(without.stderr, 'keelson: --changed-since needs git, and there is none on the path\n');
});

test('only what follows from changed files is shown and counted; all is judged', async (t) => {
  const root = await branched(t, { 'infra/main.tf': '1', 'other/main.tf': '1' });
  await write(root, { 'infra/main.tf': '2' });
  const document = await fileOf(
    t,
    documentOf([
      account('a.changed'),
      account('a.same', { file: 'other/main.tf' }, { id: 'code:example.com/acme/app/other#a.same' }),
      { ...account('a.live'), id: '/subscriptions/s/a', origin: { kind: 'live', source: 'azure:s' } },
    ]),
  );
  const ran = await keelson(
    ['scan', '--inventory', document, '--changed-since', 'main', '--format', 'json'],
    {},
    undefined,
    root,
  );
  const report = JSON.parse(ran.stdout) as Report;

  t.is(ran.code, 1, ran.stderr);
  t.is(validate('report', report), undefined);
  t.deepEqual(new Set(report.results.map(({ resource }) => resource.name)), new Set(['changed']));
  t.is(report.summary.status.fail, report.results.filter(({ status }) => status === 'fail').length);
  t.is(report.run.document.resources, 3);
  t.like(report.run.changed_since, { ref: 'main', files: 1 });

  gitIn(root, 'checkout', '--quiet', '--', '.');
  const clean = await keelson(
    ['scan', '--inventory', document, '--changed-since', 'main'],
    {},
    undefined,
    root,
  );
  t.is(clean.code, 0, clean.stderr);
  t.regex(clean.stdout, /only what follows from the 0 files changed since main/);
});

test('code is scanned and cut in one go', async (t) => {
  const search = (name: string) =>
    `resource "azurerm_search_service" "${name}" {\n  name = "${name}"\n  location = "westeurope"\n  resource_group_name = "g"\n  sku = "basic"\n}\n`;
  const root = await branched(t, { 'one/main.tf': search('one'), 'two/main.tf': search('two') });
  await write(root, { 'two/main.tf': `${search('two')}# changed\n` });
  const ran = await keelson(['scan', root, '--changed-since', 'main', '--format', 'json']);
  const { results } = JSON.parse(ran.stdout) as Report;

  t.is(ran.code, 1, ran.stderr);
  t.deepEqual(new Set(results.map(({ resource }) => resource.file)), new Set(['two/main.tf']));
});
