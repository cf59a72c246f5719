import { KeelsonError } from '../../errors.ts';
import type { Source } from '../chunk.ts';
import type { FileBytes } from '../document/bytes.ts';
import { edgeNeeds } from '../document/edge-needs.ts';
import { edgeCollector, factTexts } from '../document/edges.ts';
import { headerOf } from '../document/header.ts';
import { lineRanges, nextLine, startOfRelationships, type LineRange } from '../document/line-ranges.ts';
import type { TypeNeeds } from '../document/needs.ts';
import { resourceIndex } from '../document/resource-index.ts';
import { sourceOf, type Survey } from '../document/survey.ts';
import { typeNumbers } from '../document/type-numbers.ts';
import { MalformedJson } from '../json/skip.ts';
import { digestOf } from './digest-of.ts';
import { inOrder } from './in-order.ts';
import type { Readers } from './readers.ts';
import {
  relationshipsIn,
  resourcesIn,
  type FoundRelationships,
  type FoundResources,
} from './survey-ranges.ts';

export interface SurveyOptions {
  /** About how many bytes a thread is given at a time. */
  readonly rangeBytes: number;
  /** How many ranges may be worked on, or wait for those before them. */
  readonly atOnce: number;
}

/**
 * Surveys a document as `surveyDocument` does: all resources first, then the relationships between them.
 *
 * @returns undefined for a document that is not in order, or in which something is wrong: whoever reads it line by line
 * finds out what.
 */
export async function surveyInThreads(
  document: FileBytes,
  needs: ReadonlyMap<string, TypeNeeds>,
  readers: Readers,
  options: SurveyOptions,
): Promise<Survey | undefined> {
  try {
    return await surveyInOrder(document, needs, readers, options);
  } catch (error) {
    const wrong =
      error instanceof MalformedJson || error instanceof SyntaxError || error instanceof KeelsonError;
    if (wrong) return undefined;
    throw error;
  }
}

async function surveyInOrder(
  document: FileBytes,
  needs: ReadonlyMap<string, TypeNeeds>,
  readers: Readers,
  { rangeBytes, atOnce }: SurveyOptions,
): Promise<Survey> {
  const digest = readers.callLong('digest', undefined);
  const headerEnd = nextLine(document, 0);
  const header = headerOf(document.range(0, headerEnd).toString(), document.name);
  const border = startOfRelationships(document, headerEnd);
  const ready = () => readers.ready();

  const resources = collectedResources();
  for await (const found of inOrder<LineRange, FoundResources>({
    pieces: lineRanges(document, { from: headerEnd, to: border }, rangeBytes),
    ready,
    there: (range) => readers.call('resources', range),
    here: (range) => resourcesIn(document, range),
    atOnce,
  })) {
    resources.add(found);
  }

  const { index, types, sources } = resources;
  readers.tell('known', { resources: index.shared(), types: types.names });
  const known = { resources: index, types: types.names, needs: edgeNeeds(needs) };
  const relationships = collectedRelationships();
  for await (const found of inOrder<LineRange, FoundRelationships>({
    pieces: lineRanges(document, { from: border, to: document.size }, rangeBytes),
    ready,
    there: (range) => readers.call('relationships', range),
    here: (range) => relationshipsIn(document, known, range),
    atOnce,
  })) {
    relationships.add(found);
  }

  return {
    facts: {
      collectedAt: header.collected_at,
      sources,
      resources: index.count,
      relationships: relationships.count(),
      digest: (await digest)?.value ?? digestOf(document),
    },
    resources: index,
    resourcesEnd: resources.end(),
    types: types.names,
    kinds: known.needs.kinds,
    edges: relationships.edges(index.count),
  };
}

/** One index of what is found range by range. */
function collectedResources() {
  const index = resourceIndex();
  const types = typeNumbers();
  const sources: Source[] = [];
  let end = 0;
  return {
    index,
    types,
    sources,
    end: () => end,
    /** @throws MalformedJson when a resource is there already, or a source is none. */
    add(found: FoundResources): void {
      const numbers = found.names.map((name) => types.number(name));
      for (let at = 0; at < found.types.length; at += 1) {
        const key = { high: found.highs[at] as number, low: found.lows[at] as number };
        if (index.find(key) >= 0) throw new MalformedJson('a resource is there already');
        index.add(key, found.offsets[at] as number, numbers[found.types[at] as number] as number);
      }
      for (const line of found.sources) sources.push(sourceOf(line));
      end = Math.max(end, found.end);
    },
  };
}

/** All edges of what is found range by range. */
function collectedRelationships() {
  const collector = edgeCollector();
  const facts = factTexts();
  let count = 0;
  return {
    count: () => count,
    edges: (records: number) => collector.collected(records, facts.texts),
    add(found: FoundRelationships): void {
      count += found.count;
      const numbers = found.texts.map((text) => facts.number(text));
      for (let at = 0; at < found.froms.length; at += 1) {
        collector.add(
          found.froms[at] as number,
          found.tos[at] as number,
          found.kinds[at] as number,
          found.offsets[at] as number,
          numbers[found.facts[at] as number] ?? -1,
        );
      }
    },
  };
}
