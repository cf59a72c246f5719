import type { Evaluation } from '../../policy/evaluation/task.ts';
import type { Composition } from '../composition/compose.ts';

/** Bundles in use, ready to judge. */
export interface Active extends Composition {
  readonly evaluation: Evaluation;
}

/** What is active, handed out so that what is in use is not closed. */
export interface Leases {
  readonly current: Active | undefined;
  /** Work that began with one set of bundles ends with it. */
  use<T>(work: (active: Active) => Promise<T>): Promise<T>;
  /** Takes effect at once for work that begins; what was there is closed when its last work ends. */
  swap(next: Active | undefined): Promise<void>;
}

export function leases(): Leases {
  let held: { readonly active: Active; users: number } | undefined;

  async function end(entry: typeof held): Promise<void> {
    if (entry && entry !== held && entry.users === 0) await entry.active.evaluation.close();
  }

  return {
    get current() {
      return held?.active;
    },
    async use(work) {
      const entry = held;
      if (!entry) throw new Error('no bundle is active');
      entry.users += 1;
      try {
        return await work(entry.active);
      } finally {
        entry.users -= 1;
        await end(entry);
      }
    },
    async swap(next) {
      const before = held;
      held = next && { active: next, users: 0 };
      await end(before);
    },
  };
}
