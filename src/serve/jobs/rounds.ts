import type { Logger } from 'pino';
import { messageOf } from '../../errors.ts';

export interface Rounds {
  /** Has the next round begin now. */
  nudge(): void;
  /** Ends after the round that is under way. */
  close(): Promise<void>;
}

/** Does something over and over, with a pause after each. What it throws is logged, and the next round tries again. */
export function startRounds(log: Logger, milliseconds: number, round: () => Promise<void>): Rounds {
  const closing = new AbortController();
  let nudged = false;
  let wake = () => undefined as void;

  async function pause(): Promise<void> {
    if (nudged || closing.signal.aborted) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    wake = resolve;
    const timer = setTimeout(resolve, milliseconds);
    await promise;
    clearTimeout(timer);
  }

  async function loop(): Promise<void> {
    while (!closing.signal.aborted) {
      nudged = false;
      await round().catch((error: unknown) => log.error(messageOf(error)));
      await pause();
    }
  }
  const looping = loop();
  return {
    nudge() {
      nudged = true;
      wake();
    },
    async close() {
      closing.abort();
      wake();
      await looping;
    },
  };
}
