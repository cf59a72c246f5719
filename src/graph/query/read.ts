import type { Query } from '../../generated/query.ts';
import { mistakeIn, type Names } from './mistakes.ts';
import { readText } from './text.ts';

/**
 * The query that a text in YAML or JSON is.
 *
 * @param file names it in errors.
 * @throws KeelsonError QUERY_INVALID with file, line and column.
 */
export function readQuery(text: string, file: string, names: Names): Query {
  return readText(text, file, 'query', (query) => mistakeIn(query, names)) as Query;
}
