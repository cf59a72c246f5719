import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ArtefactKind } from '../channel/site.ts';
import type { Access } from './access.ts';
import { refuse, send, sendJson } from './answer.ts';
import { answerBundle, type Bundles } from './bundle-request.ts';
import { limits } from './limits.ts';
import { readJsonBody, type StatusBoard } from './status.ts';
import type { TokenScope } from './tokens.ts';

export interface Service extends Bundles {
  readonly access: Access;
  readonly status: StatusBoard;
}

/** Answers one request. */
export async function route(
  request: IncomingMessage,
  response: ServerResponse,
  service: Service,
): Promise<void> {
  const target = request.url ?? '/';
  if (target.length > limits.urlBytes) return refuse(response, 414, 'the address is too long');
  const url = URL.parse(target, 'http://service');
  if (!url) return refuse(response, 400, 'the address is none');
  const [, channel, kind] =
    /^\/bundles\/([a-z][a-z0-9-]{0,62})\/keelson\.(wasm|rego)\.tar\.gz$/.exec(url.pathname) ?? [];

  if (url.pathname === '/health') {
    return isMethod(request, response, ['GET', 'HEAD']) ? health(response, service) : undefined;
  }
  if (/^\/status(\/|$)/.test(url.pathname)) {
    if (!isMethod(request, response, ['GET', 'POST'])) return undefined;
    return request.method === 'POST'
      ? takeStatus(request, response, service)
      : showStatus(request, response, service);
  }
  if (channel === undefined) {
    return isAllowed(request, response, service, 'read')
      ? refuse(response, 404, 'there is nothing here')
      : undefined;
  }
  if (!isMethod(request, response, ['GET', 'HEAD']) || !isAllowed(request, response, service, 'read')) {
    return undefined;
  }
  const account = url.searchParams.get('account') ?? request.headers['keelson-account']?.toString();
  return answerBundle(request, response, { channel, kind: kind as ArtefactKind, account }, service);
}

function health(response: ServerResponse, { watch }: Service): void {
  sendJson(response, watch.problem === undefined ? 200 : 503, {});
}

async function takeStatus(
  request: IncomingMessage,
  response: ServerResponse,
  service: Service,
): Promise<void> {
  if (!isAllowed(request, response, service, 'read')) return;
  const body = await readJsonBody(request);
  if (body === 413)
    return refuse(response, 413, `a status has at most ${limits.statusBodyBytes} bytes`, {
      connection: 'close',
    });
  if (body === 400) return refuse(response, 400, 'it is not JSON');
  const problem = service.status.take(body.json);
  if (problem !== undefined) return refuse(response, 400, problem);
  return send(response, 204, undefined, {});
}

function showStatus(request: IncomingMessage, response: ServerResponse, service: Service): void {
  if (!isAllowed(request, response, service, 'status')) return;
  sendJson(response, 200, { schema: 'keelson.bundle-status/v1', agents: service.status.all() });
}

function isMethod(request: IncomingMessage, response: ServerResponse, methods: readonly string[]): boolean {
  if (methods.includes(request.method ?? '')) return true;
  refuse(response, 405, 'the method is not allowed', { allow: methods.join(', '), connection: 'close' });
  return false;
}

function isAllowed(
  request: IncomingMessage,
  response: ServerResponse,
  { access }: Service,
  scope: TokenScope,
): boolean {
  const status = access(request, scope);
  if (status === undefined) return true;
  const problem = status === 401 ? 'a token is needed' : `the token lacks the scope ${scope}`;
  refuse(response, status, problem, {
    ...(status === 401 && { 'www-authenticate': 'Bearer realm="keelson"' }),
    // What it was going to send is not waited for.
    ...(request.method === 'POST' && { connection: 'close' }),
  });
  return false;
}
