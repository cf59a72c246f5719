import type { WebhookSink } from '../../../generated/service.ts';
import type { AnnouncedFinding, WebhookMessage } from '../../../generated/webhook.ts';
import { announced } from '../outgoing/announced.ts';
import type { Batch, Outgoing } from '../outgoing/outgoing.ts';
import { send } from '../request/send.ts';
import type { Deliver } from '../sink.ts';
import { signatureHeaders } from './signature.ts';

/** A message a batch: schemas/webhook.schema.json, signed. */
export const deliver: Deliver<WebhookSink> = async (outgoing, sink, context) => {
  for await (const batch of outgoing.batches(sink.batch ?? 100)) {
    const body = JSON.stringify(messageOf(outgoing, batch, context.publicUrl));
    const signature = signatureHeaders(batch.id, context.now(), body, sink.secrets);
    const own = Object.entries(sink.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
    const headers = {
      ...(Object.fromEntries(own) as Record<string, string>),
      'content-type': 'application/json',
      ...signature,
    };
    await send({ url: sink.url, headers, body }, context);
  }
};

function messageOf(
  { sink, run, since, at }: Outgoing,
  { id, part, last, findings }: Batch,
  publicUrl: string | undefined,
): WebhookMessage {
  return {
    schema: 'keelson.webhook/v1',
    type: 'findings.changed',
    id,
    timestamp: at,
    sink,
    run,
    ...(since !== undefined && { since }),
    part,
    last,
    findings: findings.map((finding) => announced(finding, publicUrl)) as [AnnouncedFinding],
  };
}
