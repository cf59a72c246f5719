import type { ApiCall } from '../../transport/declared.ts';
import type { Surroundings } from './integration.ts';
import type { Stage } from './api.ts';
import { loadBalancerType } from '../network/load-balancer.ts';
import { text } from '../config/config-item.ts';
import type { Listed, Reader } from '../session/reader.ts';
import { pagesOf, restClient } from '../session/rest-client.ts';
import type { AwsSession } from '../session/session.ts';
import { rest } from '../session/wire.ts';

const host = 'apigateway';
const Client = restClient(host, 'apigateway');

// Reading anything of API Gateway is one action.
const permission = 'apigateway:GET';

/** The declaration of a call of API Gateway, of either generation. */
export function apiCall(path: string): ApiCall {
  return rest(host, 'GET', path, permission);
}

/** A list of API Gateway. */
export interface ApiList {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** What the next page is asked by: position of the first generation, nextToken of the second. */
  readonly next: 'position' | 'nextToken';
  readonly resource?: string;
}

/** All pages of a list. */
export function apiItems(
  reader: Reader,
  type: string,
  { path, query = {}, next, resource }: ApiList,
): Promise<Listed<Record<string, unknown>>> {
  const size = next === 'position' ? { limit: '500' } : { maxResults: '500' };
  return reader.list(
    { call: permission, types: [type], ...(resource !== undefined && { resource }) },
    pagesOf(
      reader.client(Client),
      (following) => ({
        method: 'GET',
        path,
        query: { ...size, ...query, ...following },
        // The first generation answers in links between documents where nobody says so.
        accept: 'application/json',
      }),
      next,
    ),
    (page) => recordsOf(page['item'] ?? page['items']),
  );
}

/** One that is alone on its page is given without a list. */
function recordsOf(value: unknown): Record<string, unknown>[] {
  const list: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.filter(
    (one): one is Record<string, unknown> => typeof one === 'object' && one !== null && !Array.isArray(one),
  );
}

export function stageOf(stage: Readonly<Record<string, unknown>>): Stage {
  return { stageName: text(stage['stageName']), webAclArn: text(stage['webAclArn']) };
}

/** Load balancers of the document by the name of their host. */
export function balancersByHost({ found }: AwsSession): Surroundings['balancers'] {
  return new Map(
    found.flatMap(({ type, id, properties }) => {
      const name = type === loadBalancerType ? text(properties['DNSName']) : undefined;
      return name === undefined ? [] : [[name.toLowerCase(), id] as const];
    }),
  );
}
