import type { QueryRequest, QueryRequestOptions, ResourceGraphClient } from '@azure/arm-resourcegraph';
import { ReadError } from '../../transport/problem.ts';
import { reading } from '../session/read-error.ts';
import { rowsIn } from './rows.ts';

/** Which subscriptions or management groups a query is about; neither: all that the identity sees. */
export type GraphScope = Pick<QueryRequest, 'subscriptions' | 'managementGroups'>;

const pageSize = 1000;

/**
 * All rows of a Resource Graph query, over all pages; each has an id, without which there is no paging.
 *
 * @throws ReadError; truncated when rows were cut and there is no token to go on with.
 */
export async function queryGraph(
  client: ResourceGraphClient,
  query: string,
  scope: GraphScope,
  signal: AbortSignal,
  more: Pick<QueryRequestOptions, 'authorizationScopeFilter'> = {},
): Promise<Record<string, unknown>[]> {
  const call = `POST Microsoft.ResourceGraph/resources (${query.split(' ', 1)[0]})`;
  const rows: Record<string, unknown>[] = [];
  let skipToken: string | undefined;
  do {
    const options = {
      top: pageSize,
      resultFormat: 'objectArray' as const,
      ...more,
      ...(skipToken !== undefined && { skipToken }),
    };
    const page = await reading(call, signal, () =>
      client.resources({ query, ...scope, options }, { abortSignal: signal }),
    );
    if (!Array.isArray(page.data)) {
      throw new ReadError('unexpected_shape', `${call} answered a table where rows were asked`);
    }
    rows.push(...rowsIn(call, page.data, ['id']));
    if (page.skipToken !== undefined && page.skipToken === skipToken) {
      throw new ReadError('truncated', `${call} leads from a page to itself after ${rows.length} rows`);
    }
    skipToken = page.skipToken;
    if (skipToken === undefined && page.resultTruncated === 'true') {
      throw new ReadError(
        'truncated',
        `${call} cut its answer after ${rows.length} of ${page.totalRecords} rows. Scan fewer subscriptions at once`,
      );
    }
  } while (skipToken !== undefined);
  return rows;
}
