import type { Send } from '../../transport/exchange.ts';

/** `fetch` as Google's clients want it, that sends through `send` and nothing else. */
export function fetchOver(send: Send, signal: AbortSignal): typeof fetch {
  return async (input, init = {}) => {
    const response = await send({
      method: init.method ?? 'GET',
      url: input instanceof Request ? input.url : String(input),
      headers: Object.fromEntries(new Headers(init.headers)),
      ...(typeof init.body === 'string' && init.body !== '' && { body: init.body }),
      signal,
    });
    return new Response(bodyAllowed(response.status) ? response.body : null, {
      status: response.status,
      headers: response.headers,
    });
  };
}

function bodyAllowed(status: number): boolean {
  return ![204, 205, 304].includes(status);
}
