import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KeelsonError, messageOf } from '../../errors.ts';
import { validate } from '../../schema/validate.ts';
import { isOfAccount } from './account-folder.ts';
import type { Exchange } from './capture.ts';
import { operationOf, type Send, type WireRequest } from './exchange.ts';
import { ReadError } from './problem.ts';

/**
 * Answers from the exchanges of a capture, without network. A request the capture lacks is an
 * error (not_captured), never an empty answer. Answers of accounts that have a folder of their own are left out (`replayOf`).
 *
 * @throws KeelsonError CAPTURE_INVALID when a file is not an exchange file.
 */
export async function replayFrom(directory: string): Promise<Send> {
  return answering(directory, await exchangeFiles(directory));
}

/**
 * The same of one account, whose answers lie in a folder of the capture. One that was not captured has no answers.
 *
 * @throws KeelsonError CAPTURE_INVALID when a file is not an exchange file.
 */
export async function replayOf(directory: string, folder: string): Promise<Send> {
  const own = join(directory, folder);
  const isThere = await access(own).then(
    () => true,
    () => false,
  );
  return answering(own, isThere ? await exchangeFiles(own) : []);
}

async function answering(directory: string, files: readonly string[]): Promise<Send> {
  const answers = new Map<string, Exchange['response']>();
  for (const file of files) {
    for (const { request, response } of await exchangesOf(file)) {
      answers.set(keyOf(request.method, request.url, request.operation, bodyText(request.body)), response);
    }
  }

  return async (request) => {
    const response = answers.get(requestKey(request));
    if (!response) {
      throw new ReadError('not_captured', `the capture ${directory} has no answer to ${describe(request)}`);
    }
    return {
      status: response.status,
      headers: lowerCased(response.headers),
      body: bodyText(response.body) ?? '',
    };
  };
}

/**
 * What makes two requests the same: method, URL with sorted query, operation and body; not headers.
 * Host and path are compared without case, as Azure does; page tokens in the query differ by it.
 */
export function requestKey(request: WireRequest): string {
  return keyOf(request.method, request.url, operationOf(request), request.body);
}

function keyOf(method: string, url: string, operation: string | undefined, body: string | undefined): string {
  const parsed = new URL(url);
  parsed.searchParams.sort();
  return [
    method.toUpperCase(),
    `${parsed.host}${parsed.pathname}`.toLowerCase() + parsed.search,
    operation ?? '',
    canonical(body),
  ].join(' ');
}

function canonical(body: string | undefined): string {
  if (body === undefined || body === '') {
    return '';
  }
  try {
    return JSON.stringify(sorted(JSON.parse(body)));
  } catch {
    return body;
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .toSorted(([left], [right]) => (left < right ? -1 : 1))
        .map(([name, inner]) => [name, sorted(inner)]),
    );
  }
  return value;
}

async function exchangeFiles(directory: string): Promise<string[]> {
  try {
    const names = await readdir(directory, { recursive: true });
    return names
      .filter((name) => name.endsWith('.json') && name !== 'capture.json' && !isOfAccount(name))
      .toSorted()
      .map((name) => join(directory, name));
  } catch (cause) {
    throw new KeelsonError('CAPTURE_INVALID', `cannot read the capture ${directory}: ${messageOf(cause)}`, {
      cause,
    });
  }
}

async function exchangesOf(file: string): Promise<Exchange[]> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new KeelsonError('CAPTURE_INVALID', `${file} is not JSON: ${messageOf(cause)}`, { cause });
  }
  const problem = validate('exchanges', content);
  if (problem) {
    throw new KeelsonError('CAPTURE_INVALID', `${file} is not a file of exchanges: ${problem}`);
  }
  const { exchanges } = content as { exchanges: Exchange[] };
  const unreadable = exchanges.find(({ request }) => !URL.canParse(request.url));
  if (unreadable) {
    throw new KeelsonError('CAPTURE_INVALID', `${file}: ${unreadable.request.url} is not a URL`);
  }
  return exchanges;
}

function bodyText(body: unknown): string | undefined {
  return body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
}

function lowerCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function describe(request: WireRequest): string {
  return `${request.method} ${request.url}${operationOf(request) ? ` (${operationOf(request)})` : ''}`;
}
