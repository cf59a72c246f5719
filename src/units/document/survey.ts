import { createHash } from 'node:crypto';
import { KeelsonError } from '../../errors.ts';
import type { Header } from '../../inventory/lines.ts';
import { validateDefinition } from '../../schema/validate.ts';
import type { DocumentFacts, Source } from '../chunk.ts';
import { keysOf } from '../json/keys.ts';
import { MalformedJson, skipValue } from '../json/skip.ts';
import { stringText } from '../json/string-text.ts';
import type { DocumentBytes } from './bytes.ts';
import { edgeCollector, type Edges } from './edges.ts';
import { Envelope } from './envelope.ts';
import { headerOf } from './header.ts';
import { invalidLine } from './invalid-line.ts';
import { hashExact, hashFolded } from './keys.ts';
import { endLine, eachLine, readLine } from './lines.ts';
import type { TypeNeeds } from './needs.ts';
import { relationshipMember as member, RelationshipSpans } from './relationship.ts';
import { resourceIndex, type KeyHash, type ResourceIndex } from './resource-index.ts';

/** What a first pass over a document finds out. */
export interface Survey extends Surveyed {
  readonly facts: DocumentFacts;
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

/**
 * Reads a document once, keeping of each resource where it is, and of the relationships those that units need.
 *
 * @param needs by native type in lower case.
 * @throws KeelsonError DOCUMENT_INVALID with the line and what is wrong there.
 */
export function surveyDocument(document: DocumentBytes, needs: ReadonlyMap<string, TypeNeeds>): Survey {
  const resources = resourceIndex();
  const types = numbering();
  const edges = edgeNeeds(needs);
  const collector = edgeCollector();
  const sources: Source[] = [];
  const digest = createHash('sha256');
  const envelope = new Envelope();
  const spans = new RelationshipSpans();
  const hash: KeyHash = { high: 0, low: 0 };
  const last = lastFound();
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
    envelope.readNames(bytes, value);
    const type = types.number(stringText(bytes, envelope.start('type') + 1, envelope.end('type') - 1));
    if (envelope.end('id') - envelope.start('id') === 2) throw new MalformedJson('id of a resource is empty');
    const hashId = clouds.find(bytes, envelope.start('cloud') + 1, envelope.end('cloud') - 1);
    if (!hashId) throw new MalformedJson('the cloud of a resource is azure, aws, gcp or code');
    hashId(bytes, envelope.start('id') + 1, envelope.end('id') - 1, hash);
    if (resources.find(hash) >= 0) throw new MalformedJson('a resource with this id is there already');
    resources.add(hash, offset, type);
  }

  function addRelationship(bytes: Buffer, value: number, end: number, offset: number): void {
    relationships += 1;
    endLine(bytes, spans.read(bytes, value), end);
    const kind = edges.find(bytes, spans.starts[member.kind] as number, spans.ends[member.kind] as number);
    if (kind < 0) return;
    const from = findFrom(bytes);
    if (!needed(from, edges.outgoing, kind) && edges.incoming[kind]?.size === 0) return;
    const to = find(bytes, member.to);
    if (needed(from, edges.outgoing, kind) || needed(to, edges.incoming, kind)) {
      collector.add(from, to, kind, offset, spans.facts());
    }
  }

  /** Relationships are in the order of where they come from: it is mostly that of the last one again. */
  function findFrom(bytes: Buffer): number {
    const [start, end] = [spans.starts[member.from] as number, spans.ends[member.from] as number];
    if (!last.is(bytes, start, end)) last.set(bytes, start, end, find(bytes, member.from));
    return last.record;
  }

  /** As written, or else an Azure resource in any case: the provider's own references differ in it. */
  function find(bytes: Buffer, which: number): number {
    hashExact(bytes, spans.starts[which] as number, spans.ends[which] as number, hash);
    const exact = resources.find(hash);
    if (exact >= 0) return exact;
    hashFolded(bytes, spans.starts[which] as number, spans.ends[which] as number, hash);
    return resources.find(hash);
  }

  function needed(record: number, types_: EdgeTypes, kind: number): boolean {
    return record >= 0 && types_[kind]?.has(types.names[resources.type(record)] ?? '') === true;
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
        } else if (kind === 'relationship') addRelationship(bytes, value, end, offset + value);
        else {
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
    kinds: edges.kinds,
    edges: collector.collected(resources.count),
  };
}

function sourceOf(text: string): Source {
  const { source } = JSON.parse(text) as { source: Source };
  const problem = validateDefinition('inventory', 'source', source);
  if (problem) throw new MalformedJson(problem);
  return source;
}

// Ids of Azure are told apart without case.
const clouds = keysOf([
  ['azure', hashFolded],
  ['aws', hashExact],
  ['gcp', hashExact],
  ['code', hashExact],
]);

/** A key, and what was found by it. */
function lastFound() {
  let key = Buffer.alloc(256);
  let length = -1;
  return {
    record: -1,
    is(bytes: Buffer, start: number, end: number): boolean {
      if (end - start !== length) return false;
      for (let at = length - 1; at >= 0; at -= 1) {
        if (bytes[start + at] !== key[at]) return false;
      }
      return true;
    },
    set(bytes: Buffer, start: number, end: number, record: number): void {
      length = end - start;
      if (length > key.length) key = Buffer.alloc(length * 2);
      bytes.copy(key, 0, start, end);
      this.record = record;
    },
  };
}

const mostTypes = 65_536;

function numbering() {
  const numbers = new Map<string, number>();
  const names: string[] = [];

  function numberOf(name: string): number {
    const known = numbers.get(name) ?? names.length;
    if (known === mostTypes) throw new MalformedJson(`there are more than ${mostTypes} types`);
    if (known === names.length) names.push(name);
    numbers.set(name, known);
    return known;
  }

  return {
    names,
    /** The number of a type, however it is spelt. */
    number(spelt: string): number {
      let known = numbers.get(spelt);
      if (known === undefined) {
        known = numberOf(spelt.toLowerCase());
        numbers.set(spelt, known);
      }
      return known;
    },
  };
}

/** By kind of edge: the types whose units hold the neighbours at its other end. */
type EdgeTypes = readonly ReadonlySet<string>[];

function edgeNeeds(needs: ReadonlyMap<string, TypeNeeds>) {
  const named = [...needs.values()].flatMap(({ related, relatedFrom }) => [related, relatedFrom]);
  const kinds = [...new Set(named.flatMap((edges) => Array.from(edges.keys())))].sort();
  const numbers = keysOf(kinds.map((kind, index) => [kind, index] as const));
  const typesBy = (side: 'related' | 'relatedFrom'): EdgeTypes =>
    kinds.map((kind) => new Set([...needs].filter(([, need]) => need[side].has(kind)).map(([type]) => type)));
  return {
    kinds,
    outgoing: typesBy('related'),
    incoming: typesBy('relatedFrom'),
    find: (bytes: Buffer, start: number, end: number) => numbers.find(bytes, start, end) ?? -1,
  };
}
