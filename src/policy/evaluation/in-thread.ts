import { EngineError, type Engine, type EvaluateOptions } from '../engine/engine.ts';
import { answerCheck, answerTask } from './answer.ts';
import type { Limits } from './limits.ts';
import type { CompiledPolicy } from './load.ts';
import { outOfTime, type Run } from './runner.ts';
import { takingApart } from './take-apart.ts';
import type { Evaluation } from './task.ts';
import { expired, guarded } from './watchdog.ts';

export interface InThreadOptions {
  readonly engine: Engine;
  readonly data: CompiledPolicy['data'];
  readonly limits: Limits;
  /** One clock and one seed for all evaluations. */
  readonly context: Pick<EvaluateOptions, 'now' | 'seed'>;
}

/**
 * Evaluates in the thread that asks: nothing to start. What does not end is stopped; what fills the JavaScript heap
 * is not, so policies that are not trusted belong in workers.
 */
export function inThread({ engine, data, limits, context }: InThreadOptions): Evaluation {
  // A stopped instance is left in the middle of a call.
  const restart = () => engine.setData(data);
  const answer = takingApart(runner({ engine, data, limits, context }, restart), limits);
  return {
    entrypoints: engine.entrypoints,
    answer,
    async ask(entrypoint, input) {
      const asked = guarded(() => engine.evaluate(entrypoint, input, context), limits.batchMilliseconds);
      if (asked !== expired) return asked.text;
      restart();
      const { code, stopped } = outOfTime(limits.batchMilliseconds);
      throw new EngineError(code, stopped);
    },
    close: () => Promise.resolve(),
  };
}

/**
 * Watching costs 0.2 ms, as much as some batches: a whole part is watched at once, and has twice the time. No call
 * starts in the second half, so the one that is stopped had its time.
 */
function runner({ engine, limits, context }: InThreadOptions, restart: () => void): Run {
  return async ({ task, check }) => {
    const end = performance.now() + limits.batchMilliseconds;
    let at = 0;
    const goOn = (unit: number) => {
      at = unit;
      return unit === 0 || performance.now() < end;
    };
    const answers = guarded(
      () =>
        check
          ? answerCheck(engine, task, check, { context, goOn })
          : answerTask(engine, task, { limits, context, goOn }),
      2 * limits.batchMilliseconds,
    );
    if (answers !== expired) return answers;
    restart();
    return { ...outOfTime(limits.batchMilliseconds), unit: at };
  };
}
