import { readFile } from 'node:fs/promises';
import { KeelsonError, messageOf } from '../../errors.ts';
import type { Query } from '../../generated/query.ts';
import { nearest } from '../../nearest.ts';
import type { Bundle } from '../../policy/bundle-files.ts';
import type { Names } from './mistakes.ts';
import { isShort, readQuery, readShort } from './read.ts';

/** What queries and attack paths of users can name, beside resources. */
export function namesIn({ insights, checks }: Pick<Bundle, 'insights' | 'checks'>): Names {
  return { insights: insights.flatMap(({ list }) => list.map(({ id }) => id)), checks: [...checks.keys()] };
}

/**
 * A query of the bundle, that of a file, or a text in the short form.
 *
 * @throws KeelsonError QUERY_INVALID; USAGE where there is neither.
 */
export async function queryNamed(
  name: string,
  bundle: Pick<Bundle, 'queries' | 'insights' | 'checks'>,
): Promise<Query> {
  if (isShort(name)) return readShort(name, namesIn(bundle));
  if (/\.(ya?ml|json)$/.test(name)) return readQuery(await textOf(name), name, namesIn(bundle));
  const query = Object.hasOwn(bundle.queries, name) ? bundle.queries[name] : undefined;
  if (query) return query;
  const meant = nearest(name, Object.keys(bundle.queries));
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
