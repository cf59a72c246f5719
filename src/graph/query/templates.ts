import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { KeelsonError, messageOf } from '../../errors.ts';
import type { Query } from '../../generated/query.ts';
import { nearest } from '../../nearest.ts';
import { packageRoot } from '../../schema/files.ts';
import { readQuery } from './read.ts';

const folder = join(packageRoot, 'policies', 'graph', 'queries');

/** The queries that ship with Keelson, by name. */
export async function templates(): Promise<ReadonlyMap<string, Query>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).toSorted();
  const read = files.map(async (file) => {
    const query = readQuery(await readFile(join(folder, file), 'utf8'), file);
    return [basename(file, '.yaml'), query] as const;
  });
  return new Map(await Promise.all(read));
}

/**
 * A query that ships with Keelson, or that of a file.
 *
 * @throws KeelsonError QUERY_INVALID; USAGE where there is neither.
 */
export async function queryNamed(name: string): Promise<Query> {
  if (/\.(ya?ml|json)$/.test(name)) return readQuery(await textOf(name), name);
  const known = await templates();
  const query = known.get(name);
  if (query) return query;
  const meant = nearest(name, [...known.keys()]);
  const hint = meant === undefined ? 'keelson explore --list names them' : `did you mean ${meant}?`;
  throw new KeelsonError('USAGE', `there is no query ${name}: ${hint}`);
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new KeelsonError('USAGE', `cannot read the query ${file}: ${messageOf(cause)}`, { cause });
  }
}
