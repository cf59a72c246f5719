import type { OAuth2Client } from 'google-auth-library';
import { ReadError } from '../../transport/problem.ts';
import { record, text, texts, type Json } from '../resource/json.ts';
import { reading } from './read-error.ts';

/** Plain REST reads of Google's APIs, for what Cloud Asset Inventory lacks. */
export interface Rest {
  /**
   * One resource.
   *
   * @param call as users know it, `<service>:<method>`.
   * @throws ReadError
   */
  get(call: string, where: string, url: string): Promise<Json>;
  /**
   * All pages of a list.
   *
   * @param field name of the answer's list.
   * @returns items, and the locations that the service says it could not reach.
   * @throws ReadError
   */
  list(
    call: string,
    where: string,
    url: string,
    field: string,
  ): Promise<{ readonly items: readonly Json[]; readonly unreachable: readonly string[] }>;
}

export function restOver(client: OAuth2Client, signal: AbortSignal): Rest {
  async function get(call: string, where: string, url: string): Promise<Json> {
    return reading(call, where, signal, async () => {
      const { data } = await client.request<unknown>({ url });
      if (typeof data !== 'object' || data === null || Array.isArray(data)) {
        throw new ReadError('unexpected_shape', `${call} of ${where}: the answer is not a JSON object`);
      }
      return record(data);
    });
  }

  return {
    get,
    async list(call, where, url, field) {
      const items: Json[] = [];
      const unreachable: string[] = [];
      let token: string | undefined;
      do {
        const page = new URL(url);
        if (token !== undefined) {
          page.searchParams.set('pageToken', token);
        }
        const answer = await get(call, where, page.href);
        const list = answer[field] ?? [];
        if (!Array.isArray(list)) {
          throw new ReadError('unexpected_shape', `${call} of ${where}: ${field} is not a list`);
        }
        items.push(...list.map(record));
        unreachable.push(...texts(answer['unreachable']));
        token = text(answer['nextPageToken']);
      } while (token !== undefined);
      return { items, unreachable };
    },
  };
}
