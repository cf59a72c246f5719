import { createHttpHeaders, type HttpClient, type PipelineRequest } from '@azure/core-rest-pipeline';
import type { Send } from '../../transport/exchange.ts';

/** Azure's clients over our own transport: what `httpClient` of their options wants. */
export function httpClientOver(send: Send): HttpClient {
  return {
    async sendRequest(request) {
      const response = await send({
        method: request.method,
        url: request.url,
        headers: request.headers.toJSON(),
        ...(request.body !== undefined && request.body !== null && { body: bodyText(request) }),
        ...(request.abortSignal && { signal: signalOf(request.abortSignal) }),
      });
      return {
        request,
        status: response.status,
        headers: createHttpHeaders(response.headers),
        bodyAsText: response.body,
      };
    },
  };
}

function bodyText({ body, url }: PipelineRequest): string {
  if (typeof body !== 'string') {
    throw new TypeError(`a request to ${url} has a body that is not text`);
  }
  return body;
}

/** The clients type a signal of their own, but hand on the one they were given. */
function signalOf(signal: NonNullable<PipelineRequest['abortSignal']>): AbortSignal {
  if (signal instanceof AbortSignal) {
    return signal;
  }
  const controller = new AbortController();
  signal.addEventListener('abort', () => controller.abort());
  return controller.signal;
}
