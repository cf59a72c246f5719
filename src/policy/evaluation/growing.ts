import type { Evaluation } from './task.ts';

/**
 * Evaluates in the calling thread at first, and starts worker threads when more units come than those would judge while
 * threads start: after a scan that changed little there are few.
 *
 * @param small what evaluates the first units.
 * @param startLarge starts what evaluates the others.
 * @param units how many the first are.
 */
export function growingEvaluation(
  small: Evaluation,
  startLarge: () => Promise<Evaluation>,
  units: number,
): Evaluation {
  let asked = 0;
  let large: Promise<Evaluation> | undefined;
  return {
    entrypoints: small.entrypoints,
    async answer(task) {
      asked += task.ends.length;
      if (asked <= units) return small.answer(task);
      large ??= startLarge();
      return (await large).answer(task);
    },
    ask: (entrypoint, input) => small.ask(entrypoint, input),
    async close() {
      await small.close();
      await (await large)?.close();
    },
  };
}
