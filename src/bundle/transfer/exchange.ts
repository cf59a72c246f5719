import { setTimeout as sleep } from 'node:timers/promises';
import { pauseAfter } from '../../collect/transport/throttle.ts';
import { KeelsonError, messageOf } from '../../errors.ts';
import { isPassing } from './passing.ts';

/** A request to a registry or an object store. */
export interface Ask {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT';
  readonly url: string;
  /** Lower-cased names. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  /** Longer answers are refused. Default 1 MiB. */
  readonly maximumBytes?: number;
}

export interface Answer {
  /** What was asked, after redirects that were followed. */
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** What holds for all requests of one pull or push. */
export interface Terms {
  /** What the user named, without secrets: begins the messages of errors. */
  readonly name: string;
  /** What it is when there is no answer. */
  readonly failure: 'BUNDLE_UNAVAILABLE' | 'PUBLISH_FAILED' | 'ADVISORIES_UNAVAILABLE';
  readonly signal?: AbortSignal | undefined;
  /** For one answer, headers and body. Default 120. */
  readonly seconds?: number;
  /** Milliseconds before the second try; doubles. Default 500. */
  readonly backOff?: number;
}

const tries = 3;
const longestPause = 15_000;

/**
 * Sends a request and gives the answer, whatever its status. What is throttled, fails at the server, or gets no answer
 * is tried again, as long after as the server asks.
 *
 * @throws KeelsonError the terms' failure, BUNDLE_TOO_LARGE; what the signal was aborted with.
 */
export async function exchange(ask: Ask, terms: Terms): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await once(ask, terms).catch((error: unknown) => {
      terms.signal?.throwIfAborted();
      if (attempt >= tries || error instanceof KeelsonError) throw refusal(error, ask, terms);
      return undefined;
    });
    const pause = outcome && askedPause(outcome);
    const final = outcome && (!isPassing(outcome.status) || attempt >= tries || (pause ?? 0) > longestPause);
    if (final) return outcome;
    await rest(Math.max(pause ?? 0, (terms.backOff ?? 500) * 2 ** (attempt - 1)), terms.signal);
  }
}

async function once(ask: Ask, terms: Terms): Promise<Answer> {
  const { signal, seconds = 120 } = terms;
  const limit = AbortSignal.timeout(seconds * 1000);
  const response = await fetch(ask.url, {
    method: ask.method,
    redirect: 'manual',
    // Bundles are compressed already, and digests are of the bytes that are sent.
    headers: { 'accept-encoding': 'identity', 'user-agent': 'keelson', ...ask.headers },
    signal: signal ? AbortSignal.any([limit, signal]) : limit,
    // Bytes are sent as they are; the type of fetch asks for more than it needs of them.
    ...(ask.body !== undefined && { body: ask.body as string }),
  });
  return {
    url: ask.url,
    status: response.status,
    headers: response.headers,
    body: await received(response, ask.maximumBytes ?? 1024 * 1024, terms),
  };
}

async function received(
  response: Response,
  maximumBytes: number,
  { name, failure }: Terms,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maximumBytes) {
      throw new KeelsonError(
        failure === 'ADVISORIES_UNAVAILABLE' ? failure : 'BUNDLE_TOO_LARGE',
        `${name}: ${new URL(response.url).host} answered more than the ${maximumBytes} bytes that are taken`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function askedPause({ status, headers }: Answer): number | undefined {
  return pauseAfter({ status, headers: Object.fromEntries(headers), body: '' });
}

async function rest(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(milliseconds, undefined, { ...(signal && { signal }) }).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw error;
  });
}

function refusal(error: unknown, ask: Ask, { name, failure, seconds = 120 }: Terms): KeelsonError {
  if (error instanceof KeelsonError) return error;
  const { host } = new URL(ask.url);
  const late = error instanceof Error && error.name === 'TimeoutError';
  const reason = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return new KeelsonError(
    failure,
    late
      ? `${name}: no answer from ${host} within ${seconds} s`
      : `${name}: no answer from ${host}: ${messageOf(reason)}`,
    { cause: error },
  );
}
