import { once } from 'node:events';
import { createServer, type RequestListener, type Server, type ServerOptions } from 'node:http';
import { isIP, type AddressInfo } from 'node:net';
import { KeelsonError, messageOf } from '../../errors.ts';
import { isLoopback } from '../../network/this-machine.ts';
import { accessBy } from './access.ts';
import { refuse } from './answer.ts';
import { limits } from './limits.ts';
import { route, type Service } from './route.ts';
import { shelfOf } from './shelf.ts';
import { watchSite } from './site-watch.ts';
import { statusBoard } from './status.ts';
import type { Tokens } from './tokens.ts';
import { waitingRoom } from './waiting.ts';

export interface ServeOptions {
  readonly site: string;
  readonly host: string;
  /** 0 takes one that is free. */
  readonly port: number;
  /** PEM. With `clientCa` none but clients with a certificate of it are let in. */
  readonly tls?:
    { readonly cert: string; readonly key: string; readonly clientCa?: string | undefined } | undefined;
  readonly tokens?: Tokens | undefined;
  readonly anonymous?: boolean | undefined;
  /** Requests that may wait at one time. */
  readonly waiting?: number | undefined;
  readonly pollSeconds?: number;
}

export interface RunningService extends AsyncDisposable {
  /** `https://127.0.0.1:8443` */
  readonly url: string;
  readonly waiting: number;
}

/**
 * Serves the bundles of a site by OPA's bundle protocol, until it is disposed of: that ends all waits, and gives answers
 * under way some seconds.
 *
 * @throws KeelsonError USAGE when it cannot listen, there is no site, or all could read without that having been said.
 */
export async function serve(options: ServeOptions): Promise<RunningService> {
  const { site, host, port, tls, tokens, anonymous = false } = options;
  const access = accessBy({
    tokens,
    anonymous,
    byCertificate: tls?.clientCa !== undefined,
    onLoopback: isLoopback(host),
  });
  const waiting = waitingRoom(options.waiting ?? limits.waiting);
  const ending = new AbortController();
  const watch = await watchSite(site, () => waiting.wake(), options);
  const service: Service = {
    access,
    watch,
    waiting,
    shelf: shelfOf(site),
    status: statusBoard(),
    ending: ending.signal,
  };
  const server = await newServer(tls, listenerOf(service)).catch((cause: unknown) => {
    watch[Symbol.dispose]();
    throw new KeelsonError('USAGE', `cannot serve by TLS: ${messageOf(cause)}`, { cause });
  });
  try {
    server.listen({ host, port });
    await once(server, 'listening');
  } catch (cause) {
    watch[Symbol.dispose]();
    throw new KeelsonError('USAGE', `cannot listen on ${host}:${port}: ${messageOf(cause)}`, { cause });
  }
  return {
    url: `${tls ? 'https' : 'http'}://${hostText(host)}:${(server.address() as AddressInfo).port}`,
    get waiting() {
      return waiting.count;
    },
    async [Symbol.asyncDispose]() {
      watch[Symbol.dispose]();
      ending.abort();
      waiting.wake();
      await close(server);
    },
  };
}

function listenerOf(service: Service): RequestListener {
  return (request, response) => {
    // Else a wait would end with the time that connections may be silent.
    request.socket.setTimeout(0);
    // Of a client that goes away.
    request.on('error', () => undefined);
    response.on('error', () => undefined);
    route(request, response, service).catch((error: unknown) => {
      if (response.destroyed) return;
      if (response.headersSent) {
        response.destroy();
        return;
      }
      process.stderr.write(`keelson: ${messageOf(error)}\n`);
      refuse(response, 503, 'the bundle cannot be given now', {
        'retry-after': `${limits.retryAfterSeconds}`,
      });
    });
  };
}

async function newServer(tls: ServeOptions['tls'], listener: RequestListener): Promise<Server> {
  const bounded: ServerOptions = {
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.requestSeconds * 1_000,
    requestTimeout: limits.requestSeconds * 1_000,
    connectionsCheckingInterval: 5_000,
    // Longer than OPA keeps a connection.
    keepAliveTimeout: 95_000,
  };
  const server = tls ? await secureServer(tls, bounded, listener) : createServer(bounded, listener);
  server.timeout = limits.requestSeconds * 1_000;
  server.maxConnections = limits.connections;
  server.maxHeadersCount = 100;
  return server;
}

async function secureServer(
  { cert, key, clientCa }: NonNullable<ServeOptions['tls']>,
  bounded: ServerOptions,
  listener: RequestListener,
): Promise<Server> {
  const https = await import('node:https');
  const client = clientCa === undefined ? {} : { ca: clientCa, requestCert: true, rejectUnauthorized: true };
  return https.createServer(
    {
      ...bounded,
      cert,
      key,
      ...client,
      minVersion: 'TLSv1.2',
      handshakeTimeout: limits.requestSeconds * 1_000,
    },
    listener,
  );
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), limits.endSeconds * 1_000);
  await closed;
  clearTimeout(late);
}

const hostText = (host: string) => (isIP(host) === 6 ? `[${host}]` : host);
