import type { Client } from '@azure-rest/core-client';
import { ReadError } from '../../transport/problem.ts';
import { readError, reading } from './read-error.ts';
import { rowsIn } from '../resource-graph/rows.ts';

/** Reads Azure Resource Manager by path, for what Resource Graph does not hold. */
export interface ArmReader {
  /** @throws ReadError */
  get<T>(path: string, apiVersion: string): Promise<T>;
  /** All items of a list, over its pages; each has an id and a name. @throws ReadError */
  list<T>(path: string, apiVersion: string): Promise<T[]>;
}

const mostPages = 1000;

export function armReader(client: Client, base: string, signal: AbortSignal): ArmReader {
  async function read(url: string, call: string, apiVersion?: string): Promise<unknown> {
    const parameters = {
      abortSignal: signal,
      ...(apiVersion !== undefined && { queryParameters: { 'api-version': apiVersion } }),
    };
    const { status, body } = await reading(call, signal, async () =>
      client.pathUnchecked(url).get(parameters),
    );
    if (status !== '200') {
      throw readError(call, { status: Number(status), ...errorOf(body) });
    }
    return body;
  }

  return {
    get: async <T>(path: string, apiVersion: string) => (await read(path, callOf(path), apiVersion)) as T,

    async list<T>(path: string, apiVersion: string) {
      const call = callOf(path);
      const items: T[] = [];
      let page = (await read(path, call, apiVersion)) as Page<T>;
      for (let pages = 1; ; pages += 1) {
        if (!Array.isArray(page?.value)) {
          throw new ReadError('unexpected_shape', `${call} answered no list`);
        }
        items.push(...(rowsIn(call, page.value, ['id', 'name']) as T[]));
        if (!page.nextLink) {
          return items;
        }
        if (originOf(page.nextLink) !== originOf(base) || pages === mostPages) {
          throw new ReadError(
            'truncated',
            `${call}: the next page lies elsewhere, or there are more than ${mostPages}`,
          );
        }
        page = (await read(page.nextLink, call)) as Page<T>;
      }
    },
  };
}

interface Page<T> {
  readonly value: T[];
  readonly nextLink?: string | null;
}

/** Undefined for what is no absolute URL, such as the relative links that ARM does not give. */
function originOf(link: string): string | undefined {
  return URL.parse(link)?.origin;
}

function errorOf(body: unknown): { code?: string; message?: string } {
  return (body as { error?: { code?: string; message?: string } } | undefined)?.error ?? {};
}

/** The call without the scope it is asked at: GET …/accounts/chat/deployments. */
function callOf(path: string): string {
  return `GET ${path.replace(/^.*\/providers\/Microsoft\.[^/]+\//i, '…/')}`;
}
