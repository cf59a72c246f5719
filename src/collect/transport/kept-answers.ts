import { keptHeadersOf } from './capture.ts';
import type { Layer, WireResponse } from './exchange.ts';
import { requestKey } from './replay.ts';

/** An answer as somebody else got it, who asked the same before. */
export interface KeptAnswer {
  /** Of its request (`requestKey`). */
  readonly key: string;
  readonly response: WireResponse;
}

/** Hands on every answer to be kept. Put it where a capture would be: outside of what redacts and retries. */
export function keepAnswers(keep: (answer: KeptAnswer) => void): Layer {
  return (next) => async (request) => {
    const response = await next(request);
    keep({ key: requestKey(request), response: { ...response, headers: keptHeadersOf(response) } });
    return response;
  };
}

/** Answers what was asked before, and asks for the rest. */
export function answeredBy(answers: Iterable<KeptAnswer>): Layer {
  const known = new Map<string, WireResponse>();
  for (const { key, response } of answers) known.set(key, response);
  return (next) => async (request) => known.get(requestKey(request)) ?? next(request);
}
