import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { IncomingMessage } from 'node:http';
import { limits } from './limits.ts';

/** What a follower said last, as far as it is kept. */
export interface AgentStatus {
  readonly id: string;
  readonly received_at: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly bundles: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The status of many followers, in bounded memory: who was silent longest is forgotten first. */
export interface StatusBoard {
  /** @returns why it is not taken, or undefined. */
  take(report: unknown, now?: Date): string | undefined;
  all(): AgentStatus[];
}

/** Fields of OPA's status that say what a follower has, and why it does not have another. */
const kept = [
  'active_revision',
  'type',
  'code',
  'message',
  'last_successful_activation',
  'last_request',
] as const;

export function statusBoard(limit: number = limits.agents): StatusBoard {
  const agents = new Map<string, AgentStatus>();
  return {
    take(report, now = new Date()) {
      const labels = textsOf(objectOf(report)['labels'], 20);
      const id = labels['id'];
      if (id === undefined) return 'it has no labels.id';
      agents.delete(id);
      agents.set(id, { id, received_at: now.toISOString(), labels, bundles: bundlesOf(report) });
      for (const [oldest] of agents) {
        if (agents.size <= limit) break;
        agents.delete(oldest);
      }
      return undefined;
    },
    all: () => [...agents.values()],
  };
}

function bundlesOf(report: unknown): AgentStatus['bundles'] {
  const bundles = Object.entries(objectOf(objectOf(report)['bundles'])).slice(0, 20);
  return Object.fromEntries(
    bundles.map(([name, about]) => {
      const fields = objectOf(about);
      return [short(name), textsOf(Object.fromEntries(kept.map((field) => [field, fields[field]])), 20)];
    }),
  );
}

/** Its texts, as many and as long as are kept. */
function textsOf(value: unknown, most: number): Record<string, string> {
  const texts = Object.entries(objectOf(value)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  );
  return Object.fromEntries(texts.slice(0, most).map(([name, text]) => [short(name), short(text)]));
}

const short = (text: string) => (text.length > 300 ? `${text.slice(0, 299)}…` : text);

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/**
 * The JSON that a request carries, gzipped or not.
 *
 * @returns the status to refuse it with where it is too large or is none.
 */
export async function readJsonBody(request: IncomingMessage): Promise<{ json: unknown } | 413 | 400> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    if (size > limits.statusBodyBytes) return 413;
    parts.push(part);
  }
  try {
    const body = Buffer.concat(parts);
    const text =
      request.headers['content-encoding'] === 'gzip'
        ? await promisify(gunzip)(body, { maxOutputLength: limits.statusBodyBytes })
        : body;
    return { json: JSON.parse(text.toString('utf8')) };
  } catch (error) {
    return error instanceof RangeError ? 413 : 400;
  }
}
