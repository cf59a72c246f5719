import type { Actor } from '../access/actor.ts';
import type { Service } from '../service.ts';

/** Starting and cancelling runs: what the queue gives. Both take part in the transaction of the service's database that is handed in. */
export interface RunControls {
  requestRun(
    service: Service,
    request: { readonly source: string; readonly trigger: 'api'; readonly actor: Pick<Actor, 'name'> },
  ): Promise<
    { readonly outcome: 'queued' | 'unended'; readonly run: string } | { readonly outcome: 'unknown' }
  >;
  cancelRun(
    service: Service,
    run: string,
    actor: Pick<Actor, 'name'>,
  ): Promise<'cancelled' | 'requested' | 'ended' | 'unknown'>;
}
