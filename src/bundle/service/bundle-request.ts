import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Channel, SiteArtefact } from '../../generated/channel.ts';
import { channelFor } from '../channel/rollout.ts';
import type { ArtefactKind } from '../channel/site.ts';
import { refuse, send, sendBytes } from './answer.ts';
import { limits } from './limits.ts';
import { preferencesOf, tagsOf, type Preferences } from './preferences.ts';
import type { Shelf } from './shelf.ts';
import type { SiteWatch } from './site-watch.ts';
import type { Waiting } from './waiting.ts';

export interface Bundles {
  readonly watch: SiteWatch;
  readonly shelf: Shelf;
  readonly waiting: Waiting;
  /** Aborted when the server ends. */
  readonly ending: AbortSignal;
}

export interface Wanted {
  readonly channel: string;
  readonly kind: ArtefactKind;
  /** Whose channel it is, where the follower says so. */
  readonly account?: string | undefined;
}

/** Deltas that were sent over a connection: a client that asks for one again could not take it. */
const sentDeltas = new WeakMap<Socket, Set<string>>();

/**
 * Answers a follower by OPA's bundle protocol: what is there now, where that is not what it has; else it waits for
 * something else, as long as it asks to.
 */
export async function answerBundle(
  request: IncomingMessage,
  response: ServerResponse,
  wanted: Wanted,
  bundles: Bundles,
): Promise<void> {
  const preferences = preferencesOf(request.headers['prefer']?.toString());
  const known = tagsOf(request.headers['if-none-match']);
  const until = Date.now() + Math.min(preferences.waitSeconds ?? 0, limits.waitSeconds) * 1_000;
  const gone = new AbortController();
  response.once('close', () => gone.abort());

  for (;;) {
    const found = find(wanted, bundles.watch);
    if (typeof found === 'string') {
      refuse(response, bundles.watch.problem === undefined ? 404 : 503, found);
      return;
    }
    if (!known.includes(found.artefact.sha256) && !known.includes('*')) {
      await sendBundle(request, response, found, known, preferences, bundles);
      return;
    }
    const left = until - Date.now();
    if (left <= 0 || request.method === 'HEAD' || bundles.ending.aborted) {
      send(response, 304, undefined, headersOf(found, preferences));
      return;
    }
    if (!(await bundles.waiting.wait(left, gone.signal))) {
      refuse(response, 503, 'too many wait', { 'retry-after': `${limits.retryAfterSeconds}` });
      return;
    }
    if (gone.signal.aborted) return;
  }
}

interface Found {
  readonly channel: Channel;
  readonly artefact: SiteArtefact;
}

/** What the follower gets now, or why nothing. */
function find({ channel: name, kind, account }: Wanted, watch: SiteWatch): Found | string {
  const asked = watch.channel(name);
  if (!asked) return watch.problem === undefined ? 'there is no such channel' : 'the site cannot be read';
  const channel = watch.channel(channelFor(account, asked)) ?? asked;
  const artefact = channel.current.artefacts[kind];
  return artefact ? { channel, artefact } : `${channel.current.version} has no ${kind} bundle`;
}

async function sendBundle(
  request: IncomingMessage,
  response: ServerResponse,
  found: Found,
  known: readonly string[],
  preferences: Preferences,
  { watch, shelf }: Bundles,
): Promise<void> {
  const headers = headersOf(found, preferences);
  const from = preferences.takesDelta ? known.map((tag) => watch.artefact(tag)).find(Boolean) : undefined;
  const delta = from && (await deltaFor(request.socket, shelf, from, found.artefact));
  if (delta) {
    send(response, 200, delta, headers);
    return;
  }
  sendBytes(request, response, await shelf.archive(found.artefact), {
    ...headers,
    // RFC 9530
    'repr-digest': `sha-256=:${Buffer.from(found.artefact.sha256, 'hex').toString('base64')}:`,
  });
}

async function deltaFor(
  socket: Socket,
  shelf: Shelf,
  from: SiteArtefact,
  to: SiteArtefact,
): Promise<Uint8Array | undefined> {
  const step = `${from.sha256} ${to.sha256}`;
  const sent = sentDeltas.get(socket) ?? new Set();
  if (sent.has(step)) return undefined;
  const delta = await shelf.delta(from, to);
  // Few, so that a proxy's connection does not gather them all.
  if (delta && sent.size < 100) sentDeltas.set(socket, sent.add(step));
  return delta;
}

function headersOf({ channel, artefact }: Found, { waitSeconds }: Preferences) {
  return {
    etag: `"${artefact.sha256}"`,
    // The one that says to OPA that the next request may wait.
    'content-type':
      waitSeconds === undefined ? 'application/gzip' : 'application/vnd.openpolicyagent.bundles',
    vary: 'Prefer, Keelson-Account',
    'keelson-channel': channel.channel,
    'keelson-version': channel.current.version,
  };
}
