import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { KeelsonError, messageOf } from '../../errors.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { operationOf, type Layer, type WireRequest, type WireResponse } from './exchange.ts';
import { requestKey } from './replay.ts';

/** An exchange as it lies in a capture: see schemas/capture.schema.json. */
export interface Exchange {
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly operation?: string;
    readonly body?: unknown;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Record<string, string>;
    readonly body: unknown;
  };
}

// Only what a client reads again; never cookies, request ids or anything about the caller.
const keptHeaders =
  /^(content-type|retry-after|retry-after-ms|x-ms-user-quota-.*|x-ms-tenant-subscription-limit-hit|x-ms-ratelimit-.*|x-amzn-errortype)$/;

/**
 * Keeps every answer as one JSON file below `directory`, by host and request. Put it inside the
 * redacting layer's answers (so that nothing secret is written) and outside retry (so that the last answer counts).
 */
export function captureTo(directory: string): Layer {
  return (next) => async (request) => {
    const response = await next(request);
    await write(directory, request, response);
    return response;
  };
}

async function write(directory: string, request: WireRequest, response: WireResponse): Promise<void> {
  const folder = join(directory, new URL(request.url).host.replaceAll(/[^a-z0-9.-]/gi, '_'));
  const file = join(folder, `${fileName(request)}.json`);
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new KeelsonError('OUTPUT_FAILED', `cannot make the folder ${folder}: ${messageOf(cause)}`, {
      cause,
    });
  }
  // Whole or not at all: two collectors may ask the same at once, and Ctrl-C may come at any time.
  await writeWhole(file, `${JSON.stringify({ exchanges: [exchangeOf(request, response)] }, undefined, 2)}\n`);
}

function exchangeOf(request: WireRequest, response: WireResponse): Exchange {
  const operation = operationOf(request);
  return {
    request: {
      method: request.method,
      url: request.url,
      ...(operation !== undefined && { operation }),
      ...(request.body !== undefined && request.body !== '' && { body: jsonOrText(request.body) }),
    },
    response: {
      status: response.status,
      headers: keptHeadersOf(response),
      body: jsonOrText(response.body),
    },
  };
}

/** Headers of an answer that a client reads again. */
export function keptHeadersOf({ headers }: WireResponse): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => keptHeaders.test(name)));
}

function fileName(request: WireRequest): string {
  const { pathname } = new URL(request.url);
  const subject =
    operationOf(request)?.split('.').at(-1) ?? pathname.split('/').filter(Boolean).slice(-2).join('-');
  const hash = createHash('sha256').update(requestKey(request)).digest('hex').slice(0, 12);
  return `${subject.replaceAll(/[^A-Za-z0-9.-]+/g, '_').slice(0, 60) || 'root'}-${hash}`;
}

/** Only objects and lists are kept as JSON: of a lone string nobody could tell which it was. */
function jsonOrText(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : text;
  } catch {
    return text;
  }
}
