import type { SlackSink } from '../../../generated/service.ts';
import { digestOf } from '../message/digest.ts';
import { send } from '../request/send.ts';
import type { Deliver } from '../sink.ts';
import { slackMessage } from './blocks.ts';

/** One message a delivery. Slack knows no ids of messages: one whose answer was lost comes twice. */
export const deliver: Deliver<SlackSink> = async (outgoing, sink, context) => {
  const digest = await digestOf(outgoing, sink.worst ?? 5);
  if (!digest) return;
  const body = JSON.stringify(slackMessage(outgoing, digest, context.publicUrl));
  await send(
    { url: sink.url, headers: { 'content-type': 'application/json; charset=utf-8' }, body },
    context,
  );
};
