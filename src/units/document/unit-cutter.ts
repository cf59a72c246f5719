import { KeelsonError } from '../../errors.ts';
import type { UnitChunk } from '../chunk.ts';
import { typeDigest, unitDigests } from '../digest.ts';
import { repaired } from '../json/repair.ts';
import { seen } from '../json/skip.ts';
import { ByteWriter } from '../json/writer.ts';
import type { DocumentBytes } from './bytes.ts';
import { Envelope } from './envelope.ts';
import { invalidLine, lineAt } from './invalid-line.ts';
import { endLine } from './lines.ts';
import type { TypeNeeds } from './needs.ts';
import type { Surveyed } from './survey.ts';
import { unitWriter } from './unit-writer.ts';

/** Some resources that follow each other: the first, and the one past the last. */
export interface RecordRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Makes units of some of the resources, those whose types are judged.
 *
 * @throws KeelsonError DOCUMENT_INVALID with the line and what is wrong there.
 */
export type CutUnits = (range: RecordRange) => UnitChunk;

export interface CutterOptions {
  /** By native type in lower case. */
  readonly needs: ReadonlyMap<string, TypeNeeds>;
  /** Whether chunks are to carry what their units are known by in a cache. */
  readonly digests: boolean;
}

const lineFeed = 0x0a;

export function unitCutter(
  document: DocumentBytes,
  survey: Surveyed,
  { needs, digests }: CutterOptions,
): CutUnits {
  const { resources, types: names, resourcesEnd } = survey;
  const needsByType = names.map((type) => needs.get(type));
  const typeDigests = digests ? names.map(typeDigest) : undefined;
  const out = new ByteWriter(1024 * 1024);
  const writer = unitWriter(document, survey, out);
  const envelope = new Envelope();
  let types: number[] = [];
  let spans: number[] = [];

  /** Adds a subject and its unit, and where they lie, when the resource is judged. */
  function cutOne(bytes: Buffer, at: number, record: number): void {
    seen.escape = false;
    // Those that are not judged are read too: what a line may hide is not to be lost.
    const end = envelope.read(bytes, at);
    const type = resources.type(record);
    const wanted = needsByType[type];
    if (wanted) {
      const subject = out.length;
      writer.writeSubject(bytes, envelope);
      const unit = out.length;
      writer.writeUnit(bytes, envelope, wanted, record);
      types.push(type);
      spans.push(subject, unit, unit, out.length);
      if (seen.escape) repair(out, subject, unit, spans);
    }
    const feed = bytes.indexOf(lineFeed, end);
    endLine(bytes, end, feed < 0 ? bytes.length : feed);
  }

  return ({ from, to }) => {
    const offset = resources.offset(from);
    const bytes = document.range(offset, to < resources.count ? resources.offset(to) : resourcesEnd);
    out.clear();
    types = [];
    spans = [];
    for (let record = from; record < to; record += 1) {
      const at = resources.offset(record) - offset;
      try {
        cutOne(bytes, at, record);
      } catch (error) {
        if (document.changed()) throw changedMeanwhile(document.name);
        throw invalidLine(error, () => `${document.name}:${lineAt(document, offset + at)}`);
      }
    }
    const taken = out.taken();
    return {
      bytes: taken,
      count: types.length,
      types: Uint16Array.from(types),
      spans: Uint32Array.from(spans),
      digests:
        typeDigests &&
        unitDigests(taken, spans, (index) => typeDigests[types[index] as number] as Uint8Array),
    };
  };
}

export function changedMeanwhile(name: string): KeelsonError {
  return new KeelsonError(
    'DOCUMENT_INVALID',
    `${name} was changed while it was read; scan it again when nothing writes to it`,
  );
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
