import type { EdgeNeeds, EdgeTypes } from './edge-needs.ts';
import type { EdgeCollector, FactNumbers } from './edges.ts';
import type { KeyHash } from './key-table.ts';
import { hashExact, hashFolded } from './keys.ts';
import { endLine } from './lines.ts';
import { relationshipMember as member, RelationshipSpans } from './relationship.ts';
import type { ResourceIndex } from './resource-index.ts';

export interface RelationshipContext {
  readonly resources: Pick<ResourceIndex, 'find' | 'type'>;
  /** Types in lower case, by the number the index has for them. */
  readonly types: readonly string[];
  readonly needs: EdgeNeeds;
  readonly facts: FactNumbers;
  readonly edges: Pick<EdgeCollector, 'add'>;
}

/**
 * Reads the relationship at `value` in a line that ends at `end`, and collects it when units need it. All resources
 * are known by then.
 *
 * @param offset of the relationship in the document.
 * @throws MalformedJson
 */
export type ReadRelationship = (bytes: Buffer, value: number, end: number, offset: number) => void;

export function relationshipReader({
  resources,
  types,
  needs,
  facts,
  edges,
}: RelationshipContext): ReadRelationship {
  const spans = new RelationshipSpans();
  const hash: KeyHash = { high: 0, low: 0 };
  const last = lastFound();

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

  function needed(record: number, ofKind: EdgeTypes, kind: number): boolean {
    return record >= 0 && ofKind[kind]?.has(types[resources.type(record)] ?? '') === true;
  }

  return (bytes, value, end, offset) => {
    endLine(bytes, spans.read(bytes, value), end);
    const kind = needs.find(bytes, spans.starts[member.kind] as number, spans.ends[member.kind] as number);
    if (kind < 0) return;
    const from = findFrom(bytes);
    if (!needed(from, needs.outgoing, kind) && needs.incoming[kind]?.size === 0) return;
    const to = find(bytes, member.to);
    if (!needed(from, needs.outgoing, kind) && !needed(to, needs.incoming, kind)) return;
    spans.hashFacts(hash);
    edges.add(
      from,
      to,
      kind,
      offset,
      facts.number(hash, () => spans.facts()),
    );
  };
}

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
