import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { KeelsonError, messageOf } from '../../errors.ts';
import { nearest } from '../../nearest.ts';
import { packageRoot } from '../../schema/files.ts';

/** A user's own part of a catalogue. */
interface OwnPart {
  readonly file: string;
  readonly content: unknown;
}

let own: ReadonlyMap<string, OwnPart> = new Map();

/**
 * From now on catalogues are read with what a folder has beside them in `catalog/<name>.yaml`; without a folder they are as they
 * ship. Set once, before anything is collected.
 *
 * @throws KeelsonError USAGE for a file that is no catalogue's, or no YAML.
 */
export async function useOwnCatalogues(folder: string | undefined): Promise<void> {
  own = folder === undefined ? new Map() : await partsIn(join(folder, 'catalog'));
}

async function partsIn(folder: string): Promise<Map<string, OwnPart>> {
  const files = await readdir(folder).catch(() => []);
  const shipped = await readdir(join(packageRoot, 'policies', 'catalog'));
  const parts = new Map<string, OwnPart>();
  for (const name of files.filter((file) => /\.ya?ml$/.test(file))) {
    const file = join(folder, name);
    const known = name.replace(/\.ya?ml$/, '.yaml');
    if (!shipped.includes(known)) {
      const meant = nearest(known, shipped);
      throw new KeelsonError(
        'USAGE',
        `${file}: there is no catalogue of that name${meant === undefined ? '' : ` (did you mean ${meant}?)`}`,
      );
    }
    parts.set(known.replace(/\.yaml$/, ''), { file, content: await yamlIn(file) });
  }
  return parts;
}

async function yamlIn(file: string): Promise<unknown> {
  try {
    return parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new KeelsonError('USAGE', `${file} is not YAML: ${messageOf(cause)}`, { cause });
  }
}

/** The user's file for a catalogue. */
export function ownFile(name: string): string | undefined {
  return own.get(name)?.file;
}

/**
 * A catalogue with the user's part: lists go before those that ship, since the first that fits counts, objects are merged, all else
 * is replaced.
 */
export function withOwn(name: string, shipped: unknown): unknown {
  const part = own.get(name);
  if (part === undefined) return shipped;
  // Of patterns of paths the last that fits counts.
  return merged(shipped, part.content, name === 'ignored' ? 'after' : 'before');
}

function merged(shipped: unknown, added: unknown, side: 'before' | 'after'): unknown {
  if (Array.isArray(shipped) && Array.isArray(added)) {
    const others = (shipped as unknown[]).filter((one) => !added.some((mine) => isSame(one, mine)));
    return side === 'before' ? [...(added as unknown[]), ...others] : [...others, ...(added as unknown[])];
  }
  if (!isObject(shipped) || !isObject(added)) return added;
  const both = { ...shipped };
  for (const [key, value] of Object.entries(added)) {
    both[key] = Object.hasOwn(shipped, key) ? merged(shipped[key], value, side) : value;
  }
  return both;
}

/** Whether one entry takes the place of another: the same text, or what has the same name in the same ecosystem. */
function isSame(one: unknown, mine: unknown): boolean {
  if (!isObject(one) || !isObject(mine)) return one === mine;
  return (
    typeof one['name'] === 'string' && one['name'] === mine['name'] && one['ecosystem'] === mine['ecosystem']
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
