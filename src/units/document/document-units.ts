import type { UnitShape } from '../../policy/unit-shape.ts';
import type { UnitSource } from '../chunk.ts';
import type { DocumentBytes } from './bytes.ts';
import { needsByTypeOf } from './needs.ts';
import { recordRanges } from './record-ranges.ts';
import { surveyDocument } from './survey.ts';
import { changedMeanwhile, unitCutter } from './unit-cutter.ts';

export interface DocumentUnitsOptions {
  /** Whether chunks are to carry what their units are known by in a cache. */
  readonly digests: boolean;
  /** About how many bytes of the document a chunk is made of. */
  readonly chunkBytes?: number;
}

export const usualChunkBytes = 1024 * 1024;

/**
 * The units of a document: of each resource whose type has a shape, in the document's order.
 *
 * @param shapes by native type in lower case.
 * @throws KeelsonError DOCUMENT_INVALID with the line and what is wrong there.
 */
export function documentUnits(
  document: DocumentBytes,
  shapes: ReadonlyMap<string, UnitShape>,
  { digests, chunkBytes = usualChunkBytes }: DocumentUnitsOptions,
): UnitSource {
  const needs = needsByTypeOf(shapes);
  const survey = surveyDocument(document, needs);
  return {
    facts: survey.facts,
    types: survey.types,
    async *chunks() {
      const cut = unitCutter(document, survey, { needs, digests });
      for (const range of recordRanges(survey.resources, chunkBytes)) {
        const chunk = cut(range);
        if (chunk.count > 0) yield chunk;
      }
      if (document.changed()) throw changedMeanwhile(document.name);
    },
    close: () => Promise.resolve(document.close()),
  };
}
