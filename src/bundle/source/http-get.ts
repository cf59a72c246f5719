import {
  request as plainRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http';
import { request as secureRequest } from 'node:https';
import { KeelsonError } from '../../errors.ts';
import { version } from '../../version.ts';
import { largestArchive } from './source.ts';

/** What a client shows of itself, to the host that it was given for and to no other. */
export interface HttpCredentials {
  readonly token?: string;
  /** PEM. `ca` are authorities to trust instead of the system's. */
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

export interface HttpQuestion {
  /** Names the address in errors. */
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials: HttpCredentials;
  /** Milliseconds in which nothing may come. */
  readonly patience: number;
  readonly signal?: AbortSignal | undefined;
}

const mostRedirects = 5;
/** An answer that goes on for longer is none, however lively it is: milliseconds beyond the patience. */
const longestAnswer = 300_000;

/**
 * Asks an address, and where it sends on to. Credentials stay with the origin that they are for, and nothing goes from
 * https to http.
 *
 * @throws KeelsonError BUNDLE_TOO_LARGE, BUNDLE_UNAVAILABLE when it is sent on for ever; Error of the network.
 */
export async function httpGet(url: URL, question: HttpQuestion): Promise<HttpAnswer> {
  let at = url;
  let { credentials } = question;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const answer = await ask(at, { ...question, credentials });
    const next = nextOf(at, answer);
    if (!next) return answer;
    if (at.protocol === 'https:' && next.protocol !== 'https:') {
      throw lost(question.name, `it sends on from https to ${next.protocol}//`);
    }
    // Once elsewhere, they do not come back.
    if (next.origin !== at.origin) credentials = credentials.ca === undefined ? {} : { ca: credentials.ca };
    at = next;
  }
  throw lost(question.name, `it sends on more than ${mostRedirects} times`);
}

function nextOf(at: URL, { status, headers }: HttpAnswer): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(status) || headers.location === undefined) return undefined;
  const next = URL.parse(headers.location, at.href);
  return next && /^https?:$/.test(next.protocol) ? next : undefined;
}

async function ask(url: URL, question: HttpQuestion): Promise<HttpAnswer> {
  const { headers, credentials, patience } = question;
  const { token, ...tls } = credentials;
  const limit = AbortSignal.timeout(patience + longestAnswer);
  const signal = question.signal ? AbortSignal.any([limit, question.signal]) : limit;
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const options: RequestOptions = {
    headers: {
      ...headers,
      'user-agent': `keelson/${version}`,
      // The archive is compressed already.
      'accept-encoding': 'identity',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    signal,
    timeout: patience,
  };
  const request =
    url.protocol === 'https:' ? secureRequest(url.href, { ...options, ...tls }) : plainRequest(url, options);
  request.on('timeout', () => request.destroy(new Error(`nothing came for ${patience / 1_000} s`)));
  request.on('error', reject);
  request.on('response', resolve);
  request.end();
  const response = await promise;
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: await read(response, question),
  };
}

async function read(response: IncomingMessage, { name }: HttpQuestion): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    if (size > largestArchive) {
      response.destroy();
      throw new KeelsonError(
        'BUNDLE_TOO_LARGE',
        `${name} is not a bundle: it is larger than ${largestArchive} bytes`,
      );
    }
    // What is said besides a bundle is not read.
    if (response.statusCode === 200) parts.push(part);
  }
  return Buffer.concat(parts);
}

function lost(name: string, reason: string): KeelsonError {
  return new KeelsonError('BUNDLE_UNAVAILABLE', `cannot get the bundle ${name}: ${reason}`);
}
