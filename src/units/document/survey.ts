import { createHash } from 'node:crypto';
import { KeelsonError, messageOf } from '../../errors.ts';
import type { Header } from '../../inventory/lines.ts';
import { refuseOtherVersion } from '../../inventory/version.ts';
import { validate, validateDefinition } from '../../schema/validate.ts';
import type { DocumentFacts, Source } from '../chunk.ts';
import { keysOf } from '../json/keys.ts';
import { MalformedJson } from '../json/skip.ts';
import type { DocumentBytes } from './bytes.ts';
import { edgeCollector, type Edges } from './edges.ts';
import { Envelope } from './envelope.ts';
import { hashExact, hashFolded, isAzure, textAt } from './keys.ts';
import { eachLine, readLine } from './lines.ts';
import type { TypeNeeds } from './needs.ts';
import { relationshipMember as member, RelationshipSpans } from './relationship.ts';
import { resourceIndex, type KeyHash, type ResourceIndex } from './resource-index.ts';

/** What a first pass over a document finds out: what a second one needs to make units of it. */
export interface Survey {
  readonly facts: DocumentFacts;
  readonly resources: ResourceIndex;
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
  let header: Header | undefined;
  let relationships = 0;

  function addResource(bytes: Buffer, value: number, offset: number): void {
    envelope.readNames(bytes, value);
    const type = types.number(
      textAt(bytes, envelope.start('type') + 1, envelope.end('type') - 1).toLowerCase(),
    );
    const hashId = isAzure(bytes, envelope.start('cloud')) ? hashFolded : hashExact;
    hashId(bytes, envelope.start('id') + 1, envelope.end('id') - 1, hash);
    resources.add(hash, offset, type);
  }

  function addRelationship(bytes: Buffer, value: number, offset: number): void {
    relationships += 1;
    spans.read(bytes, value);
    const kind = edges.find(bytes, spans.starts[member.kind] as number, spans.ends[member.kind] as number);
    if (kind < 0) return;
    const from = find(bytes, member.from);
    const to = find(bytes, member.to);
    if (needed(from, edges.outgoing, kind) || needed(to, edges.incoming, kind)) {
      collector.add(from, to, kind, offset, spans.facts());
    }
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

  let number = 0;
  for (const piece of document.pieces()) {
    digest.update(piece.bytes);
    eachLine(piece, (start, end) => {
      number += 1;
      const { bytes, offset } = piece;
      try {
        if (!header) {
          header = headerOf(bytes.toString('utf8', start, end), `${document.name}:${number}`);
          return;
        }
        const { kind, value } = readLine(bytes, start);
        if (kind === 'resource') addResource(bytes, value, offset + value);
        else if (kind === 'relationship') addRelationship(bytes, value, offset + value);
        else if (kind === 'source') sources.push(sourceOf(bytes.toString('utf8', start, end)));
      } catch (error) {
        throw invalidLine(error, `${document.name}:${number}`);
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
    types: types.names,
    kinds: edges.kinds,
    edges: collector.collected(resources.count),
  };
}

export function invalidLine(error: unknown, where: string): unknown {
  if (!(error instanceof MalformedJson || error instanceof SyntaxError)) return error;
  return new KeelsonError('DOCUMENT_INVALID', `${where}: ${messageOf(error)}`, { cause: error });
}

function headerOf(text: string, where: string): Header {
  let header: Header;
  try {
    header = JSON.parse(text) as Header;
  } catch (cause) {
    throw new KeelsonError('DOCUMENT_INVALID', `${where} is not JSON: ${messageOf(cause)}`, { cause });
  }
  refuseOtherVersion(header, where);
  const problem = validate('inventory', {
    ...header,
    resources: [],
    relationships: [],
    sources: [],
    components: [],
  });
  if (problem) throw new KeelsonError('DOCUMENT_INVALID', `${where}: ${problem}`);
  return header;
}

function sourceOf(text: string): Source {
  const { source } = JSON.parse(text) as { source: Source };
  const problem = validateDefinition('inventory', 'source', source);
  if (problem) throw new MalformedJson(problem);
  return source;
}

function numbering() {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  return {
    names,
    number(name: string): number {
      let known = numbers.get(name);
      if (known === undefined) {
        known = names.push(name) - 1;
        numbers.set(name, known);
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
