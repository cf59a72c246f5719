import type { TaskCheck } from './task.ts';

/** Remembers checks that had to be stopped, so that they do not take their time on every unit of an estate. */
export interface Condemned {
  /** Why the check is not evaluated any more; undefined while it is. */
  reason(check: TaskCheck): string | undefined;
  /** The check was stopped on a unit. */
  stopped(check: TaskCheck): void;
  /** The check ended on every unit of a batch, but not within the time of the batch. */
  slow(check: TaskCheck): void;
}

// Fewer would condemn a check for one odd resource; each costs the time of a whole batch.
const chances = 3;

export function condemnations(): Condemned {
  const counts = new Map<string, { stopped: number; slow: number }>();
  function count({ id }: TaskCheck, what: 'stopped' | 'slow'): void {
    const counted = counts.get(id) ?? { stopped: 0, slow: 0 };
    counted[what] += 1;
    counts.set(id, counted);
  }
  return {
    reason({ id }) {
      const { stopped, slow } = counts.get(id) ?? { stopped: 0, slow: 0 };
      if (stopped + slow < chances) return undefined;
      const times = slow === 0 ? '' : `${stopped === 0 ? '' : ' and'} too slow for ${slow} batches`;
      return `not evaluated:${stopped === 0 ? '' : ` stopped on ${stopped} units`}${times} before`;
    },
    stopped: (check) => count(check, 'stopped'),
    slow: (check) => count(check, 'slow'),
  };
}
