import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { limits } from './limits.ts';
import { rangeOf } from './range.ts';

/** Answers with JSON; `problem` is what an error says. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: OutgoingHttpHeaders = {},
): void {
  const bytes = Buffer.from(`${JSON.stringify(body)}\n`);
  send(response, status, bytes, { 'content-type': 'application/json', ...headers });
}

export function refuse(
  response: ServerResponse,
  status: number,
  problem: string,
  headers: OutgoingHttpHeaders = {},
): void {
  sendJson(response, status, { problem }, headers);
}

/** Answers with a file, or with the range of it that is asked for (RFC 9110 §14). */
export function sendBytes(
  request: IncomingMessage,
  response: ServerResponse,
  bytes: Uint8Array,
  headers: OutgoingHttpHeaders & { readonly etag: string },
): void {
  const all = { ...headers, 'accept-ranges': 'bytes' };
  const condition = request.headers['if-range'];
  const isCurrent = condition === undefined || condition === headers.etag;
  const range =
    request.method === 'GET' && isCurrent ? rangeOf(request.headers.range, bytes.byteLength) : undefined;
  if (range === 'unsatisfiable') {
    refuse(response, 416, 'there are no such bytes', { 'content-range': `bytes */${bytes.byteLength}` });
    return;
  }
  if (!range) {
    send(response, 200, bytes, all);
    return;
  }
  send(response, 206, bytes.subarray(range.first, range.last + 1), {
    ...all,
    'content-range': `bytes ${range.first}-${range.last}/${bytes.byteLength}`,
  });
}

/** Sends in bounded time: a client that takes nothing, or too little, is let go. */
export function send(
  response: ServerResponse,
  status: number,
  bytes: Uint8Array | undefined,
  headers: OutgoingHttpHeaders,
): void {
  const socket = response.socket;
  const overdue = setTimeout(() => socket?.destroy(), limits.answerSeconds * 1_000).unref();
  response.setTimeout(limits.stalledSeconds * 1_000, () => socket?.destroy());
  response.once('close', () => clearTimeout(overdue));
  response.writeHead(status, {
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(bytes && { 'content-length': bytes.byteLength }),
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : bytes);
}
