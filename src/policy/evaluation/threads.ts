import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { KeelsonError, messageOf } from '../../errors.ts';
import { EngineError } from '../engine/engine.ts';
import { landed, type Crossing } from './crossing.ts';
import { newProgress, reached, watch } from './progress.ts';
import { outOfTime, type Stopped } from './runner.ts';
import type { Calls, WorkerData } from './worker.ts';

const mebibyte = 1024 * 1024;

/** Worker threads that are ended, and replaced, when a call in them does not end or fills their heap. */
export interface Threads {
  /**
   * Calls a function of `worker.ts`.
   *
   * @throws KeelsonError, EngineError that it throws; KeelsonError BUNDLE_INVALID when no thread gets to begin it.
   */
  call<Name extends keyof Calls>(name: Name, message: Calls[Name]['message']): Promise<Given<Name> | Stopped>;
  close(): Promise<void>;
}

interface Given<Name extends keyof Calls> {
  readonly value: Calls[Name]['value'];
}

/** A call that was ended; where, when it had begun. */
type Ended = Omit<Stopped, 'unit'> & { readonly unit: number | undefined };

export function startThreads(threads: number, data: WorkerData): Threads {
  const pool = new Piscina({
    filename: fileURLToPath(new URL(`./worker${extname(import.meta.url)}`, import.meta.url)),
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: Infinity,
    workerData: data,
    env: {},
    resourceLimits: {
      maxOldGenerationSizeMb: Math.ceil(data.limits.heapBytes / mebibyte),
      // As deep as in the main thread, so that both find the same things nested too deeply.
      stackSizeMb: 1.15,
    },
  });
  // A thread that ends between two calls is replaced at the next; one that ends in a call rejects the call.
  pool.on('error', () => undefined);
  let closed = false;

  async function once<Name extends keyof Calls>(
    name: Name,
    message: Calls[Name]['message'],
  ): Promise<Given<Name> | Ended> {
    const progress = newProgress();
    const abort = new AbortController();
    let stuckAt: number | undefined;
    const unwatch = watch(progress, data.limits.batchMilliseconds, (unit) => {
      stuckAt = unit;
      abort.abort();
    });
    try {
      const crossed = (await pool.run({ ...message, progress }, { name, signal: abort.signal })) as Crossing<
        Calls[Name]['value']
      >;
      return { value: landed(crossed) };
    } catch (error) {
      if (error instanceof KeelsonError || error instanceof EngineError) throw error;
      if (closed) throw new KeelsonError('INTERRUPTED', 'the evaluation was ended', { cause: error });
      if (abort.signal.aborted) return { ...outOfTime(data.limits.batchMilliseconds), unit: stuckAt };
      return { ...endOfThread(error), unit: reached(progress) };
    } finally {
      unwatch();
    }
  }

  return {
    async call(name, message) {
      let reason = '';
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const ended = await once(name, message);
        if ('value' in ended) return ended;
        const { unit, ...why } = ended;
        if (unit !== undefined) return { ...why, unit };
        reason = ended.stopped;
      }
      throw new KeelsonError(
        'BUNDLE_INVALID',
        `the bundle ${data.revision} cannot be started in a worker thread: ${reason}`,
      );
    },
    async close() {
      closed = true;
      await pool.destroy();
    },
  };
}

/** A thread may end for a reason that is not in its call, before it has begun it. */
const attempts = 3;

function endOfThread(error: unknown): Omit<Stopped, 'unit'> {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return { stopped: 'stopped: the policy needs more memory than it is given', code: 'memory_exhausted' };
  }
  return { stopped: `stopped: its thread ended (${messageOf(error)})`, code: 'eval_internal_error' };
}
