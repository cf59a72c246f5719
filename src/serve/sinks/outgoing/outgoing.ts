import type { AnnouncedRun } from '../../../generated/webhook.ts';
import type { Queries } from '../../../store/database.ts';
import type { Filters } from '../filters.ts';
import type { DeliveryRow } from '../outbox/delivery.ts';
import type { ChangedFinding } from './finding.ts';
import { beginning, placeOf, readFindings, type Place } from './read-findings.ts';

/** A delivery on its way. */
export interface Outgoing {
  /** Of all tries the same. */
  readonly id: string;
  readonly sink: string;
  readonly run: AnnouncedRun;
  /** When the first of several runs was published, and the newest. */
  readonly since: string | undefined;
  readonly at: string;
  /**
   * Its findings, some at a time. Who asks for the next batch says that the one before has arrived: a later try begins after it.
   * There is none where no finding fits what the sink wants.
   */
  batches(size: number): AsyncGenerator<Batch>;
  /** Each of its findings, from the first on. */
  findings(): AsyncGenerator<ChangedFinding>;
}

export interface Batch {
  /** Counts from 1. */
  readonly part: number;
  /** Of all tries the same. */
  readonly id: string;
  readonly last: boolean;
  readonly findings: readonly ChangedFinding[];
}

interface Progress {
  /** Parts that have arrived. */
  readonly parts: number;
  readonly place: Place;
}

/** @param keep stores how far it is. */
export function outgoingOf(
  queries: Queries,
  delivery: DeliveryRow,
  filters: Filters,
  keep: (progress: string) => Promise<void>,
): Outgoing {
  const { id, sink, source, run_id: run, run_state: state, runs, since, created_at: at } = delivery;
  const start: Progress =
    delivery.progress === null ? { parts: 0, place: beginning } : (JSON.parse(delivery.progress) as Progress);
  return {
    id,
    sink,
    run: { id: run, source, state, runs },
    since: since ?? undefined,
    at,
    findings: () => readFindings(queries, delivery, filters, beginning),
    async *batches(size) {
      let part = start.parts;
      for await (const findings of inBatches(readFindings(queries, delivery, filters, start.place), size)) {
        part += 1;
        const { items, last } = findings;
        yield { part, id: `${id}-${part}`, last, findings: items };
        const end = items.at(-1);
        if (!last && end) await keep(JSON.stringify({ parts: part, place: placeOf(end) } satisfies Progress));
      }
    },
  };
}

/** Some at a time, and whether they are the last: one more is read before they are handed on. */
async function* inBatches<Item>(
  items: AsyncIterable<Item>,
  size: number,
): AsyncGenerator<{ readonly items: readonly Item[]; readonly last: boolean }> {
  let batch: Item[] = [];
  for await (const item of items) {
    if (batch.length === size) {
      yield { items: batch, last: false };
      batch = [];
    }
    batch.push(item);
  }
  if (batch.length > 0) yield { items: batch, last: true };
}
