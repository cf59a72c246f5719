import type { Logger } from 'pino';

/** What is written beside a request, which does not wait for it. */
export interface Background {
  /** Begins work, unless much is under way. What fails is logged. */
  begin(what: string, work: () => Promise<unknown>): void;
  /** All that was begun has ended. */
  ended(): Promise<void>;
}

const most = 200;

export function background(log: Logger): Background {
  const running = new Set<Promise<void>>();
  return {
    begin: (what, work) => {
      if (running.size >= most) {
        log.warn({ what }, 'left out: too much is being written');
        return;
      }
      const one: Promise<void> = work()
        .then(() => undefined)
        .catch((error: unknown) => log.error({ what, err: error }, 'could not be written'))
        .finally(() => running.delete(one));
      running.add(one);
    },
    ended: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
