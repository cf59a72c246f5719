import { lstat, open } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { KeelsonError, messageOf } from '../../errors.ts';
import { readStart } from './tree-file.ts';

/** A repository, or a folder that is none, of which paths are scanned. */
export interface Repository {
  /** Where it lies on this machine. */
  readonly root: string;
  /** The address of its remote without scheme and user, github.com/acme/app; else the folder's name. */
  readonly name: string;
  readonly remote?: string;
  /** Paths to scan, below the root, with slashes; '' is the root itself. */
  readonly paths: readonly string[];
}

/**
 * The repositories that paths belong to. Of what lies above a path only `.git/config` is read, for the name.
 *
 * @throws KeelsonError USAGE when a path does not exist or cannot be read.
 */
export async function repositoriesOf(paths: readonly string[]): Promise<Repository[]> {
  const found = new Map<string, { root: string; paths: string[] }>();
  for (const path of paths) {
    const location = resolve(path);
    const isFolder = await isReadableFolder(location, path);
    const root = (await enclosing(isFolder ? location : dirname(location))) ?? location;
    const own = found.get(root) ?? { root, paths: [] };
    own.paths.push(relative(root, location).split(sep).join('/'));
    found.set(root, own);
  }
  return Promise.all([...found.values()].map(repository));
}

async function repository({ root, paths }: { root: string; paths: string[] }): Promise<Repository> {
  const config = await readStart(join(root, '.git', 'config'), 100_000).catch(() => Buffer.of());
  const remote = remoteIn(config.toString('utf8'));
  return { root, name: remote ?? basename(root), ...(remote !== undefined && { remote }), paths };
}

async function isReadableFolder(location: string, asked: string): Promise<boolean> {
  try {
    const stats = await lstat(location);
    if (stats.isDirectory()) return true;
    if (!stats.isFile()) throw new Error('it is neither a file nor a folder');
    await (await open(location)).close();
    return false;
  } catch (cause) {
    throw new KeelsonError('USAGE', `cannot scan ${asked}: ${messageOf(cause)}`, { cause });
  }
}

async function enclosing(folder: string): Promise<string | undefined> {
  const inside = await lstat(join(folder, '.git')).then(
    () => true,
    () => false,
  );
  if (inside) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : enclosing(above);
}

/** git@host:owner/name.git and https://user:token@host/owner/name are host/owner/name: never what signs in. */
export function remoteIn(config: string): string | undefined {
  const section = /^\[remote "origin"\]\s*$([^[]*)/m.exec(config)?.[1] ?? '';
  const url = /^\s*url\s*=\s*(\S+)\s*$/m.exec(section)?.[1];
  const parts = url && /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^:/]+)(?::\d+\/|[:/])(.+?)(?:\.git)?\/?$/i.exec(url);
  return parts ? `${parts[1]}/${parts[2]}`.replace(/^\/+/, '') : undefined;
}
