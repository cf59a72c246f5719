import type { Sink } from '../../generated/service.ts';
import type { Queries } from '../../store/database.ts';
import type { Outgoing } from './outgoing/outgoing.ts';

/** A kind of receiver, as the registry has it. */
export interface SinkKind<Config extends Sink = Sink> {
  /** Whether it always gets what is open, changed or not. */
  readonly sendsAll: boolean;
  readonly load: () => Promise<Deliver<Config>>;
}

/**
 * Sends one delivery. When it ends, all of it has arrived; batches that it asked the next of have too, and are not sent again.
 *
 * @throws DeliveryProblem; anything else is tried again as well.
 */
export type Deliver<Config extends Sink> = (
  outgoing: Outgoing,
  sink: Config,
  context: DeliveryContext,
) => Promise<void>;

export interface DeliveryContext {
  /** Only for reads that a kind needs beside its findings. */
  readonly queries: Queries;
  /** Aborts when the service stops, or another has taken the delivery. */
  readonly signal: AbortSignal;
  /** Milliseconds for one request. */
  readonly timeLimit: number;
  readonly now: () => Date;
  /** Where people see the service. */
  readonly publicUrl: string | undefined;
  /** Tells of items that the receiver took for wrong: what is left of the delivery is sent, and it is dead then, to be seen. */
  readonly refused: (count: number, why: string) => void;
}
