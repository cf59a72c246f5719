import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Piscina } from 'piscina';
import { KeelsonError, type ErrorCode } from '../../../errors.ts';
import { Problem } from '../../problems/problem.ts';
import type { Tasks } from './tasks.ts';

/** Threads that do what would hold the server: a few, with a queue that ends, each task within a time. */
export interface Workshop {
  /**
   * @throws Problem busy, took-too-long; KeelsonError that the task throws
   */
  run<Name extends keyof Tasks>(
    name: Name,
    message: Tasks[Name]['message'],
    signal?: AbortSignal,
  ): Promise<Tasks[Name]['value']>;
  close(): Promise<void>;
}

export interface WorkshopLimits {
  readonly threads?: number;
  readonly queue?: number;
  readonly milliseconds?: number;
}

/** What a thread answers: errors lose what they are on their way. */
export type Outcome<Value> =
  | { readonly value: Value }
  | { readonly failed: { readonly code: ErrorCode | undefined; readonly message: string } };

export function openWorkshop({
  threads = 2,
  queue = 64,
  milliseconds = 60_000,
}: WorkshopLimits = {}): Workshop {
  let pool: Promise<Piscina> | undefined;

  async function start() {
    const { Piscina: Pool } = await import('piscina');
    const extension = extname(import.meta.url);
    const name = extension === '.ts' ? 'worker' : 'api-worker';
    const started = new Pool({
      filename: fileURLToPath(new URL(`./${name}${extension}`, import.meta.url)),
      minThreads: 0,
      maxThreads: threads,
      maxQueue: queue,
      idleTimeout: 60_000,
      resourceLimits: { maxOldGenerationSizeMb: 4096 },
    });
    started.on('error', () => undefined);
    return started;
  }

  return {
    async run(name, message, signal) {
      const threadPool = await (pool ??= start());
      const late = AbortSignal.timeout(milliseconds);
      const ends = signal ? AbortSignal.any([signal, late]) : late;
      let outcome: Outcome<Tasks[typeof name]['value']>;
      try {
        outcome = (await threadPool.run(
          { name, message },
          { name: 'perform', signal: ends },
        )) as typeof outcome;
      } catch (error) {
        if (late.aborted)
          throw new Problem('took-too-long', `it took longer than ${milliseconds / 1000} s: ask for less`);
        if (signal?.aborted) throw new Problem('busy', 'whoever asked has gone');
        if (error instanceof Error && /queue/i.test(error.message)) {
          throw new Problem('busy', 'others have asked for much: try again in a moment');
        }
        throw error;
      }
      if ('value' in outcome) return outcome.value;
      const { code, message: text } = outcome.failed;
      throw code === undefined ? new Error(text) : new KeelsonError(code, text);
    },
    async close() {
      await (await pool)?.destroy();
    },
  };
}
