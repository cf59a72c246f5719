import { isProtected } from '../../../network/this-machine.ts';
import { pauseAfter } from '../../../collect/transport/throttle.ts';
import { messageOf } from '../../../errors.ts';
import { plain } from '../../../report/terminal.ts';
import type { DeliveryContext } from '../sink.ts';
import { DeliveryProblem } from './problem.ts';

export interface Post {
  readonly url: string;
  /** POST without it. */
  readonly method?: 'GET' | 'POST' | 'PUT';
  /** Lower-cased names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Bytes of the answer that are looked at; a mebibyte without it. */
  readonly maximumBytes?: number;
}

export interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

type Terms = Pick<DeliveryContext, 'signal' | 'timeLimit'>;

/**
 * Sends one request, once: to https, or to http on this machine. Redirects are not followed, and no longer answer is read than
 * may be.
 *
 * @returns what was answered with 2xx.
 * @throws DeliveryProblem that names the host alone: the rest of an address may be a secret.
 */
export async function send(post: Post, terms: Terms): Promise<Received> {
  const answer = await sendAny(post, terms);
  if (answer.status >= 200 && answer.status < 300) return answer;
  throw problemOf(new URL(post.url).host, answer);
}

/** The same, whatever the status. */
export async function sendAny(post: Post, { signal, timeLimit }: Terms): Promise<Received> {
  const url = addressOf(post.url);
  const limit = AbortSignal.timeout(timeLimit);
  try {
    const response = await fetch(url, {
      method: post.method ?? 'POST',
      redirect: 'manual',
      headers: { 'user-agent': 'keelson', ...post.headers },
      signal: AbortSignal.any([limit, signal]),
      // Bytes are sent as they are; the type of fetch asks for more than it needs of them.
      ...(post.body !== undefined && { body: post.body as string }),
    });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      text: await beginningOf(response, post.maximumBytes ?? 1024 * 1024),
    };
  } catch (error) {
    signal.throwIfAborted();
    if (limit.aborted) throw new DeliveryProblem(`${url.host} did not answer within ${timeLimit} ms`);
    const reason = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new DeliveryProblem(`no answer from ${url.host}: ${shown(messageOf(reason))}`);
  }
}

/**
 * An address that may be sent to.
 *
 * @throws DeliveryProblem
 */
export function addressOf(address: string): URL {
  const url = URL.parse(address);
  if (!url) throw new DeliveryProblem('the url of the sink is no address: write https://…');
  if (!isProtected(url) || url.username !== '' || url.password !== '') {
    throw new DeliveryProblem(
      `${url.host} is not sent to: it must be https, without a password in the address`,
    );
  }
  return url;
}

// Of content that the receiver refuses no further try helps. What else it refuses somebody may mend in time.
const refusals = new Set([400, 405, 406, 409, 411, 413, 414, 415, 422]);

/** What a status other than 2xx means. */
export function problemOf(host: string, { status, headers, text }: Received): DeliveryProblem {
  if (status >= 300 && status < 400) return new DeliveryProblem(`${host} redirects, which is not followed`);
  const said = shown(text.slice(0, 300));
  return new DeliveryProblem(`${host} answered ${status}${said === '' ? '' : ` (${said})`}`, {
    final: refusals.has(status),
    pause: pauseAfter({ status, headers, body: text }),
  });
}

/** The beginning of an answer; the rest is not read. */
async function beginningOf(response: Response, maximumBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk.subarray(0, maximumBytes - size));
    size += chunk.byteLength;
    if (size >= maximumBytes) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** On one line, without what would move a cursor. */
function shown(text: string): string {
  return plain(text.replaceAll(/\s+/g, ' ').trim()).slice(0, 200);
}
