import { hostname } from 'node:os';
import { messageOf } from '../../errors.ts';
import type { Service } from '../service.ts';
import { deliverOne, type RetryTerms } from './deliver-one.ts';
import { sinksInTurn, takeNext } from './outbox/take.ts';

export interface DeliveryOptions extends Partial<RetryTerms> {
  /** Milliseconds between looks into the outbox. */
  readonly look?: number;
  /** Milliseconds that what is being sent gets when the service stops. */
  readonly grace?: number;
}

/**
 * Sends what waits in the outbox, in order for each sink and for each apart: one that is slow or dead holds up nothing else.
 * Any number of servers may do so at once.
 */
export function startDeliveries(
  service: Service,
  { look = 1000, backOff = 5000, longest = 3_600_000, grace = 10_000 }: DeliveryOptions = {},
): { close(): Promise<void> } {
  const { database, config, log, now } = service;
  const worker = `${hostname()}-${process.pid}-${crypto.randomUUID().slice(0, 8)}`;
  const stopping = new AbortController();
  const busy = new Map<string, Promise<void>>();
  const closing = new AbortController();
  let looking: Promise<void> | undefined;

  async function drain(name: string): Promise<void> {
    while (!closing.signal.aborted) {
      const sink = config().sinks?.[name];
      // It waits for a configuration that names it.
      if (!sink) return;
      const delivery = await takeNext(database, name, worker, now());
      if (!delivery) return;
      const outcome = await deliverOne(service, delivery, sink, { backOff, longest }, stopping.signal);
      if (outcome === 'failed' || outcome === 'given_back') return;
    }
  }

  async function lookOnce(): Promise<void> {
    for (const name of await sinksInTurn(database, now())) {
      if (busy.has(name) || closing.signal.aborted) continue;
      const work = drain(name)
        .catch((error: unknown) =>
          log.warn({ sink: name, error: messageOf(error) }, 'the outbox cannot be read'),
        )
        .finally(() => busy.delete(name));
      busy.set(name, work);
    }
  }

  const timer = setInterval(() => {
    looking ??= lookOnce()
      .catch((error: unknown) => log.warn({ error: messageOf(error) }, 'the outbox cannot be read'))
      .finally(() => (looking = undefined));
  }, look);

  return {
    async close() {
      closing.abort();
      clearInterval(timer);
      await looking;
      const end = setTimeout(() => stopping.abort(), grace);
      await Promise.all(busy.values());
      clearTimeout(end);
    },
  };
}
