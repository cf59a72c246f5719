import type { UnitShape } from '../../policy/unit-shape.ts';
import type { UnitChunk, UnitSource } from '../chunk.ts';
import type { FileBytes } from '../document/bytes.ts';
import { usualChunkBytes, type DocumentUnitsOptions } from '../document/document-units.ts';
import { keySeed } from '../document/key-hash.ts';
import { needsByTypeOf } from '../document/needs.ts';
import { recordRanges } from '../document/record-ranges.ts';
import { sharedSurvey, surveyDocument } from '../document/survey.ts';
import { changedMeanwhile, unitCutter } from '../document/unit-cutter.ts';
import { inOrder } from './in-order.ts';
import { surveyInThreads } from './survey-in-threads.ts';
import { startReaders } from './readers.ts';

export interface ThreadsOptions extends DocumentUnitsOptions {
  /** How many threads read beside this one, at least 1. */
  readonly threads: number;
}

/** Chunks that wait for those before them, for each thread. */
const aheadOfThread = 4;

/**
 * The units of a document as `documentUnits` makes them, byte for byte, by several threads.
 *
 * @param shapes by native type in lower case.
 * @throws KeelsonError DOCUMENT_INVALID with the line and what is wrong there.
 */
export async function unitsInThreads(
  document: FileBytes,
  shapes: ReadonlyMap<string, UnitShape>,
  { threads, digests, chunkBytes = usualChunkBytes }: ThreadsOptions,
): Promise<UnitSource> {
  const readers = startReaders(threads, { file: document.shared, seed: keySeed(), shapes, digests });

  async function close(): Promise<void> {
    // A thread that still reads would do so from whatever gets the number of the file.
    await readers.close();
    document.close();
  }

  try {
    const needs = needsByTypeOf(shapes);
    const atOnce = threads * aheadOfThread + 1;
    // A single thread takes as long for the digest as it would save.
    const inThreads =
      threads > 1
        ? await surveyInThreads(document, needs, readers, { rangeBytes: chunkBytes, atOnce })
        : undefined;
    const survey = inThreads ?? surveyDocument(document, needs);
    return {
      facts: survey.facts,
      types: survey.types,
      async *chunks() {
        readers.tell('surveyed', sharedSurvey(survey));
        const chunks = inOrder<{ from: number; to: number }, UnitChunk>({
          pieces: recordRanges(survey.resources, chunkBytes),
          ready: () => readers.ready(),
          there: (range) => readers.call('cut', range),
          here: unitCutter(document, survey, { needs, digests }),
          atOnce,
        });
        for await (const chunk of chunks) if (chunk.count > 0) yield chunk;
        if (document.changed()) throw changedMeanwhile(document.name);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
