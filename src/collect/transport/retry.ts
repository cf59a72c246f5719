import { setTimeout as sleep } from 'node:timers/promises';
import type { Layer, WireRequest, WireResponse } from './exchange.ts';
import { ReadError } from './problem.ts';
import { isThrottled, pauseAfter } from './throttle.ts';

export interface RetryOptions {
  /** Tries in all, the first included. */
  readonly attempts?: number;
  /** Milliseconds: the first back-off, where the provider names none. Doubles each time. */
  readonly base?: number;
  /** Milliseconds: the longest single wait. A provider that asks for more is given up. */
  readonly maximum?: number;
}

/**
 * The one retry layer of all three clouds. It waits as long as the provider's own headers
 * ask (Retry-After and its relatives, Resource Graph's quota), else backs off with jitter.
 * What is still refused after the last try is handed on as it came.
 */
export function retry({ attempts = 5, base = 500, maximum = 60_000 }: RetryOptions = {}): Layer {
  const quotaEnds = new Map<string, number>();

  return (next) => async (request) => {
    for (let attempt = 1; ; attempt += 1) {
      await waitUntil(quotaEnds.get(quotaKey(request)) ?? 0, request.signal);
      const answer = await next(request).catch((error: unknown) => retriable(error));

      const pause = 'status' in answer ? pauseAfter(answer) : undefined;
      if (pause !== undefined && pause <= maximum) {
        quotaEnds.set(quotaKey(request), Date.now() + pause);
      }

      const last = attempt >= attempts || (pause !== undefined && pause > maximum);
      if (last || !shouldRetry(answer)) {
        return settled(answer);
      }
      // Providers round down to whole seconds, 0 included: the back-off is the least wait.
      await wait(Math.max(pause ?? 0, backOff(attempt, base, maximum)), request.signal);
    }
  };
}

interface Failure {
  readonly error: ReadError;
}

function retriable(error: unknown): Failure {
  if (error instanceof ReadError && (error.code === 'unavailable' || error.code === 'timed_out')) {
    return { error };
  }
  throw error;
}

function shouldRetry(answer: WireResponse | Failure): boolean {
  if (!('status' in answer)) {
    return true;
  }
  return isThrottled(answer) || answer.status === 408 || (answer.status >= 500 && answer.status !== 501);
}

function settled(answer: WireResponse | Failure): WireResponse {
  if ('error' in answer) {
    throw answer.error;
  }
  return answer;
}

function backOff(attempt: number, base: number, maximum: number): number {
  return Math.min(maximum, base * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2);
}

function quotaKey(request: WireRequest): string {
  const { host, pathname } = new URL(request.url);
  return `${host}${pathname}`;
}

async function waitUntil(time: number, signal: AbortSignal | undefined): Promise<void> {
  const rest = time - Date.now();
  if (rest > 0) {
    await wait(rest, signal);
  }
}

/** Ends with the signal's own reason, as fetch does, so that an interruption looks the same wherever it comes. */
async function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(milliseconds, undefined, { ...(signal && { signal }) });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}
