import { request as plainRequest, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import { request as secureRequest } from 'node:https';
import { createHash } from 'node:crypto';
import type { ExecutionContext } from 'ava';
import { publish } from '../../../src/bundle/channel/moves.ts';
import { serve, type RunningService, type ServeOptions } from '../../../src/bundle/service/serve.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { tinyCandidate } from '../channel/tiny-bundle.ts';

/** A site whose stable channel has version 1.0.0 of a small bundle. */
export async function tinySite(t: ExecutionContext): Promise<string> {
  const site = await emptyFolder(t);
  await publish(site, await tinyCandidate('1.0.0'), 'stable');
  return site;
}

/** A service of a site that ends with the test. */
export async function running(
  t: ExecutionContext,
  site: string,
  options: Partial<ServeOptions> = {},
): Promise<RunningService> {
  const service = await serve({ site, host: '127.0.0.1', port: 0, ...options });
  t.teardown(() => service[Symbol.asyncDispose]());
  return service;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks as it is written, redirects and all left alone. */
export async function ask(
  url: string,
  options: RequestOptions & { readonly ca?: string; readonly cert?: string; readonly key?: string } = {},
  body?: string | Uint8Array,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const request = (url.startsWith('https:') ? secureRequest : plainRequest)(
    // With agents that keep connections, tests would wait for their end.
    Object.assign(optionsOf(url), { agent: false, ...options }),
    (response) => {
      const parts: Uint8Array[] = [];
      response.on('data', (part: Uint8Array) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    },
  );
  request.on('error', reject);
  request.end(body);
  return promise;
}

function optionsOf(url: string): RequestOptions {
  const { hostname, port, protocol, pathname, search } = new URL(url);
  return { hostname, port, protocol, path: pathname + search };
}

export const rego = (service: RunningService, channel = 'stable') =>
  `${service.url}/bundles/${channel}/keelson.rego.tar.gz`;

export const tokenEntry = (
  name: string,
  token: string,
  scopes: ['read' | 'status', ...('read' | 'status')[]],
) => ({
  name,
  sha256: createHash('sha256').update(token).digest('hex'),
  scopes,
});
