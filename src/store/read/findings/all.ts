import type { Database } from '../../database.ts';
import type { Finding } from './finding.ts';
import { listFindings, type FindingsQuery } from './list.ts';

const page = 500;

/** All findings of a query, some at a time: what is changed meanwhile is there as it was before or after. */
export async function* allFindings(
  database: Database,
  query: Omit<FindingsQuery, 'limit' | 'cursor'>,
): AsyncGenerator<Finding> {
  for (let cursor: string | undefined; ;) {
    const { items, next } = await listFindings(database, { ...query, limit: page, cursor });
    yield* items;
    if (next === null) return;
    cursor = next;
  }
}
