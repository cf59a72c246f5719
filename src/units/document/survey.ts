import { createHash } from 'node:crypto';
import { KeelsonError } from '../../errors.ts';
import type { Header } from '../../inventory/lines.ts';
import { validateDefinition } from '../../schema/validate.ts';
import type { DocumentFacts, Source } from '../chunk.ts';
import { MalformedJson, skipValue } from '../json/skip.ts';
import type { DocumentBytes } from './bytes.ts';
import { edgeNeeds } from './edge-needs.ts';
import { edgeCollector, edgesFrom, factNumbers, type Edges, type SharedEdges } from './edges.ts';
import { headerOf } from './header.ts';
import { invalidLine } from './invalid-line.ts';
import { endLine, eachLine, readLine } from './lines.ts';
import { nameReader } from './name-reader.ts';
import type { TypeNeeds } from './needs.ts';
import { relationshipReader } from './relationship-reader.ts';
import {
  indexFrom,
  resourceIndex,
  type GrowingIndex,
  type ResourceIndex,
  type SharedIndex,
} from './resource-index.ts';
import { typeNumbers } from './type-numbers.ts';

/** What a first pass over a document finds out. */
export interface Survey extends Surveyed {
  readonly facts: DocumentFacts;
  readonly resources: GrowingIndex;
}

/** What a second pass needs to make units of a document. */
export interface Surveyed {
  readonly resources: ResourceIndex;
  /** Past the line of the last resource. */
  readonly resourcesEnd: number;
  /** Types in lower case, by the number the index has for them. */
  readonly types: readonly string[];
  /** Kinds of edges, by the number they have in `edges`. */
  readonly kinds: readonly string[];
  readonly edges: Edges;
}

/** A survey in memory that threads share. */
export interface SharedSurvey extends Pick<Surveyed, 'resourcesEnd' | 'types' | 'kinds'> {
  readonly resources: SharedIndex;
  readonly edges: SharedEdges;
}

export function sharedSurvey({ resources, resourcesEnd, types, kinds, edges }: Survey): SharedSurvey {
  return { resources: resources.shared(), resourcesEnd, types, kinds, edges: edges.shared };
}

/** The survey of another thread. */
export function surveyFrom(shared: SharedSurvey): Surveyed {
  return { ...shared, resources: indexFrom(shared.resources), edges: edgesFrom(shared.edges) };
}

/**
 * Reads a document once, keeping of each resource where it is, and of the relationships those that units need.
 *
 * @param needs by native type in lower case.
 * @throws KeelsonError DOCUMENT_INVALID with the line and what is wrong there.
 */
export function surveyDocument(document: DocumentBytes, needs: ReadonlyMap<string, TypeNeeds>): Survey {
  const resources = resourceIndex();
  const types = typeNumbers();
  const neededEdges = edgeNeeds(needs);
  const facts = factNumbers();
  const edges = edgeCollector();
  const names = nameReader();
  const readRelationship = relationshipReader({
    resources,
    types: types.names,
    needs: neededEdges,
    facts,
    edges,
  });
  const sources: Source[] = [];
  const digest = createHash('sha256');
  let header: Header | undefined;
  let relationships = 0;
  let resourcesEnd = 0;

  // What comes after the names is read when units are made.
  function addResource(bytes: Buffer, value: number, offset: number): void {
    if (relationships > 0) {
      throw new MalformedJson(
        'a resource comes after relationships; keelson inventory --inventory FILE --format ndjson puts them in order',
      );
    }
    const type = types.number(names.read(bytes, value));
    if (resources.find(names.key) >= 0) throw new MalformedJson('a resource with this id is there already');
    resources.add(names.key, offset, type);
  }

  let lines = 0;
  for (const piece of document.pieces()) {
    digest.update(piece.bytes);
    lines = eachLine(piece, lines, (start, end, number) => {
      const { bytes, offset } = piece;
      try {
        if (!header) {
          header = headerOf(bytes.toString('utf8', start, end), `${document.name}:${number}`);
          return;
        }
        const { kind, value } = readLine(bytes, start);
        if (kind === 'resource') {
          addResource(bytes, value, offset + value);
          resourcesEnd = offset + end;
        } else if (kind === 'relationship') {
          relationships += 1;
          readRelationship(bytes, value, end, offset + value);
        } else {
          endLine(bytes, skipValue(bytes, value), end);
          if (kind === 'source') sources.push(sourceOf(bytes.toString('utf8', start, end)));
        }
      } catch (error) {
        throw invalidLine(error, () => `${document.name}:${number}`);
      }
    });
  }
  if (!header) throw new KeelsonError('DOCUMENT_INVALID', `${document.name} is no inventory: it is empty`);
  return {
    facts: {
      collectedAt: header.collected_at,
      sources,
      resources: resources.count,
      relationships,
      digest: digest.digest('hex'),
    },
    resources,
    resourcesEnd,
    types: types.names,
    kinds: neededEdges.kinds,
    edges: edges.collected(resources.count, facts.texts),
  };
}

/**
 * The source that a line holds.
 *
 * @throws MalformedJson
 */
export function sourceOf(text: string): Source {
  const { source } = JSON.parse(text) as { source: Source };
  const problem = validateDefinition('inventory', 'source', source);
  if (problem) throw new MalformedJson(problem);
  return source;
}
