import type { ApiCall } from '../../transport/declared.ts';
import type { Send, WireResponse } from '../../transport/exchange.ts';

/** The part of an SDK request that goes over the wire: @smithy/types HttpRequest without its functions. */
interface SdkRequest {
  readonly method: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | string[] | null>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What SDK clients take as `requestHandler`: they send through it and nothing else. */
export interface RequestHandler extends Record<string, unknown> {
  handle(
    request: SdkRequest,
    options?: { readonly abortSignal?: unknown },
  ): Promise<{ response: { statusCode: number; headers: Record<string, string>; body: Uint8Array } }>;
}

/** A handler for all clients over the one transport. Retries, limits and time-outs are the transport's. */
export function requestHandlerOver(send: Send, signal: AbortSignal): RequestHandler {
  return {
    async handle(request) {
      const response = await send({
        method: request.method,
        url: urlOf(request),
        headers: lowerCased(request.headers),
        ...bodyOf(request.body),
        signal,
      });
      return { response: sdkResponse(response) };
    },
  };
}

function urlOf({ protocol, hostname, port, path, query = {} }: SdkRequest): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) =>
      one === null ? encodeURIComponent(name) : `${encodeURIComponent(name)}=${encodeURIComponent(one)}`,
    ),
  );
  const search = pairs.length > 0 ? `?${pairs.join('&')}` : '';
  return `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}${search}`;
}

function bodyOf(body: unknown): { body?: string } {
  if (typeof body === 'string') {
    return body === '' ? {} : { body };
  }
  return body instanceof Uint8Array ? { body: new TextDecoder().decode(body) } : {};
}

// The clients read bytes directly; a string they would take for a stream.
function sdkResponse({ status, headers, body }: WireResponse) {
  return { statusCode: status, headers: { ...headers }, body: Buffer.from(body, 'utf8') };
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** The declaration of a call of a REST service: `rest('bedrock', 'GET', '/guardrails/{}', 'bedrock:GetGuardrail')`. */
export function rest(host: string, method: string, path: string, permission: string): ApiCall {
  return { request: `${method} ${host}.${domain}${path}`, permissions: [permission] };
}

/** The same of a service that answers at addresses of dual stack alone. */
export function dualStackRest(host: string, method: string, path: string, permission: string): ApiCall {
  return { request: `${method} ${host}.${dualStackDomain}${path}`, permissions: [permission] };
}

/** The declaration of a call of a service that names the operation in X-Amz-Target or the form's Action. */
export function rpc(host: string, operation: string, permission: string): ApiCall {
  return { request: `POST ${host}.${domain}/#${operation}`, permissions: [permission] };
}

// A region, then the partition's own domain: amazonaws.com or amazonaws.com.cn.
const domain = '{}.amazonaws.com{}';
// api.aws or api.amazonwebservices.com.cn.
const dualStackDomain = '{}.api.a{}';
