import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { KeelsonError, messageOf } from '../../errors.ts';
import { EngineError } from '../engine/engine.ts';
import { landed, type Crossing } from './crossing.ts';
import { newProgress, reached } from './progress.ts';
import { outOfMemory, type Ended, type Stopped } from './runner.ts';
import { watch } from './watch.ts';
import type { Calls, WorkerData } from './worker.ts';

const mebibyte = 1024 * 1024;
const headroomMebibytes = 2048;
const attempts = 3;

/** Worker threads that are ended, and replaced, when a call in them does not end or fills their heap. */
export interface Threads {
  /**
   * Calls a function of `worker.ts`.
   *
   * @throws KeelsonError, EngineError that it throws; KeelsonError BUNDLE_START_FAILED when no thread gets to begin it.
   */
  call<Name extends keyof Calls>(name: Name, message: Calls[Name]['message']): Promise<Given<Name> | Stopped>;
  close(): Promise<void>;
}

interface Given<Name extends keyof Calls> {
  readonly value: Calls[Name]['value'];
}

export function startThreads(threads: number, data: WorkerData): Threads {
  const pool = new Piscina({
    filename: fileURLToPath(new URL(`./worker${extname(import.meta.url)}`, import.meta.url)),
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: Infinity,
    workerData: data,
    env: {},
    resourceLimits: {
      // Where V8 finds its heap full in a large allocation it ends the process, so it must not come to that.
      maxOldGenerationSizeMb: Math.ceil(data.limits.heapBytes / mebibyte) + headroomMebibytes,
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
    if (closed) throw new KeelsonError('INTERRUPTED', 'the evaluation was ended');
    const progress = newProgress();
    const abort = new AbortController();
    let ended: Ended | undefined;
    const unwatch = watch(
      progress,
      data.limits,
      () => pool.threads,
      (limit) => {
        ended = limit;
        abort.abort();
      },
    );
    try {
      const crossed = (await pool.run({ ...message, progress }, { name, signal: abort.signal })) as Crossing<
        Calls[Name]['value']
      >;
      return { value: landed(crossed) };
    } catch (error) {
      if (error instanceof KeelsonError || error instanceof EngineError) throw error;
      if (closed) throw new KeelsonError('INTERRUPTED', 'the evaluation was ended', { cause: error });
      return ended ?? { ...endOfThread(error), unit: reached(progress) };
    } finally {
      unwatch();
    }
  }

  return {
    async call(name, message) {
      for (let attempt = 1; ; attempt += 1) {
        const ended = await once(name, message);
        if ('value' in ended) return ended;
        const { unit, ...why } = ended;
        // Neither a limit nor, it may be, the policy: what ends it again is.
        const again = unit === undefined || why.code === 'eval_internal_error';
        if (again && attempt < attempts) continue;
        if (unit !== undefined) return { ...why, unit };
        throw new KeelsonError(
          'BUNDLE_START_FAILED',
          `the bundle ${data.revision} cannot be started in a worker thread: ${why.stopped}`,
        );
      }
    },
    async close() {
      closed = true;
      await pool.destroy();
    },
  };
}

function endOfThread(error: unknown): Omit<Stopped, 'unit'> {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return outOfMemory;
  return { stopped: `stopped: its thread ended (${messageOf(error)})`, code: 'eval_internal_error' };
}
