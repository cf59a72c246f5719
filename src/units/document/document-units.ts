import { KeelsonError } from '../../errors.ts';
import type { UnitShape } from '../../policy/unit-shape.ts';
import type { UnitChunk, UnitSource } from '../chunk.ts';
import { typeDigest, unitDigests } from '../digest.ts';
import { repaired } from '../json/repair.ts';
import { seen } from '../json/skip.ts';
import { ByteWriter } from '../json/writer.ts';
import type { DocumentBytes, Piece } from './bytes.ts';
import { Envelope } from './envelope.ts';
import { eachLine, endLine, readLine } from './lines.ts';
import { needsOf, type TypeNeeds } from './needs.ts';
import { invalidLine } from './invalid-line.ts';
import { surveyDocument, type Survey } from './survey.ts';
import { unitWriter, type UnitWriter } from './unit-writer.ts';

export interface DocumentUnitsOptions {
  /** Whether chunks are to carry what their units are known by in a cache. */
  readonly digests: boolean;
}

/**
 * The units of a document: of each resource whose type has a shape, in the document's order.
 *
 * @param shapes by native type in lower case.
 * @throws KeelsonError DOCUMENT_INVALID with the line and what is wrong there.
 */
export function documentUnits(
  document: DocumentBytes,
  shapes: ReadonlyMap<string, UnitShape>,
  { digests }: DocumentUnitsOptions,
): UnitSource {
  const needs = new Map([...shapes].map(([type, shape]) => [type, needsOf(shape)]));
  const survey = surveyDocument(document, needs);
  const needsByType = survey.types.map((type) => needs.get(type));
  const out = new ByteWriter(2 * 1024 * 1024);
  const work: Work = {
    document,
    survey,
    needsByType,
    out,
    writer: unitWriter(document, survey, out),
    envelope: new Envelope(),
    typeDigests: digests ? survey.types.map(typeDigest) : undefined,
  };
  return {
    facts: survey.facts,
    types: survey.types,
    async *chunks() {
      const position: Position = { lines: 0, header: true, record: 0 };
      for (const piece of document.pieces()) {
        const chunk = chunkOf(piece, work, position);
        if (chunk.count > 0) yield chunk;
      }
      if (position.record !== survey.resources.count || document.changed()) throw changed(document.name);
    },
    close: () => Promise.resolve(document.close()),
  };
}

interface Work {
  readonly document: DocumentBytes;
  readonly survey: Survey;
  readonly needsByType: readonly (TypeNeeds | undefined)[];
  readonly out: ByteWriter;
  readonly writer: UnitWriter;
  readonly envelope: Envelope;
  readonly typeDigests: readonly Uint8Array[] | undefined;
}

/** How far the second pass is. */
interface Position {
  lines: number;
  /** Whether the header is still to come. */
  header: boolean;
  record: number;
}

function changed(name: string): KeelsonError {
  return new KeelsonError(
    'DOCUMENT_INVALID',
    `${name} was changed while it was read; scan it again when nothing writes to it`,
  );
}

function chunkOf(piece: Piece, work: Work, position: Position): UnitChunk {
  const { document, survey, out, typeDigests } = work;
  const { name } = document;
  const types: number[] = [];
  const spans: number[] = [];
  out.clear();
  position.lines = eachLine(piece, position.lines, (start, end, number) => {
    if (position.header) {
      position.header = false;
      return;
    }
    try {
      const { kind, value } = readLine(piece.bytes, start);
      if (kind !== 'resource') return;
      const record = position.record;
      position.record += 1;
      if (survey.resources.offset(record) !== piece.offset + value) throw changed(name);
      // Those that are not judged are read too: what a line may hide is not to be lost.
      endLine(piece.bytes, writeOne(piece.bytes, value, record, work, spans), end);
      if (spans.length > types.length * 4) types.push(survey.resources.type(record));
    } catch (error) {
      throw document.changed() ? changed(name) : invalidLine(error, `${name}:${number}`);
    }
  });
  const bytes = out.taken();
  return {
    bytes,
    count: types.length,
    types: Uint16Array.from(types),
    spans: Uint32Array.from(spans),
    digests:
      typeDigests && unitDigests(bytes, spans, (index) => typeDigests[types[index] as number] as Uint8Array),
  };
}

/**
 * Adds a subject and its unit, and where they lie, when the resource is judged.
 *
 * @returns past the resource.
 */
function writeOne(
  bytes: Buffer,
  at: number,
  record: number,
  { survey, needsByType, envelope, writer, out }: Work,
  spans: number[],
): number {
  seen.escape = false;
  const end = envelope.read(bytes, at);
  const needs = needsByType[survey.resources.type(record)];
  if (!needs) return end;
  const subject = out.length;
  writer.writeSubject(bytes, envelope);
  const unit = out.length;
  writer.writeUnit(bytes, envelope, needs, record);
  spans.push(subject, unit, unit, out.length);
  if (seen.escape) repair(out, subject, unit, spans);
  return end;
}

function repair(out: ByteWriter, subject: number, unit: number, spans: number[]): void {
  const [subjectText, unitText] = [
    out.bytes.toString('utf8', subject, unit),
    out.bytes.toString('utf8', unit, out.length),
  ];
  const better = [repaired(subjectText), repaired(unitText)];
  if (better.every((text) => text === undefined)) return;
  out.length = subject;
  out.text(better[0] ?? subjectText);
  const middle = out.length;
  out.text(better[1] ?? unitText);
  spans.splice(-4, 4, subject, middle, middle, out.length);
}
