import type { DocumentFacts, UnitSource } from '../units/chunk.ts';
import type { Bundle } from './bundle.ts';
import type { AnswerCache } from './cache/cache.ts';
import type { Evaluation } from './evaluation/task.ts';
import { judgeSource, type NumberedUnits } from './judge-source.ts';
import type { JudgedUnits } from './judged-units.ts';

/** The units of a document with what the checks say of them, whether they are asked now or were before. */
export interface JudgedSource<Units extends JudgedUnits = JudgedUnits> {
  readonly facts: DocumentFacts;
  /** In no certain order, each once. */
  readonly units: AsyncIterable<Units>;
  /** What is to be said when all units have come. */
  readonly notices: readonly string[];
}

export interface JudgedSourceOptions {
  readonly evaluation: Evaluation;
  /** Answers of earlier runs; those of this one are kept when all units have come. */
  readonly cache?: AnswerCache | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Asks every check about every unit of its type. */
export function judgedSource(
  source: UnitSource,
  bundle: Pick<Bundle, 'name' | 'checks' | 'entrypoints' | 'volatile'>,
  { evaluation, cache, signal }: JudgedSourceOptions,
): JudgedSource<NumberedUnits> {
  async function* units(): AsyncGenerator<NumberedUnits> {
    yield* judgeSource(source, bundle, evaluation, { cache, signal });
    await cache?.save();
  }
  return { facts: source.facts, units: units(), notices: cache?.notices ?? [] };
}
