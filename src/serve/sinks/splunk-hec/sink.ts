import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { SplunkHecSink } from '../../../generated/service.ts';
import { announced } from '../outgoing/announced.ts';
import type { Batch, Outgoing } from '../outgoing/outgoing.ts';
import { DeliveryProblem } from '../request/problem.ts';
import { send, type Received } from '../request/send.ts';
import type { Deliver, DeliveryContext } from '../sink.ts';

const compress = promisify(gzip);

/** Events a request, gzipped. `id` in each is of all tries the same: searches drop doubles by it. */
export const deliver: Deliver<SplunkHecSink> = async (outgoing, sink, context) => {
  const base = `${sink.url.replace(/\/+$/, '')}/services/collector`;
  for await (const batch of outgoing.batches(500)) {
    const answer = await send(
      {
        url: `${base}/event`,
        headers: { ...headersOf(sink, outgoing), 'content-encoding': 'gzip' },
        body: await compress(eventsText(outgoing, batch, sink, context)),
      },
      context,
    );
    if (sink.acknowledge) await acknowledged(`${base}/ack`, answer, sink, outgoing, context);
  }
};

function headersOf({ token }: SplunkHecSink, { id }: Outgoing): Record<string, string> {
  return {
    authorization: `Splunk ${token}`,
    'content-type': 'application/json',
    'x-splunk-request-channel': id,
  };
}

/** One JSON object after another, as the collector takes them. */
function eventsText(
  { run }: Outgoing,
  { findings }: Batch,
  { index, sourcetype = 'keelson:finding' }: SplunkHecSink,
  { publicUrl }: DeliveryContext,
): string {
  return findings
    .map((finding) =>
      JSON.stringify({
        time: Date.parse(finding.changed_at) / 1000,
        source: 'keelson',
        sourcetype,
        ...(index !== undefined && { index }),
        event: {
          id: `${finding.fingerprint}-${finding.change}-${finding.event || run.id}`,
          run: run.id,
          source: run.source,
          ...announced(finding, publicUrl),
        },
      }),
    )
    .join('\n');
}

const asks = 10;

/** Asks until the indexers have it; what they have not in time is sent again. */
async function acknowledged(
  url: string,
  answer: Received,
  sink: SplunkHecSink,
  outgoing: Outgoing,
  context: DeliveryContext,
): Promise<void> {
  const id = (parsed(answer.text) as { ackId?: unknown } | undefined)?.ackId;
  if (typeof id !== 'number') {
    throw new DeliveryProblem(`${new URL(url).host} gave no ackId: is acknowledgement on for the token?`);
  }
  for (let ask = 0; ask < asks; ask += 1) {
    const said = await send(
      {
        url: `${url}?channel=${encodeURIComponent(outgoing.id)}`,
        headers: headersOf(sink, outgoing),
        body: JSON.stringify({ acks: [id] }),
      },
      context,
    );
    const { acks } = (parsed(said.text) ?? {}) as { acks?: Record<string, unknown> };
    if (acks?.[String(id)] === true) return;
    await sleep(Math.min(10_000, 100 * 2 ** ask), undefined, { signal: context.signal });
  }
  throw new DeliveryProblem(`${new URL(url).host} did not acknowledge what it was sent`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
