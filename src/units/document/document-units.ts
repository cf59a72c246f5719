import { hash } from 'node:crypto';
import type { UnitShape } from '../../policy/unit-shape.ts';
import { digestBytes, type UnitChunk, type UnitSource } from '../chunk.ts';
import { repaired } from '../json/repair.ts';
import { seen } from '../json/skip.ts';
import { ByteWriter } from '../json/writer.ts';
import type { DocumentBytes, Piece } from './bytes.ts';
import { Envelope } from './envelope.ts';
import { eachLine, readLine } from './lines.ts';
import { needsOf, type TypeNeeds } from './needs.ts';
import { invalidLine, surveyDocument, type Survey } from './survey.ts';
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
      const position = { line: 0, record: 0 };
      for (const piece of document.pieces()) {
        const chunk = chunkOf(piece, document.name, work, position);
        if (chunk.count > 0) yield chunk;
      }
    },
    close: () => Promise.resolve(document.close()),
  };
}

interface Work {
  readonly survey: Survey;
  readonly needsByType: readonly (TypeNeeds | undefined)[];
  readonly out: ByteWriter;
  readonly writer: UnitWriter;
  readonly envelope: Envelope;
  readonly typeDigests: readonly Uint8Array[] | undefined;
}

function chunkOf(
  piece: Piece,
  name: string,
  work: Work,
  position: { line: number; record: number },
): UnitChunk {
  const { survey, needsByType, out, typeDigests } = work;
  const types: number[] = [];
  const spans: number[] = [];
  out.clear();
  eachLine(piece, (start) => {
    position.line += 1;
    if (position.line === 1) return;
    try {
      const { kind, value } = readLine(piece.bytes, start);
      if (kind !== 'resource') return;
      const record = position.record;
      position.record += 1;
      const type = survey.resources.type(record);
      const needs = needsByType[type];
      if (!needs) return;
      types.push(type);
      writeOne(piece.bytes, value, needs, record, work, spans);
    } catch (error) {
      throw invalidLine(error, `${name}:${position.line}`);
    }
  });
  const bytes = out.taken();
  return {
    bytes,
    count: types.length,
    types: Uint16Array.from(types),
    spans: Uint32Array.from(spans),
    digests: typeDigests && digestsOf(bytes, types, spans, typeDigests),
  };
}

/** Adds a subject and its unit, and where they lie. */
function writeOne(
  bytes: Buffer,
  at: number,
  needs: TypeNeeds,
  record: number,
  { envelope, writer, out }: Work,
  spans: number[],
): void {
  seen.escape = false;
  envelope.read(bytes, at);
  const subject = out.length;
  writer.writeSubject(bytes, envelope);
  const unit = out.length;
  writer.writeUnit(bytes, envelope, needs, record);
  spans.push(subject, unit, unit, out.length);
  if (seen.escape) repair(out, subject, unit, spans);
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

function typeDigest(type: string): Uint8Array {
  return hash('sha256', type, 'buffer').subarray(0, digestBytes);
}

/**
 * The first half of the SHA-256 of each unit, combined with that of its type: the same text can be a unit of two
 * types, which other checks judge.
 */
function digestsOf(
  bytes: Uint8Array,
  types: readonly number[],
  spans: readonly number[],
  typeDigests: readonly Uint8Array[],
): Uint8Array {
  const digests = new Uint8Array(types.length * digestBytes);
  for (const [index, type] of types.entries()) {
    const own = hash('sha256', bytes.subarray(spans[index * 4 + 2], spans[index * 4 + 3]), 'buffer');
    const ofType = typeDigests[type] as Uint8Array;
    for (let at = 0; at < digestBytes; at += 1) {
      digests[index * digestBytes + at] = (own[at] as number) ^ (ofType[at] as number);
    }
  }
  return digests;
}
