import type { ServiceConfig } from '../../generated/service.ts';
import type { StagedRun } from '../../store/history/published-run.ts';
import { wants } from './filters.ts';
import { putIn } from './outbox/delivery.ts';
import { putTogether } from './outbox/put-together.ts';

const usuallyWaiting = 1000;

/**
 * Writes down, in the transaction that publishes a run, which sinks are to be told of it: a row each. Nothing is sent here.
 * Where a sink has too many that wait, its oldest become one that says what changed since.
 */
export function announceTo(
  { sinks = {} }: Pick<ServiceConfig, 'sinks'>,
  now: () => Date,
): NonNullable<StagedRun['announce']> {
  return async (queries, run) => {
    const at = now().toISOString();
    for (const [name, sink] of Object.entries(sinks)) {
      if (!sink || !wants(sink, run)) continue;
      const about = { source: run.source, run_id: run.run, run_state: run.state, created_at: at };
      await putIn(queries, { sink: name, ...about });
      await putTogether(queries, name, sink.waiting ?? usuallyWaiting, at);
    }
  };
}
