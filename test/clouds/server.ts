import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Exchange } from '../../src/collect/transport/capture.ts';
import { wireLine } from '../../src/collect/transport/declared.ts';
import type { Send, WireRequest, WireResponse } from '../../src/collect/transport/exchange.ts';
import { ReadError } from '../../src/collect/transport/problem.ts';
import { requestKey } from '../../src/collect/transport/replay.ts';

/** An answer of a cloud as tests write it: 200 and JSON unless said otherwise. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent as it is, anything else as JSON. */
  readonly body?: unknown;
}

/** Something that goes wrong on the way, for the requests whose wire line (`GET host/path#Operation`) matches. */
export interface Fault {
  readonly on: RegExp;
  /** How many matching requests pass unharmed first. Default 0. */
  readonly after?: number;
  /** How many requests it hits. Default 1. */
  readonly times?: number;
  readonly effect: Effect;
}

export type Effect =
  /** The provider refuses or fails: this instead of the true answer. */
  | { readonly answer: Answer }
  /** The connection ends before an answer, or in the middle of it. */
  | { readonly cut: 'before' | 'within' }
  /** The true answer, this many milliseconds late. */
  | { readonly delay: number }
  /** The true answer, changed: a truncated page, broken JSON, a planted secret. */
  | { readonly change: (answer: WireResponse) => WireResponse };

export interface WireServer {
  /** For the `endpoint` of a cloud's scope. */
  readonly endpoint: string;
  /** Everything that was asked, in order, with the provider's own URL. */
  readonly requests: WireRequest[];
  /** Requests that nothing answered. */
  readonly unanswered: WireRequest[];
  inject(fault: Fault): void;
}

interface Teardown {
  teardown(clean: () => Promise<void>): void;
}

/**
 * A cloud's API on this machine: answers what an egress gateway would have to, so that real SDK clients
 * talk HTTP to it. `answer` gets each request with the provider's URL: `replayFrom` of a capture,
 * `answersOf` exchanges, or a function of the test; a ReadError from it becomes a 404.
 */
export async function serve(t: Teardown, answer: Send): Promise<WireServer> {
  const requests: WireRequest[] = [];
  const unanswered: WireRequest[] = [];
  const faults: { fault: Fault; seen: number }[] = [];

  const server = createServer((incoming, outgoing) => {
    void handle(incoming, outgoing).catch((error: unknown) => {
      outgoing.writeHead(500, { 'content-type': 'text/plain' });
      outgoing.end(String(error));
    });
  });

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const request = await received(incoming);
    requests.push(request);
    const effect = effectOn(request);
    if (effect && 'answer' in effect) {
      return respond(outgoing, wireResponse(effect.answer));
    }
    if (effect && 'delay' in effect) {
      await sleep(effect.delay);
    }
    const response = await answered(request);
    if (effect && 'cut' in effect) {
      return cut(outgoing, response, effect.cut);
    }
    respond(outgoing, effect && 'change' in effect ? effect.change(response) : response);
  }

  function effectOn(request: WireRequest): Effect | undefined {
    const line = wireLine(request);
    for (const entry of faults.filter(({ fault }) => fault.on.test(line))) {
      const { after = 0, times = 1, effect } = entry.fault;
      entry.seen += 1;
      if (entry.seen > after && entry.seen <= after + times) {
        return effect;
      }
    }
    return undefined;
  }

  async function answered(request: WireRequest): Promise<WireResponse> {
    try {
      return await answer(request);
    } catch (error) {
      if (!(error instanceof ReadError)) {
        throw error;
      }
      unanswered.push(request);
      return wireResponse({ status: 404, body: { error: { code: 'NotFound', message: error.message } } });
    }
  }

  const { promise: listening, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await listening;
  t.teardown(async () => {
    const { promise: closed, resolve: done } = Promise.withResolvers<void>();
    server.close(() => done());
    server.closeAllConnections();
    await closed;
  });

  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    unanswered,
    inject: (fault) => faults.push({ fault, seen: 0 }),
  };
}

/** Answers from exchanges that a test writes itself, found as a replay finds those of a capture. */
export function answersOf(exchanges: readonly Exchange[]): Send {
  const answers = new Map(
    exchanges.map(({ request, response }) => [
      requestKey({
        method: request.method,
        url: request.url,
        headers: request.operation === undefined ? {} : { 'x-amz-target': request.operation },
        ...(request.body !== undefined && { body: text(request.body) }),
      }),
      wireResponse(response),
    ]),
  );
  return async (request) => {
    const response = answers.get(requestKey(request));
    if (!response) {
      throw new ReadError(
        'not_captured',
        `no answer to ${request.method} ${request.url} ${request.body ?? ''}`,
      );
    }
    return response;
  };
}

/** Asks one after another: the first that has an answer gives it. */
export function firstOf(...sends: readonly Send[]): Send {
  return async (request) => {
    for (const send of sends) {
      try {
        return await send(request);
      } catch (error) {
        if (!(error instanceof ReadError)) {
          throw error;
        }
      }
    }
    throw new ReadError('not_captured', `no answer to ${request.method} ${request.url}`);
  };
}

export function wireResponse({ status = 200, headers = {}, body }: Answer): WireResponse {
  return {
    status,
    headers: {
      'content-type': 'application/json',
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    },
    body: body === undefined ? '' : text(body),
  };
}

function text(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

async function received(incoming: IncomingMessage): Promise<WireRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) {
    chunks.push(chunk as Buffer);
  }
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
  );
  const body = Buffer.concat(chunks).toString('utf8');
  return {
    method: incoming.method ?? 'GET',
    url: `https://${headers['x-forwarded-host'] ?? headers['host']}${incoming.url}`,
    headers,
    ...(body !== '' && { body }),
  };
}

function respond(outgoing: ServerResponse, response: WireResponse): void {
  outgoing.writeHead(response.status, headersOf(response));
  outgoing.end(response.body);
}

function cut(outgoing: ServerResponse, response: WireResponse, where: 'before' | 'within'): void {
  if (where === 'within') {
    const bytes = Buffer.from(response.body);
    outgoing.writeHead(response.status, { ...headersOf(response), 'content-length': bytes.byteLength });
    outgoing.write(bytes.subarray(0, Math.floor(bytes.byteLength / 2)), () => outgoing.destroy());
    return;
  }
  outgoing.destroy();
}

// The length is that of what is sent here, not of what was recorded.
function headersOf(response: WireResponse): Record<string, string> {
  return Object.fromEntries(
    Object.entries(response.headers).filter(
      ([name]) => !['content-length', 'transfer-encoding', 'content-encoding', 'connection'].includes(name),
    ),
  );
}
