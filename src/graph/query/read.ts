import { KeelsonError } from '../../errors.ts';
import type { Query } from '../../generated/query.ts';
import { firstError } from '../../schema/validate.ts';
import { mistakeIn, type Names } from './mistakes.ts';
import { parseShort } from './short/parse.ts';
import { StrangeText } from './short/tokens.ts';
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

/** Whether a text is a query in the short form. */
export function isShort(text: string): boolean {
  return /^\s*find\s/i.test(text);
}

/**
 * The query that a text in the short form is.
 *
 * @throws KeelsonError QUERY_INVALID, with the column of what cannot be read, or else the name that means nothing.
 */
export function readShort(text: string, names: Names): Query {
  let query: Query;
  try {
    query = parseShort(text);
  } catch (error) {
    if (!(error instanceof StrangeText)) throw error;
    throw new KeelsonError('QUERY_INVALID', `the query, column ${error.at + 1}: ${error.message}`, {
      cause: error,
    });
  }
  const problem = mistakeIn(query, names) ?? firstError('query', query);
  if (problem)
    throw new KeelsonError('QUERY_INVALID', `the query${placeOf(text, problem.text)}: ${problem.text}`);
  return query;
}

/** Mistakes are told with the word that is wrong. */
function placeOf(text: string, problem: string): string {
  const word = /^(?:there is no|nothing is called) ([^\s:]+)/.exec(problem)?.[1];
  const at = word === undefined ? -1 : text.indexOf(word);
  return at < 0 ? '' : `, column ${at + 1}`;
}
