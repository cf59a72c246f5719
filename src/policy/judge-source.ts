import { setImmediate as nextTurn } from 'node:timers/promises';
import { digestBytes, type UnitChunk, type UnitSource } from '../units/chunk.ts';
import { typeDigest, unitDigests } from '../units/digest.ts';
import { ByteWriter } from '../units/json/writer.ts';
import type { Bundle } from './bundle.ts';
import type { AnswerCache } from './cache/cache.ts';
import { taskChecksOf } from './checks-of.ts';
import type { Evaluation, Task } from './evaluation/task.ts';
import { answerReader, type JudgedUnits } from './judged-units.ts';

export interface JudgeSourceOptions {
  /** Answers of earlier runs. */
  readonly cache?: AnswerCache | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Tasks that may wait for answers at a time. */
  readonly tasksInFlight?: number;
  /** Units a task holds at the most. */
  readonly taskUnits?: number;
}

/** Judged units with where they come in their source. */
export interface NumberedUnits extends JudgedUnits {
  /** For each unit which of the source's it is, counted from 0. */
  readonly numbers: Uint32Array;
}

const taskBytes = 256 * 1024;

/**
 * Asks every check about every unit of its type. Units that a cache knows are not evaluated; the others gather into
 * tasks of one type. What comes first is not certain.
 */
export async function* judgeSource(
  source: UnitSource,
  bundle: Pick<Bundle, 'name' | 'checks' | 'entrypoints' | 'volatile'>,
  evaluation: Evaluation,
  { cache, signal, tasksInFlight = 4, taskUnits = 256 }: JudgeSourceOptions = {},
): AsyncGenerator<NumberedUnits> {
  const waiting: Promise<NumberedUnits>[] = [];
  const gathering = new Map<number, Gathering>();
  const hasError = errorFinder();

  async function answered(gathered: Gathering): Promise<NumberedUnits> {
    const { task, subjects, spans, numbers, type } = gathered.closed();
    const { texts, codes } = await evaluation.answer(task);
    if (cache && !bundle.volatile.has(type)) {
      // Not those that came with the units: a file with wrong ones would spoil the answers of other documents.
      const ofType = typeDigest(type);
      const digests = unitDigests(task.bytes, spans, () => ofType);
      for (const [index, code] of codes.entries()) {
        const text = texts[code] as string;
        if (!hasError(text)) cache.add(digests, text, index * digestBytes);
      }
    }
    return {
      count: codes.length,
      type: () => type,
      texts,
      codes,
      subjects,
      units: task.bytes,
      spans,
      numbers,
    };
  }

  function gather(chunk: UnitChunk, index: number, unit: number): void {
    const number = chunk.types[index] as number;
    let gathered = gathering.get(number);
    if (!gathered) {
      const type = source.types[number] as string;
      gathered = new Gathering(type, bundle);
      gathering.set(number, gathered);
    }
    gathered.add(chunk, index, unit);
    if (gathered.count >= taskUnits || gathered.bytes >= taskBytes) {
      gathering.delete(number);
      start(gathered);
    }
  }

  function start(gathered: Gathering): void {
    const judged = answered(gathered);
    // Another task may fail first, and end all.
    judged.catch(() => undefined);
    waiting.push(judged);
  }

  let before = 0;
  for await (const chunk of source.chunks()) {
    // A signal of the system comes between two turns of the event loop.
    await nextTurn();
    signal?.throwIfAborted();
    const known = cache ? knownOf(chunk, before, source.types, cache) : undefined;
    for (let index = 0; index < chunk.count; index += 1) {
      if (!known?.has(index)) gather(chunk, index, before + index);
    }
    before += chunk.count;
    if (known && known.judged.count > 0) yield known.judged;
    while (waiting.length > tasksInFlight) yield await unlessAborted(waiting.shift(), signal);
  }
  for (const gathered of gathering.values()) start(gathered);
  while (waiting.length > 0) yield await unlessAborted(waiting.shift(), signal);
}

/** Rejects with the signal's reason when it comes before the answer. */
async function unlessAborted(
  judged: Promise<NumberedUnits> | undefined,
  signal: AbortSignal | undefined,
): Promise<NumberedUnits> {
  signal?.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal?.reason as Error);
  signal?.addEventListener('abort', abort);
  try {
    return await Promise.race([judged as Promise<NumberedUnits>, promise]);
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

/** The units of a chunk that the cache has answers of, when so many came before it. */
function knownOf(
  { count, bytes, types, spans, digests }: UnitChunk,
  before: number,
  names: readonly string[],
  cache: AnswerCache,
) {
  if (!digests) return undefined;
  const found = new Uint8Array(count);
  const indexes = new Uint32Array(count);
  const codes = new Uint32Array(count);
  let hits = 0;
  for (let index = 0; index < count; index += 1) {
    const code = cache.code(digests, index * digestBytes);
    if (code < 0) continue;
    found[index] = 1;
    indexes[hits] = index;
    codes[hits] = code;
    hits += 1;
  }
  const judged: NumberedUnits = {
    count: hits,
    type: (hit) => names[types[indexes[hit] as number] as number] as string,
    texts: cache.texts,
    codes: codes.subarray(0, hits),
    subjects: bytes,
    units: bytes,
    spans: hits === count ? spans : spansOf(spans, indexes.subarray(0, hits)),
    numbers: indexes.subarray(0, hits).map((index) => before + index),
  };
  return { has: (index: number) => found[index] === 1, judged };
}

function spansOf(spans: Uint32Array, indexes: Uint32Array): Uint32Array {
  const chosen = new Uint32Array(indexes.length * 4);
  for (let hit = 0; hit < indexes.length; hit += 1) {
    const from = (indexes[hit] as number) * 4;
    for (let at = 0; at < 4; at += 1) chosen[hit * 4 + at] = spans[from + at] as number;
  }
  return chosen;
}

/** Units of one type on their way to a task. */
class Gathering {
  readonly type: string;
  private readonly bundle: Pick<Bundle, 'name' | 'checks' | 'entrypoints'>;
  private readonly subjects = new ByteWriter(4096);
  private readonly units = new ByteWriter(4096);
  private readonly spans: number[] = [];
  private readonly numbers: number[] = [];

  constructor(type: string, bundle: Pick<Bundle, 'name' | 'checks' | 'entrypoints'>) {
    this.type = type;
    this.bundle = bundle;
  }

  get count(): number {
    return this.spans.length / 4;
  }

  get bytes(): number {
    return this.units.length;
  }

  add({ bytes, spans }: UnitChunk, index: number, unit: number): void {
    const at = index * 4;
    const [subject, start] = [this.subjects.length, this.units.length];
    this.subjects.copy(bytes, spans[at] as number, spans[at + 1] as number);
    this.units.copy(bytes, spans[at + 2] as number, spans[at + 3] as number);
    this.spans.push(subject, this.subjects.length, start, this.units.length);
    this.numbers.push(unit);
  }

  closed(): {
    readonly type: string;
    readonly task: Task;
    readonly subjects: Uint8Array;
    readonly spans: Uint32Array;
    readonly numbers: Uint32Array;
  } {
    const spans = Uint32Array.from(this.spans);
    return {
      type: this.type,
      task: {
        entrypoint: this.bundle.entrypoints.get(this.type) as string,
        checks: taskChecksOf(this.bundle, this.type),
        bytes: this.units.taken(),
        ends: Uint32Array.from({ length: this.count }, (_, index) => spans[index * 4 + 3] as number),
      },
      subjects: this.subjects.taken(),
      spans,
      numbers: Uint32Array.from(this.numbers),
    };
  }
}

/** Tells answers with an error, which another run may not get: they are not kept. */
function errorFinder(): (text: string) => boolean {
  const read = answerReader();
  return (text) =>
    text.includes('"error"') && Object.values(read(text)).some(({ status }) => status === 'error');
}
