import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { messageOf } from '../../errors.ts';
import { compare } from '../../inventory/order.ts';
import type { FileProblem, TreeFile } from './format.ts';
import type { Repository } from './repository.ts';
import { keptTexts, readStart, treeFile } from './tree-file.ts';

export interface WalkOptions {
  /** Patterns in the syntax of .gitignore that are left out everywhere. */
  readonly ignored: readonly string[];
  readonly problem: (path: string, problem: FileProblem) => void;
  readonly signal: AbortSignal;
}

const mostFiles = 500_000;
const deepest = 100;

/**
 * The files below the scanned paths, in no certain order. Links are not followed: what they lead to inside is found by its own
 * name, and what they lead to outside is not ours to read. A path that was asked for itself is read even if ignored.
 */
export async function walk({ root, paths }: Repository, options: WalkOptions): Promise<TreeFile[]> {
  const files = new Map<string, TreeFile>();
  const kept = keptTexts();
  let cut = false;
  const inside = await Promise.all(paths.map((path) => realpath(join(root, path))));
  for (const path of paths) {
    const stats = await lstat(join(root, path));
    if (stats.isFile()) {
      const name = path === '' ? (root.split(sep).at(-1) ?? root) : path;
      files.set(name, treeFile(name, join(root, path), kept));
    } else {
      await walkFolder(path, await rulesAbove(root, path, options), 0);
    }
  }
  return [...files.values()];

  async function walkFolder(folder: string, above: readonly Rules[], depth: number): Promise<void> {
    options.signal.throwIfAborted();
    if (depth > deepest) {
      options.problem(folder, {
        code: 'too_large',
        message: `folders more than ${deepest} deep are not read`,
      });
      return;
    }
    const entries = await entriesOf(root, folder, options);
    const own = entries.some(({ name }) => name === '.gitignore') ? await rulesIn(root, folder) : undefined;
    const rules = own ? [...above, own] : above;
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!isIgnored(rules, `${path}/`)) await walkFolder(path, rules, depth + 1);
      } else if (entry.isSymbolicLink()) {
        await lookOut(path);
      } else if (entry.isFile() && !isIgnored(rules, path)) {
        add(path);
      }
    }
  }

  function add(path: string): void {
    if (files.size < mostFiles) {
      files.set(path, treeFile(path, join(root, path), kept));
    } else if (!cut) {
      cut = true;
      options.problem(path, { code: 'too_large', message: `more than ${mostFiles} files: scan a part` });
    }
  }

  async function lookOut(path: string): Promise<void> {
    const target = await realpath(join(root, path)).catch(() => undefined);
    if (
      target === undefined ||
      inside.some((folder) => target === folder || target.startsWith(folder + sep))
    ) {
      return;
    }
    options.problem(path, {
      code: 'outside',
      message: `${path} is a link that leads out of the scanned paths: it is not followed`,
    });
  }
}

interface Rules {
  /** Folder that the patterns are relative to: '' or one that ends with a slash. */
  readonly below: string;
  readonly patterns: Ignore;
}

async function entriesOf(root: string, folder: string, { problem }: WalkOptions): Promise<Dirent[]> {
  try {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    return entries.toSorted((left, right) => compare(left.name, right.name));
  } catch (cause) {
    problem(folder, { code: 'unreadable', message: `${folder || '.'}: ${messageOf(cause)}` });
    return [];
  }
}

/** The rules that hold in a folder: ours, and those of .gitignore from the root down. */
async function rulesAbove(root: string, folder: string, { ignored }: WalkOptions): Promise<Rules[]> {
  const rules: Rules[] = [{ below: '', patterns: ignore().add([...ignored]) }];
  const names = folder === '' ? [] : folder.split('/').slice(0, -1);
  const folders = folder === '' ? [] : ['', ...names.map((_, index) => names.slice(0, index + 1).join('/'))];
  for (const path of folders) {
    const own = await rulesIn(root, path);
    if (own) rules.push(own);
  }
  // Who asks for a folder that is ignored wants to see what is in it.
  const above = folder.split('/').map((_, index, all) => `${all.slice(0, index + 1).join('/')}/`);
  return folder !== '' && above.some((path) => isIgnored(rules.slice(1), path)) ? rules.slice(0, 1) : rules;
}

async function rulesIn(root: string, folder: string): Promise<Rules | undefined> {
  const text = await readStart(join(root, folder, '.gitignore'), 1_000_000).catch(() => undefined);
  return text === undefined
    ? undefined
    : { below: folder === '' ? '' : `${folder}/`, patterns: ignore().add(text.toString('utf8')) };
}

/** The nearest rule that says something of a path decides, as in git. */
function isIgnored(rules: readonly Rules[], path: string): boolean {
  for (const { below, patterns } of rules.toReversed()) {
    if (!path.startsWith(below) || path.length === below.length) continue;
    const { ignored, unignored } = patterns.test(path.slice(below.length));
    if (ignored || unignored) return ignored;
  }
  return false;
}
