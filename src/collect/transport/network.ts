import type { Send, WireRequest, WireResponse } from './exchange.ts';
import { ReadError } from './problem.ts';

export interface NetworkOptions {
  /**
   * Sends every request to this base URL instead of the provider's host, which is then
   * named in x-forwarded-host: an egress gateway, a recorder, a test server.
   */
  readonly endpoint?: string;
  /** Milliseconds for one answer, headers and body. */
  readonly timeout?: number;
  /** Bytes of one answer. */
  readonly maximumBytes?: number;
}

const defaults = { timeout: 60_000, maximumBytes: 256 * 1024 * 1024 };

/**
 * The only place that opens connections to a cloud's API.
 *
 * @throws ReadError timed_out, unavailable or truncated when there is no whole answer.
 */
export function network(options: NetworkOptions = {}): Send {
  const timeout = options.timeout ?? defaults.timeout;
  const maximumBytes = options.maximumBytes ?? defaults.maximumBytes;

  return async (request) => {
    const { url, headers } = route(request, options.endpoint);
    const limit = AbortSignal.timeout(timeout);
    const signal = request.signal ? AbortSignal.any([limit, request.signal]) : limit;

    try {
      const response = await fetch(url, {
        method: request.method,
        headers,
        signal,
        redirect: 'manual',
        ...(request.body !== undefined && { body: request.body }),
      });
      return await received(response, maximumBytes);
    } catch (cause) {
      if (request.signal?.aborted || cause instanceof ReadError) {
        throw cause;
      }
      if (limit.aborted) {
        throw new ReadError('timed_out', `no answer from ${hostOf(request)} within ${timeout / 1000} s`, {
          cause,
        });
      }
      throw new ReadError('unavailable', `no answer from ${hostOf(request)}: ${reasonOf(cause)}`, { cause });
    }
  };
}

function route(request: WireRequest, endpoint: string | undefined) {
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !hopByHop.has(name)));
  if (endpoint === undefined) {
    return { url: request.url, headers };
  }
  const { host, pathname, search } = new URL(request.url);
  const base = new URL(endpoint);
  return {
    url: `${base.origin}${base.pathname.replace(/\/$/, '')}${pathname}${search}`,
    headers: { ...headers, 'x-forwarded-host': host },
  };
}

// fetch sets these itself and refuses some of them.
const hopByHop = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'expect',
  'accept-encoding',
]);

async function received(response: Response, maximumBytes: number): Promise<WireResponse> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maximumBytes) {
      throw new ReadError('truncated', `the answer of ${response.url} is larger than ${maximumBytes} bytes`);
    }
    chunks.push(chunk);
  }
  return {
    status: response.status,
    headers: Object.fromEntries([...response.headers].filter(([name]) => !ofTheBytes.has(name))),
    // Unlike Buffer's, this decoding drops a byte order mark, which no JSON parser takes.
    body: new TextDecoder().decode(Buffer.concat(chunks)),
  };
}

// They describe what came over the wire: fetch has decompressed it, and redaction changes its length.
const ofTheBytes = new Set(['content-encoding', 'content-length', 'transfer-encoding']);

function hostOf(request: WireRequest): string {
  return new URL(request.url).host;
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}
