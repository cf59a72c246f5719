import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { KeelsonError } from '../../errors.ts';
import { git } from './git.ts';

export interface ChangedFiles {
  /** Relative to the root of the repository, with slashes. */
  readonly files: ReadonlySet<string>;
  /** Id of the commit that they are compared with. */
  readonly mergeBase: string;
}

/**
 * The files of a repository that differ from the commit where its history left that of a ref: committed or not, new ones that are
 * not ignored, and deleted ones.
 *
 * @param root of the repository.
 * @param ref a branch, tag or commit.
 * @throws KeelsonError USAGE when there is no git, no repository, no such ref, or no common commit.
 */
export async function changedFiles(root: string, ref: string, signal?: AbortSignal): Promise<ChangedFiles> {
  if (ref.startsWith('-') || ref === '') {
    throw new KeelsonError(
      'USAGE',
      `--changed-since ${ref}: a branch, tag or commit does not begin with a dash`,
    );
  }
  const at = (...args: string[]) => git(['-C', root, ...args], {}, signal);
  const paths = await at(
    'rev-parse',
    '--git-path',
    'objects',
    '--git-path',
    'index',
    '--git-path',
    'shallow',
  );
  const commit = await commitOf(ref, at);
  const mergeBase = await mergeBaseOf(ref, commit, at);
  const [objects, index] = paths
    .trimEnd()
    .split('\n')
    .map((path) => resolve(root, path)) as [string, string];
  const files = await inEmptyRepository(
    { root, objects, index, idLength: mergeBase.length, signal },
    async (clean) => [
      ...(await clean('diff', '--name-only', '-z', ...plainly, mergeBase, '--')),
      ...(await clean('ls-files', '-z', '--others', '--exclude-standard', '--')),
    ],
  );
  return { files: new Set(files), mergeBase };
}

const plainly = [
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=all',
  '--no-relative',
];

type Run = (...args: string[]) => Promise<string>;

async function commitOf(ref: string, at: Run): Promise<string> {
  try {
    return (await at('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)).trim();
  } catch (cause) {
    throw new KeelsonError(
      'USAGE',
      `--changed-since ${ref}: there is no such commit here; a shallow clone has only the newest (fetch-depth: 0 gets all)`,
      { cause },
    );
  }
}

async function mergeBaseOf(ref: string, commit: string, at: Run): Promise<string> {
  try {
    return (await at('merge-base', commit, 'HEAD')).trim();
  } catch (cause) {
    throw new KeelsonError(
      'USAGE',
      `--changed-since ${ref}: it has no commit in common with what is checked out; a shallow clone may lack it (fetch-depth: 0 gets all)`,
      { cause },
    );
  }
}

interface Repository {
  readonly root: string;
  readonly objects: string;
  readonly index: string;
  /** Digits of an id: 40 of SHA-1, 64 of SHA-256. */
  readonly idLength: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Runs git on the files, the index and the objects of a repository, and on nothing else of it: comparing files runs what a
 * repository's own settings name as filters. What is not there cannot be run.
 */
async function inEmptyRepository(
  { root, objects, index, idLength, signal }: Repository,
  use: (run: (...args: string[]) => Promise<string[]>) => Promise<string[]>,
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-git-'));
  try {
    await Promise.all(['objects', 'refs'].map((name) => mkdir(join(folder, name))));
    await writeFile(join(folder, 'HEAD'), 'ref: refs/heads/none\n');
    const isSha256 = idLength === 64;
    await writeFile(
      join(folder, 'config'),
      `[core]\n\trepositoryformatversion = ${isSha256 ? 1 : 0}\n\tbare = false\n${isSha256 ? '[extensions]\n\tobjectformat = sha256\n' : ''}`,
    );
    const environment = {
      GIT_DIR: folder,
      GIT_WORK_TREE: root,
      GIT_OBJECT_DIRECTORY: objects,
      GIT_INDEX_FILE: index,
      GIT_CONFIG_GLOBAL: join(folder, 'config'),
    };
    return await use(async (...args) => {
      const text = await git(['-C', root, ...args], environment, signal);
      return text.split('\0').filter((name) => name !== '');
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
