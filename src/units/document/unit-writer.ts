import { cutValue } from '../json/cut.ts';
import { keptBelow, type Kept } from '../json/paths.ts';
import { stringText } from '../json/string-text.ts';
import type { ByteWriter } from '../json/writer.ts';
import type { DocumentBytes } from './bytes.ts';
import type { EdgeList } from './edges.ts';
import { envelopeNames, type Envelope, type EnvelopeName } from './envelope.ts';
import { neighbourBodies } from './neighbours.ts';
import type { TypeNeeds } from './needs.ts';
import { relationshipMember as member, RelationshipSpans } from './relationship.ts';
import type { Surveyed } from './survey.ts';

// In the usual order; a resource with a group is put together piece by piece.
const together = ['cloud', 'type', 'kind', 'name', 'account', 'region', 'tags', 'origin'] as const;

const [comma, openBrace, closeBrace, openBracket, closeBracket] = [0x2c, 0x7b, 0x7d, 0x5b, 0x5d];

/** Of a resource, what a report says of it and no policy reads unless it asks for it. */
const subjectNames: readonly EnvelopeName[] = [
  'id',
  'cloud',
  'type',
  'kind',
  'name',
  'account',
  'region',
  'tags',
  'origin',
  'defaults',
];

/** Writes the units of a document's resources. */
export interface UnitWriter {
  /** Who the unit is about: the JSON text of the part of a resource that reports name it by. */
  writeSubject(bytes: Uint8Array, envelope: Envelope): void;
  /** The unit: what the policies of its type read of the resource, and of its neighbours. */
  writeUnit(bytes: Uint8Array, envelope: Envelope, needs: TypeNeeds, record: number): void;
}

export function unitWriter(document: DocumentBytes, survey: Surveyed, out: ByteWriter): UnitWriter {
  const { resources, edges, kinds } = survey;
  const neighbours = neighbourBodies(document, resources);
  const spans = new RelationshipSpans();

  return {
    writeSubject(bytes, envelope) {
      out.byte(openBrace);
      if (!writeTogether(bytes, envelope, out)) {
        for (const name of subjectNames) {
          if (name !== 'id') out.byte(comma);
          writeMember(bytes, envelope, name, out);
        }
      } else {
        out.byte(comma);
        writeMember(bytes, envelope, 'defaults', out);
      }
      out.byte(closeBrace);
    },

    writeUnit(bytes, envelope, needs, record) {
      out.byte(openBrace);
      let written = 0;
      for (const name of envelopeNames) {
        const kept = keptBelow(needs.resource, name);
        if (!kept || name === 'origin' || !envelope.has(name)) continue;
        if (written > 0) out.byte(comma);
        written += 1;
        out.text(`"${name}":`);
        cutValue(bytes, envelope.start(name), kept, out);
      }
      if (needs.hasRelated) {
        if (written > 0) out.byte(comma);
        written += 1;
        writeNeighbours('related', edges.outgoing, needs.related, record, member.to);
      }
      if (needs.hasRelatedFrom) {
        if (written > 0) out.byte(comma);
        writeNeighbours('related_from', edges.incoming, needs.relatedFrom, record, member.from);
      }
      out.byte(closeBrace);
    },
  };

  /** The neighbours of a resource by kind of edge, in the document's order. */
  function writeNeighbours(
    name: string,
    list: EdgeList,
    wanted: ReadonlyMap<string, Kept>,
    record: number,
    otherEnd: number,
  ): void {
    const byKind = new Map<number, number[]>();
    list.each(record, (edge) => {
      const kind = edges.kind(edge);
      if (!wanted.has(kinds[kind] as string)) return;
      const ofKind = byKind.get(kind);
      if (ofKind) ofKind.push(edge);
      else byKind.set(kind, [edge]);
    });
    out.text(`"${name}":`);
    out.byte(openBrace);
    let written = 0;
    for (const [kind, ofKind] of byKind) {
      if (written > 0) out.byte(comma);
      written += 1;
      out.text(`${JSON.stringify(kinds[kind])}:`);
      out.byte(openBracket);
      const kept = wanted.get(kinds[kind] as string) as Kept;
      for (const [index, edge] of ofKind.entries()) {
        if (index > 0) out.byte(comma);
        writeNeighbour(edge, list.other(edge), kept, otherEnd);
      }
      out.byte(closeBracket);
    }
    out.byte(closeBrace);
  }

  function writeNeighbour(edge: number, other: number, kept: Kept, otherEnd: number): void {
    let facts = edges.facts(edge);
    let body = other < 0 ? undefined : neighbours.body(other, kept);
    if (facts === undefined) {
      const line = document.at(edges.offset(edge));
      spans.read(line.bytes, line.start);
      facts = spans.facts();
      body ??= unresolved(
        stringText(line.bytes, spans.starts[otherEnd] as number, spans.ends[otherEnd] as number),
      );
    }
    if (body === undefined) throw new Error('an edge that leads nowhere does not say where to');
    out.byte(openBrace);
    out.copy(body, 0, body.length);
    out.text(`,"edge":${facts}`);
    out.byte(closeBrace);
  }
}

function unresolved(id: string): Uint8Array {
  // A lone surrogate would be written as an escape, which Rego cannot read.
  return Buffer.from(`"id":${JSON.stringify(id.toWellFormed())},"unresolved":true`);
}

/** The members from the id to the origin in one piece, where they stand together and in the usual order. */
function writeTogether(bytes: Uint8Array, envelope: Envelope, out: ByteWriter): boolean {
  let end = envelope.end('id');
  for (const name of together) {
    // Between two members are a comma, the key in quotes and a colon.
    if (envelope.start(name) !== end + name.length + 4) return false;
    end = envelope.end(name);
  }
  out.copy(bytes, envelope.start('id') - '"id":'.length, end);
  return true;
}

function writeMember(bytes: Uint8Array, envelope: Envelope, name: EnvelopeName, out: ByteWriter): void {
  out.text(`"${name}":`);
  out.copy(bytes, envelope.start(name), envelope.end(name));
}
