import { workerData } from 'piscina';
import type { Engine, EvaluateOptions } from '../engine/engine.ts';
import { answerCheck, answerTask } from './answer.ts';
import { crossing, type Crossing } from './crossing.ts';
import type { Limits } from './limits.ts';
import { startPolicy, type CompiledPolicy } from './load.ts';
import { reach, type Progress } from './progress.ts';
import type { Part } from './runner.ts';
import type { Answers } from './task.ts';

// What runs in a worker thread; `pool.ts` calls these by their names.

/** What a thread starts with. The module and the data are shared, not copied. */
export interface WorkerData {
  readonly policy: CompiledPolicy;
  readonly limits: Limits;
  readonly context: Pick<EvaluateOptions, 'now' | 'seed'>;
  readonly revision: string;
}

/** What can be called here. */
export interface Calls {
  readonly start: { readonly message: object; readonly value: readonly string[] };
  readonly answer: { readonly message: Part; readonly value: Answers };
  readonly ask: {
    readonly message: { readonly entrypoint: string; readonly input: Uint8Array };
    readonly value: string | undefined;
  };
}

type Message<Name extends keyof Calls> = Calls[Name]['message'] & { readonly progress: Progress };
type Reply<Name extends keyof Calls> = Promise<Crossing<Calls[Name]['value']>>;

const { policy, limits, context, revision } = workerData as WorkerData;
let engine: Promise<Engine> | undefined;

// Not at once: a thread that waits for its first call lets nothing go on meanwhile.
const started = () => (engine ??= startPolicy(policy, limits, revision));

/** The entrypoints of the policy: it can be started. */
export function start({ progress }: Message<'start'>): Reply<'start'> {
  return crossing(async () => {
    // A module runs from the moment it is there: what does not end then is ended as a batch is.
    reach(progress, 0);
    return (await started()).entrypoints;
  });
}

/** Answers a part, unit by unit as far as the time reaches where one check is asked. */
export function answer({ task, check, progress }: Message<'answer'>): Reply<'answer'> {
  return crossing(async () => {
    const running = await started();
    const end = performance.now() + limits.batchMilliseconds;
    const goOn = (unit: number) => {
      reach(progress, unit);
      return unit === 0 || check === undefined || performance.now() < end;
    };
    return check
      ? answerCheck(running, task, check, { context, goOn })
      : answerTask(running, task, { limits, context, goOn });
  });
}

/** Asks another entrypoint. */
export function ask({ entrypoint, input, progress }: Message<'ask'>): Reply<'ask'> {
  return crossing(async () => {
    const running = await started();
    reach(progress, 0);
    return running.evaluate(entrypoint, input, context).text;
  });
}
