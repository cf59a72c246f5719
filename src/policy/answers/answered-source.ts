import { setImmediate as nextTurn } from 'node:timers/promises';
import type { UnitSource } from '../../units/chunk.ts';
import type { JudgedSource } from '../judged-source.ts';
import type { JudgedUnits } from '../judged-units.ts';
import type { StoredAnswers } from './read.ts';

/** The units of a document with what was said of them before. Reading them throws what the signal says. */
export function answeredSource(
  source: UnitSource,
  { texts, codes, notices }: StoredAnswers,
  signal?: AbortSignal,
): JudgedSource {
  async function* units(): AsyncGenerator<JudgedUnits> {
    let before = 0;
    for await (const { count, bytes, types, spans } of source.chunks()) {
      // A signal of the system comes between two turns of the event loop.
      await nextTurn();
      signal?.throwIfAborted();
      const own = codes.subarray(before, before + count);
      if (own.length < count) break;
      before += count;
      const type = (index: number) => source.types[types[index] as number] as string;
      yield { count, type, texts, codes: own, subjects: bytes, units: bytes, spans };
    }
    if (before !== codes.length) throw new Error('the answers of checks are not those of the document');
  }
  return { facts: source.facts, units: units(), notices };
}
