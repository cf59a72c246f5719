import { messageOf } from '../../errors.ts';
import type { Sink } from '../../generated/service.ts';
import { secretsIn, withoutSecrets } from '../operations/secrets.ts';
import { inSpan } from '../operations/spans.ts';
import type { Service } from '../service.ts';
import { durationOf } from '../config/duration.ts';
import { filtersOf } from './filters.ts';
import type { DeliveryRow } from './outbox/delivery.ts';
import { dropOldestDead } from './outbox/dead.ts';
import { giveBack, keepProgress, settleFailed, settleSent } from './outbox/settle.ts';
import { leaseTime, renew } from './outbox/take.ts';
import { outgoingOf } from './outgoing/outgoing.ts';
import { DeliveryProblem } from './request/problem.ts';
import { deliverTo } from './sinks.ts';

export interface RetryTerms {
  /** Milliseconds before the second try; doubles. */
  readonly backOff: number;
  /** Milliseconds: the longest wait that is chosen here. */
  readonly longest: number;
}

const usualAttempts = 12;
// What a receiver asks for is done, up to this.
const longestAsked = 24 * 3_600_000;

export type Outcome = 'sent' | 'failed' | 'dead' | 'given_back';

/** Sends a delivery that was taken, and writes down how it went. Whatever it throws is a failure of this delivery alone. */
export async function deliverOne(
  service: Service,
  delivery: DeliveryRow,
  sink: Sink,
  retry: RetryTerms,
  stopping: AbortSignal,
): Promise<Outcome> {
  const { database, now } = service;
  const lost = new AbortController();
  const signal = AbortSignal.any([stopping, lost.signal]);
  const beat = setInterval(() => {
    renew(database, delivery, now()).then(
      (isOurs) => !isOurs && lost.abort(),
      () => undefined,
    );
  }, leaseTime / 4);
  try {
    await inSpan('keelson.delivery', { 'keelson.sink': delivery.sink, 'keelson.sink.kind': sink.kind }, () =>
      attempt(service, delivery, sink, signal),
    );
    await settleSent(database, delivery, now());
    return 'sent';
  } catch (error) {
    if (lost.signal.aborted) return 'given_back';
    if (stopping.aborted) {
      await giveBack(database, delivery);
      return 'given_back';
    }
    return await failed(service, delivery, sink, error, retry);
  } finally {
    clearInterval(beat);
  }
}

async function attempt(
  service: Service,
  delivery: DeliveryRow,
  sink: Sink,
  signal: AbortSignal,
): Promise<void> {
  const { database, now, config } = service;
  if (delivery.failures >= (sink.attempts ?? usualAttempts)) {
    throw new DeliveryProblem('who sent it died every time', { final: true });
  }
  const wrong: string[] = [];
  let refusals = 0;
  const outgoing = outgoingOf(database, delivery, filtersOf(sink), async (progress) => {
    signal.throwIfAborted();
    if (!(await keepProgress(database, delivery, progress)))
      throw new Error('another has taken the delivery');
  });
  const deliver = await deliverTo(sink);
  await deliver(outgoing, sink, {
    queries: database,
    signal,
    timeLimit: durationOf(sink.time_limit ?? '30s'),
    now,
    publicUrl: config().listen?.public_url,
    refused: (count, why) => {
      refusals += count;
      if (wrong.length === 0) wrong.push(why);
    },
  });
  if (refusals > 0) {
    throw new DeliveryProblem(`${refusals} findings were not taken: ${wrong.join('; ')}`, { final: true });
  }
}

async function failed(
  service: Service,
  delivery: DeliveryRow,
  sink: Sink,
  error: unknown,
  retry: RetryTerms,
): Promise<Outcome> {
  const { database, now, log, config } = service;
  const final = error instanceof DeliveryProblem && error.final;
  const pause = error instanceof DeliveryProblem ? error.pause : undefined;
  const failures = delivery.failures + 1;
  const given = final || failures >= (sink.attempts ?? usualAttempts);
  const again = given ? undefined : new Date(now().getTime() + waitOf(failures, pause, retry));
  const text = withoutSecrets(messageOf(error), secretsIn(config())).slice(0, 500);
  const said = { sink: delivery.sink, delivery: delivery.id, run: delivery.run_id, failures, error: text };
  await settleFailed(database, delivery, { error: text, again }, now());
  if (again) {
    log.warn({ ...said, again: again.toISOString() }, 'a delivery failed');
    return 'failed';
  }
  log.error(said, 'a delivery was given up: it can be asked for again');
  const dropped = await dropOldestDead(database, delivery.sink);
  if (dropped.length > 0)
    log.error({ sink: delivery.sink, deliveries: dropped }, 'the oldest dead deliveries were removed');
  return 'dead';
}

/** Doubles, with jitter, and is never less than what the receiver asks for. */
function waitOf(failures: number, pause: number | undefined, { backOff, longest }: RetryTerms): number {
  const own = Math.min(longest, backOff * 2 ** (failures - 1)) * (0.5 + Math.random() / 2);
  return Math.max(own, Math.min(pause ?? 0, longestAsked));
}
