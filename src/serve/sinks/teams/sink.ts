import type { TeamsSink } from '../../../generated/service.ts';
import { digestOf } from '../message/digest.ts';
import { send } from '../request/send.ts';
import type { Deliver } from '../sink.ts';
import { teamsMessage } from './card.ts';

/** Teams takes 28 KB. */
const mostBytes = 26_000;

/** One card a delivery, with as many of the worst as there is room for. */
export const deliver: Deliver<TeamsSink> = async (outgoing, sink, context) => {
  const digest = await digestOf(outgoing, sink.worst ?? 5);
  if (!digest) return;
  let { worst, more } = digest;
  let body = '';
  for (;;) {
    body = JSON.stringify(teamsMessage(outgoing, { ...digest, worst, more }, context.publicUrl));
    if (Buffer.byteLength(body) <= mostBytes || worst.length === 0) break;
    worst = worst.slice(0, -1);
    more += 1;
  }
  await send({ url: sink.url, headers: { 'content-type': 'application/json' }, body }, context);
};
