import { createServer, type IncomingHttpHeaders, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate.ts';

/** A request as it came over the wire. */
export interface Seen {
  readonly method: string;
  /** Path and query, as sent. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Listening {
  /** `127.0.0.1:port` */
  readonly host: string;
  /** Everything that was asked, in order. */
  readonly seen: readonly Seen[];
}

export interface Teardown {
  teardown(clean: () => Promise<void>): void;
}

/** A server on this machine that ends with the test; with a certificate, over https. */
export async function listen(
  t: Teardown,
  answer: (request: Seen, response: ServerResponse) => void,
  certificate?: Certificate,
): Promise<Listening> {
  const seen: Seen[] = [];
  const receive: RequestListener = (incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const { method = '', url = '', headers } = incoming;
      const request = { method, target: url, headers, body: Buffer.concat(chunks) };
      seen.push(request);
      answer(request, response);
    });
  };
  const server = certificate ? createSecureServer({ ...certificate }, receive) : createServer(receive);
  const { promise: listening, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await listening;
  t.teardown(async () => {
    const { promise: closed, resolve: done } = Promise.withResolvers<void>();
    server.close(() => done());
    server.closeAllConnections();
    await closed;
  });
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}
