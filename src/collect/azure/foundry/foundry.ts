import type { Client } from '@azure-rest/core-client';
import { ReadError } from '../../transport/problem.ts';
import { readError, reading } from '../session/read-error.ts';
import { rowsIn } from '../resource-graph/rows.ts';

/** Reads lists of a Foundry project, which its own host answers and Resource Manager does not. */
export interface FoundryReader {
  /** All items of a list of a project, over its pages; each has an id. @throws ReadError */
  listOf(host: string, project: string, segment: string): Promise<Record<string, unknown>[]>;
}

/** Audience of the tokens that hosts of Foundry take. */
export const foundryAudience = 'https://ai.azure.com';

/** What follows the account's own name in the host of its projects. */
export const foundryDomain = 'services.ai.azure.com';

const mostPages = 1000;

export function foundryReader(client: Client, signal: AbortSignal): FoundryReader {
  async function page(url: string, call: string, after: string | undefined): Promise<Page> {
    // The client adds no query to a URL that is absolute.
    const query = new URLSearchParams({
      'api-version': 'v1',
      limit: '100',
      ...(after !== undefined && { after }),
    });
    const { status, body } = await reading(call, signal, async () =>
      client.pathUnchecked(`${url}?${query.toString()}`).get({ abortSignal: signal }),
    );
    if (status !== '200') {
      throw readError(call, { status: Number(status), ...(body as Refused | undefined)?.error });
    }
    return body as Page;
  }

  return {
    async listOf(host, project, segment) {
      const call = `GET …/api/projects/${project}/${segment}`;
      const url = `https://${host}/api/projects/${encodeURIComponent(project)}/${segment}`;
      const items: Record<string, unknown>[] = [];
      let after: string | undefined;
      for (let pages = 1; pages <= mostPages; pages += 1) {
        const { data, has_more: more, last_id: last } = await page(url, call, after);
        if (!Array.isArray(data)) {
          throw new ReadError('unexpected_shape', `${call} answered no list`);
        }
        items.push(...rowsIn(call, data, ['id']));
        if (more !== true) return items;
        if (typeof last !== 'string' || last === after) break;
        after = last;
      }
      throw new ReadError('truncated', `${call}: no next page is named, or there are more than ${mostPages}`);
    },
  };
}

interface Page {
  readonly data?: unknown;
  readonly has_more?: unknown;
  readonly last_id?: unknown;
}

interface Refused {
  readonly error?: { readonly code?: string; readonly message?: string };
}
