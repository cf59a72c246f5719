import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { pauseAfter } from '../../collect/transport/throttle.ts';
import { KeelsonError, messageOf } from '../../errors.ts';
import { isPassing } from '../transfer/passing.ts';
import { httpGet, type HttpAnswer, type HttpCredentials } from './http-get.ts';
import { httpCredentials } from './http-credentials.ts';
import type { BundleSource, Download, DownloadOptions } from './source.ts';

const attempts = 4;
const firstPause = 200;
const longestPause = 30_000;
/** For connecting, and between two parts of an answer. */
const patience = 30_000;

/**
 * A bundle behind an address: of `keelson bundle serve`, of any bundle service, or a file on a server.
 *
 * @param credentials those of the environment, see `httpCredentials`.
 * @throws KeelsonError USAGE when the address, or what the environment says, cannot be used.
 */
export async function httpSource(reference: string, credentials?: HttpCredentials): Promise<BundleSource> {
  const url = addressOf(reference);
  const name = url.origin + url.pathname;
  const used = credentials ?? (await httpCredentials());
  if (
    used.token !== undefined &&
    url.protocol === 'http:' &&
    !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)
  ) {
    throw new KeelsonError(
      'USAGE',
      `a token is not sent to ${name}, where all on the way can read it; use https`,
    );
  }
  return { name, download: (options = {}) => download(url, name, used, options) };
}

function addressOf(reference: string): URL {
  const url = URL.parse(reference);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new KeelsonError('USAGE', 'the address of the bundle is none of http:// or https://');
  }
  if (url.username !== '' || url.password !== '') {
    throw new KeelsonError(
      'USAGE',
      `the address of ${url.origin + url.pathname} holds a password; give a token by KEELSON_BUNDLE_TOKEN instead`,
    );
  }
  return url;
}

async function download(
  url: URL,
  name: string,
  credentials: HttpCredentials,
  { known, waitSeconds, signal }: DownloadOptions,
): Promise<Download> {
  const wait = Math.floor(waitSeconds ?? 0);
  const headers = {
    prefer: `modes=snapshot${wait > 0 ? `;wait=${wait}` : ''}`,
    ...(known !== undefined && { 'if-none-match': known }),
  };
  const answer = await persistently(name, signal, () =>
    httpGet(url, { name, headers, credentials, patience: patience + wait * 1_000, signal }),
  );
  if (answer.status === 304 && known !== undefined) return { kind: 'unchanged' };
  if (answer.status !== 200)
    throw unavailable(name, `it answered ${answer.status}${adviceOn(answer.status)}`);
  if (answer.body.byteLength === 0) throw unavailable(name, 'it answered with nothing');
  checkDigest(name, answer);
  return { kind: 'bundle', archive: answer.body, ...(answer.headers.etag && { tag: answer.headers.etag }) };
}

/** Asks again where that may help, after as long as the server says. */
async function persistently(
  name: string,
  signal: AbortSignal | undefined,
  ask: () => Promise<HttpAnswer>,
): Promise<HttpAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask().catch((cause: unknown) => {
      signal?.throwIfAborted();
      if (cause instanceof KeelsonError) throw cause;
      if (attempt === attempts) throw unavailable(name, messageOf(cause), cause);
      return undefined;
    });
    if (answer && (attempt === attempts || !isPassing(answer.status))) return answer;
    await delay(pauseBefore(answer, attempt), undefined, { signal }).catch(() => signal?.throwIfAborted());
  }
}

/** Milliseconds: what the server asks for, else twice as long each time, and never the same for all. */
function pauseBefore(answer: HttpAnswer | undefined, attempt: number): number {
  const asked = answer && askedPause(answer);
  if (asked !== undefined) return Math.min(asked, longestPause);
  return firstPause * 2 ** (attempt - 1) * (0.5 + Math.random());
}

function askedPause({ status, headers }: HttpAnswer): number | undefined {
  const after = headers['retry-after'];
  return pauseAfter({ status, headers: after === undefined ? {} : { 'retry-after': after }, body: '' });
}

/** Holds the bytes against the digest that the server says (RFC 9530), where it says one. */
function checkDigest(name: string, { headers, body }: HttpAnswer): void {
  const said = /\bsha-256=:([A-Za-z0-9+/=]+):/.exec(headers['repr-digest']?.toString() ?? '')?.[1];
  if (said === undefined || said === createHash('sha256').update(body).digest('base64')) return;
  throw new KeelsonError(
    'BUNDLE_DIGEST_MISMATCH',
    `${name} gave other bytes than its digest says; fetch it again`,
  );
}

function adviceOn(status: number): string {
  if (status === 401 || status === 403)
    return ', so it wants a token that it knows: set KEELSON_BUNDLE_TOKEN';
  return status === 404 ? ', so there is no such bundle' : '';
}

function unavailable(name: string, reason: string, cause?: unknown): KeelsonError {
  return new KeelsonError('BUNDLE_UNAVAILABLE', `cannot get the bundle ${name}: ${reason}`, { cause });
}
