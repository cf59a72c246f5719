import { KeelsonError } from '../../errors.ts';
import { EngineError, type EvaluateOptions } from '../engine/engine.ts';
import { answerBook, batchesOf, partOf } from './batches.ts';
import { gate } from './gate.ts';
import type { Limits } from './limits.ts';
import type { CompiledPolicy } from './load.ts';
import { takingApart } from './take-apart.ts';
import type { Evaluation, Task } from './task.ts';
import { startThreads } from './threads.ts';

export interface WorkersOptions {
  /** How many, at least 1. */
  readonly threads: number;
  /** One clock and one seed for all evaluations. */
  readonly context: Pick<EvaluateOptions, 'now' | 'seed'>;
  readonly revision: string;
}

/** Batches a thread answers in one go: few enough to share a large task, enough that messages cost nothing. */
const batchesTogether = 8;

/**
 * Evaluates in worker threads: what does not end or fills its heap ends with its thread, and nothing else does.
 * A process ends although the threads were not closed, but not before what it waits for has its answers.
 *
 * @throws KeelsonError BUNDLE_START_FAILED, BUNDLE_BUILTIN_REFUSED when the policy does not start.
 */
export async function inWorkers(
  policy: CompiledPolicy,
  limits: Limits,
  { threads: places, context, revision }: WorkersOptions,
): Promise<Evaluation> {
  const data = { ...policy, data: shared(policy.data) };
  const threads = startThreads(places, { policy: data, limits, context, revision });
  const enter = gate(places);
  const answer = takingApart(async (part) => {
    const ended = await threads.call('answer', part);
    return 'value' in ended ? ended.value : ended;
  }, limits);

  return {
    entrypoints: await entrypointsOf(threads, revision),
    async answer(task) {
      const pieces = [...piecesOf({ ...task, bytes: shared(task.bytes) }, limits)];
      const answers = await Promise.all(pieces.map((piece) => enter(() => answer(piece))));
      const book = answerBook(task.ends.length);
      for (const ofPiece of answers) book.addAll(ofPiece);
      return book.answers();
    },
    ask: (entrypoint, input) =>
      enter(async () => {
        const ended = await threads.call('ask', { entrypoint, input });
        if ('value' in ended) return ended.value;
        throw new EngineError(ended.code, ended.stopped);
      }),
    close: () => threads.close(),
  };
}

async function entrypointsOf(
  threads: ReturnType<typeof startThreads>,
  revision: string,
): Promise<readonly string[]> {
  try {
    const ended = await threads.call('start', {});
    if ('value' in ended) return ended.value;
    throw new KeelsonError('BUNDLE_START_FAILED', `the bundle ${revision} is refused: ${ended.stopped}`);
  } catch (error) {
    await threads.close();
    throw error;
  }
}

/** Bytes that threads read without a copy, and that are still there when one of them ended. */
function shared(bytes: Uint8Array): Uint8Array<SharedArrayBuffer> {
  if (bytes.buffer instanceof SharedArrayBuffer) return bytes as Uint8Array<SharedArrayBuffer>;
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.byteLength));
  copy.set(bytes);
  return copy;
}

function* piecesOf(task: Task, limits: Limits): Generator<Task> {
  const batches = [...batchesOf(task, limits)];
  for (let at = 0; at < batches.length; at += batchesTogether) {
    yield partOf(task, batches[at]?.[0] ?? 0, batches[at + batchesTogether]?.[0]);
  }
}
