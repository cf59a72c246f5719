import { ProblemError, problemIn } from './problem.ts';

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  /** The same request with the same key is done once, within a day. Of POST. */
  readonly idempotencyKey?: string | undefined;
  /** ETag of what is changed: it is refused where that has changed meanwhile. */
  readonly ifMatch?: string | undefined;
}

export interface ConnectOptions {
  /** Of the service; nothing is sent where it is not needed. */
  readonly token?: string | undefined;
  /** What asks, instead of fetch. */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds that an answer may take to begin; 60,000 without it. */
  readonly timeout?: number | undefined;
}

type Asked = [
  method: string,
  path: string,
  inPath: readonly string[],
  parameters: object,
  body: unknown,
  options: CallOptions | undefined,
];

/** Parameters, of which those that may be left out may be undefined. */
export type Given<Parameters> = {
  [Name in keyof Parameters]: object extends Pick<Parameters, Name>
    ? Parameters[Name] | undefined
    : Parameters[Name];
};

/** How operations ask. */
export interface Call {
  json<Answer>(...asked: Asked): Promise<Answer>;
  raw(...asked: Asked): Promise<Response>;
}

/** @throws ProblemError where the server refuses, TypeError where it is not reached. */
export function callerOf(
  server: string,
  { token, fetch: send = fetch, timeout = 60_000 }: ConnectOptions,
): Call {
  const base = server.replace(/\/+$/, '');

  async function raw(...[method, path, inPath, parameters, body, options = {}]: Asked): Promise<Response> {
    const late = new AbortController();
    const timer = setTimeout(
      () => late.abort(new DOMException('the server does not answer', 'TimeoutError')),
      timeout,
    );
    try {
      const answer = await send(`${base}${addressOf(path, inPath, parameters)}`, {
        method,
        headers: headersOf(token, body, options),
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: options.signal ? AbortSignal.any([options.signal, late.signal]) : late.signal,
        // A token is for this server alone.
        redirect: 'error',
      });
      if (answer.ok) return answer;
      throw new ProblemError(
        problemIn(answer.status, await answer.text()),
        answer.headers.get('retry-after'),
      );
    } finally {
      clearTimeout(timer);
    }
  }

  return { raw, json: async <Answer>(...asked: Asked) => (await (await raw(...asked)).json()) as Answer };
}

type Parameter = string | number | boolean;

function addressOf(path: string, inPath: readonly string[], parameters: object): string {
  const query = new URLSearchParams();
  let address = path;
  for (const [name, value] of Object.entries(parameters) as [
    string,
    Parameter | readonly Parameter[] | undefined,
  ][]) {
    if (value === undefined) continue;
    if (inPath.includes(name))
      address = address.replace(`{${name}}`, encodeURIComponent(`${value as Parameter}`));
    else for (const one of typeof value === 'object' ? value : [value]) query.append(name, String(one));
  }
  return query.size === 0 ? address : `${address}?${query.toString()}`;
}

function headersOf(token: string | undefined, body: unknown, options: CallOptions): Record<string, string> {
  return {
    accept: 'application/json, application/problem+json, */*',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(options.idempotencyKey !== undefined && { 'idempotency-key': options.idempotencyKey }),
    ...(options.ifMatch !== undefined && { 'if-match': options.ifMatch }),
  };
}
