import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ReaderCalls, ReaderData, ReaderReply } from './reader.ts';

/** Threads that read a document. */
export interface Readers {
  /** Whether one has less to do than keeps it busy until it is asked again. */
  ready(): boolean;
  /**
   * Calls a function of `reader.ts` in the thread that has least to do.
   *
   * @returns undefined when it failed, or its thread did.
   */
  call<Name extends keyof ReaderCalls>(
    name: Name,
    message: ReaderCalls[Name]['message'],
  ): Promise<{ readonly value: ReaderCalls[Name]['value'] } | undefined>;
  /** Calls a function that takes long in the thread that has least to do, which is given nothing else meanwhile. */
  callLong<Name extends keyof ReaderCalls>(
    name: Name,
    message: ReaderCalls[Name]['message'],
  ): Promise<{ readonly value: ReaderCalls[Name]['value'] } | undefined>;
  /** Calls a function in all of the threads, before whatever is called later. */
  tell<Name extends keyof ReaderCalls>(name: Name, message: ReaderCalls[Name]['message']): void;
  /** Ends the threads, whatever they are at. */
  close(): Promise<void>;
}

/** Calls that a thread is given at a time: it has the next one when it is done, whatever the other thread does. */
const callsAtOnce = 2;

export function startReaders(count: number, data: ReaderData): Readers {
  const file = fileURLToPath(new URL(`./reader${extname(import.meta.url)}`, import.meta.url));
  const readers = Array.from({ length: count }, () => startReader(file, data));
  const idlest = () => {
    const alive = readers.filter((reader) => reader.alive());
    return alive.toSorted((one, other) => one.waiting() - other.waiting())[0];
  };
  return {
    ready: () => (idlest()?.waiting() ?? callsAtOnce) < callsAtOnce,
    call: async (name, message) =>
      (await idlest()?.call(name, message))?.given as { value: never } | undefined,
    callLong: async (name, message) =>
      (await idlest()?.call(name, message, callsAtOnce))?.given as { value: never } | undefined,
    tell(name, message) {
      for (const reader of readers) void reader.call(name, message);
    },
    async close() {
      await Promise.all(readers.map((reader) => reader.end()));
    },
  };
}

interface Waiting {
  readonly answered: (reply: ReaderReply | undefined) => void;
  /** For how many calls it counts. */
  readonly weight: number;
}

function startReader(file: string, workerData: ReaderData) {
  const worker = new Worker(file, {
    workerData,
    env: {},
    // What it makes is in memory of its own kind; of the heap there is hardly anything that lives.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
  // Answers come in the order of the calls.
  let waiting: Waiting[] = [];
  let alive = true;
  let ending = false;

  function failed(): void {
    alive = false;
    for (const { answered } of waiting) answered(undefined);
    waiting = [];
  }

  worker.on('message', (reply: ReaderReply) => {
    waiting.shift()?.answered(reply);
    // The process ends although the thread does not, but not before it has its answers.
    if (waiting.length === 0 && !ending) worker.unref();
  });
  worker.on('error', failed);
  worker.on('exit', failed);
  worker.unref();

  return {
    alive: () => alive,
    waiting: () => waiting.reduce((sum, { weight }) => sum + weight, 0),
    call(name: keyof ReaderCalls, message: unknown, weight = 1): Promise<ReaderReply | undefined> {
      if (!alive || ending) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        waiting.push({ answered: resolve, weight });
        worker.ref();
        worker.postMessage({ name, message }, []);
      });
    },
    end() {
      // Who waits for its end must not be left alone by an answer that still comes.
      ending = true;
      return worker.terminate();
    },
  };
}
