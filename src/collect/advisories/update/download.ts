import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pauseAfter } from '../../transport/throttle.ts';
import { isPassing } from '../../../bundle/transfer/passing.ts';
import { KeelsonError, messageOf } from '../../../errors.ts';
import { version } from '../../../version.ts';

export interface DownloadOptions {
  readonly signal: AbortSignal;
  /** More is not taken. */
  readonly maximumBytes: number;
  /** Milliseconds in which nothing may come. Default 60,000. */
  readonly patience?: number;
  /** Milliseconds before the second try; doubles. Default 1,000. */
  readonly backOff?: number;
}

const tries = 5;
const longestPause = 60_000;

/**
 * Gets what an address names into a file. What an earlier run, or an earlier try, got of it is kept, and only the rest is asked for,
 * if it is still the same (RFC 9110, If-Range).
 *
 * @throws KeelsonError ADVISORIES_UNAVAILABLE; what the signal was aborted with.
 */
export async function download(url: URL, file: string, options: DownloadOptions): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await request(url, file, options).catch((error: unknown) => {
      options.signal.throwIfAborted();
      if (error instanceof KeelsonError || attempt >= tries) throw unavailable(url, messageOf(error), error);
      return { pause: undefined };
    });
    if (outcome === 'whole') return;
    if (attempt >= tries) throw unavailable(url, 'it was given up after several tries');
    const pause = Math.min(outcome.pause ?? (options.backOff ?? 1000) * 2 ** (attempt - 1), longestPause);
    await sleep(pause, undefined, { signal: options.signal }).catch(() => options.signal.throwIfAborted());
  }
}

type Outcome = 'whole' | { readonly pause: number | undefined };

async function request(url: URL, file: string, options: DownloadOptions): Promise<Outcome> {
  const begun = await partOf(file, url);
  using watchdog = patienceOf(options.patience ?? 60_000);
  const response = await fetch(url, {
    headers: {
      'user-agent': `keelson/${version}`,
      'accept-encoding': 'identity',
      ...(begun && { range: `bytes=${begun.size}-`, 'if-range': begun.validator }),
    },
    signal: AbortSignal.any([options.signal, watchdog.signal]),
  });
  if (url.protocol === 'https:' && !response.url.startsWith('https:')) {
    throw unavailable(url, 'it sends on from https to http');
  }
  if (isPassing(response.status)) return { pause: askedPause(response) };
  if (response.status === 416) {
    await rm(file, { force: true });
    return { pause: 0 };
  }
  if (response.status !== 200 && response.status !== 206)
    throw unavailable(url, `it answered ${response.status}`);
  const from = response.status === 206 ? startOf(response) : 0;
  if (from === undefined || (from > 0 && from !== begun?.size))
    throw new Error('it gave another part than was asked');
  await begin(file, url, response, from);
  await append(file, from, response, options, watchdog);
  return 'whole';
}

interface Part {
  readonly size: number;
  /** A strong tag, or a date: what says that the rest is of the same file. */
  readonly validator: string;
}

const besideOf = (file: string) => `${file}.from`;

async function partOf(file: string, url: URL): Promise<Part | undefined> {
  try {
    const { from, validator } = JSON.parse(await readFile(besideOf(file), 'utf8')) as Record<string, unknown>;
    const { size } = await stat(file);
    return from === url.href && typeof validator === 'string' && size > 0 ? { size, validator } : undefined;
  } catch {
    return undefined;
  }
}

async function begin(file: string, url: URL, { headers }: Response, from: number): Promise<void> {
  if (from > 0) return;
  const tag = headers.get('etag');
  const validator = tag !== null && !tag.startsWith('W/') ? tag : headers.get('last-modified');
  await writeFile(file, '');
  await writeFile(besideOf(file), JSON.stringify({ from: url.href, validator }));
}

async function append(
  file: string,
  from: number,
  response: Response,
  { maximumBytes }: DownloadOptions,
  watchdog: Watchdog,
): Promise<void> {
  const expected = Number(response.headers.get('content-length') ?? NaN);
  const output = createWriteStream(file, { flags: 'a' });
  let size = from;
  try {
    for await (const chunk of response.body ?? []) {
      watchdog.moved();
      size += chunk.byteLength;
      if (size > maximumBytes) {
        throw unavailable(new URL(response.url), `it has more than the ${maximumBytes} bytes that are taken`);
      }
      if (!output.write(chunk)) await once(output, 'drain');
    }
  } finally {
    output.end();
    await once(output, 'close');
  }
  if (!Number.isNaN(expected) && size - from !== expected) throw new Error('it was cut short');
  await rm(besideOf(file), { force: true });
}

function startOf({ headers }: Response): number | undefined {
  const start = /^bytes (\d+)-/.exec(headers.get('content-range') ?? '')?.[1];
  return start === undefined ? undefined : Number(start);
}

function askedPause({ status, headers }: Response): number | undefined {
  return pauseAfter({ status, headers: Object.fromEntries(headers), body: '' });
}

interface Watchdog extends Disposable {
  readonly signal: AbortSignal;
  moved(): void;
}

function patienceOf(milliseconds: number): Watchdog {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new Error(`nothing came for ${milliseconds / 1000} s`));
  }, milliseconds);
  return {
    signal: controller.signal,
    moved: () => void timer.refresh(),
    [Symbol.dispose]: () => clearTimeout(timer),
  };
}

export function unavailable(url: URL, reason: string, cause?: unknown): KeelsonError {
  if (cause instanceof KeelsonError) return cause;
  return new KeelsonError('ADVISORIES_UNAVAILABLE', `cannot get ${url.origin}${url.pathname}: ${reason}`, {
    cause,
  });
}
