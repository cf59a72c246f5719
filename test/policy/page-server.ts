import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves files to a page, which sends back what it has found. */
export interface PageServer {
  readonly url: string;
  /** What the page has sent to /result. */
  readonly result: Promise<string>;
  close(): Promise<void>;
}

const html = '<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>';
const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/** @param files by name, without leading slash. */
export async function servePage(files: ReadonlyMap<string, Uint8Array | string>): Promise<PageServer> {
  const { promise: result, resolve, reject } = Promise.withResolvers<string>();
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1);
    if (request.method === 'POST' && name === 'result') {
      read(request).then(resolve, reject);
      response.end();
    } else if (name === '') {
      response.setHeader('content-type', 'text/html').end(html);
    } else {
      const file = files.get(name);
      response.statusCode = file === undefined ? 404 : 200;
      response.setHeader('content-type', types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
      response.end(file);
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    result,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
