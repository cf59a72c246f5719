import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../schema/files.ts';
import type { StageProgress } from '../runs/stages/context.ts';
import type { Said, StageEnd, Told } from './messages.ts';

/** A process for the stages of a run. It is started when it is needed, and anew for another run: nothing of one is left for another. */
export interface Slot {
  /** Works on a stage. */
  work(told: Extract<Told, { kind: 'work' }>, hear: Hearing): Promise<StageEnd>;
  /** Tells it to stop, and kills it when it does not within some milliseconds. */
  stop(grace: number): void;
  /** Kills it. */
  close(): Promise<void>;
}

export interface Hearing {
  readonly progress: (progress: StageProgress) => void;
  readonly notice: (text: string) => void;
}

/** How long a process waits for the next stage of its run. */
const idle = 5_000;

/**
 * What lives shortly has room enough that little of it is moved, and collecting it takes no processor beside the one of the stage: a
 * fifth of the processor time less.
 */
const memory = ['--min-semi-space-size=32', '--max-semi-space-size=32', '--single-threaded-gc'];

export function newSlot(): Slot {
  let child: ChildProcess | undefined;
  let run: string | undefined;
  let waiting: NodeJS.Timeout | undefined;
  let killing: NodeJS.Timeout | undefined;

  function started(forRun: string): ChildProcess {
    clearTimeout(waiting);
    if (child && child.exitCode === null && child.signalCode === null && child.connected && run === forRun) {
      return child;
    }
    child?.kill('SIGKILL');
    run = forRun;
    child = fork(join(packageRoot, 'src', 'launcher.cjs'), ['work-on-stages'], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      // Not what debuggers and measurements of this process say.
      execArgv: [...memory],
    });
    return child;
  }

  return {
    work(told, { progress, notice }) {
      const process = started(told.taken.run);
      const { promise, resolve } = Promise.withResolvers<StageEnd>();
      const hear = (said: Said) => {
        if (said.kind === 'progress') progress(said.progress);
        if (said.kind === 'notice') notice(said.text);
        if (said.kind === 'ended') resolve(said.end);
      };
      const gone = (code: number | null, signal: string | null) =>
        resolve({
          kind: 'failed',
          error: `the process that worked on it ended (${signal ?? `exit code ${code}`})`,
          isFinal: false,
        });
      const failed = (error: Error) => {
        // One that was there says how it ended; one that cannot be spoken to is of no use.
        if (process.pid !== undefined) process.kill('SIGKILL');
        else resolve({ kind: 'failed', error: `cannot start a process: ${error.message}`, isFinal: false });
      };
      process.on('message', hear).once('exit', gone).once('error', failed);
      process.send(told, (error) => error && failed(error));
      return promise.finally(() => {
        process.off('message', hear).off('exit', gone).off('error', failed);
        process.on('error', () => undefined);
        clearTimeout(killing);
        waiting = setTimeout(() => process.kill('SIGKILL'), idle).unref();
      });
    },
    stop(grace) {
      const stopped = child;
      if (stopped?.connected) stopped.send({ kind: 'cancel' } satisfies Told, () => undefined);
      clearTimeout(killing);
      killing = setTimeout(() => stopped?.kill('SIGKILL'), grace);
    },
    async close() {
      clearTimeout(waiting);
      clearTimeout(killing);
      if (!child || child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    },
  };
}
