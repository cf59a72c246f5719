import type { Engine, EvaluateOptions } from '../engine/engine.ts';
import { answerTask } from './answer.ts';
import type { Limits } from './limits.ts';
import type { Evaluation } from './task.ts';

/** Evaluates in the thread that asks: nothing to start, and nothing that could end a policy that does not end. */
export function inThread(
  engine: Engine,
  limits: Limits,
  context: Pick<EvaluateOptions, 'now' | 'seed'>,
): Evaluation {
  return {
    entrypoints: engine.entrypoints,
    answer: (task) => Promise.resolve(answerTask(engine, task, { limits, context })),
    ask: async (entrypoint, input) => engine.evaluate(entrypoint, input, context).text,
    close: () => Promise.resolve(),
  };
}
