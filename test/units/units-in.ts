import { digestBytes, type UnitSource } from '../../src/units/chunk.ts';

/** A unit as it lies in a chunk: texts, and the digest in hex. */
export interface UnitText {
  readonly type: string;
  readonly subject: string;
  readonly unit: string;
  readonly digest: string | undefined;
}

/** All units of a source, which is closed then. */
export async function unitsIn(source: UnitSource): Promise<UnitText[]> {
  const units: UnitText[] = [];
  try {
    for await (const { bytes, count, types, spans, digests } of source.chunks()) {
      const text = (at: number) => Buffer.from(bytes.subarray(spans[at], spans[at + 1])).toString();
      for (let index = 0; index < count; index += 1) {
        units.push({
          type: source.types[types[index] ?? -1] ?? '',
          subject: text(index * 4),
          unit: text(index * 4 + 2),
          digest:
            digests &&
            Buffer.from(digests.subarray(index * digestBytes, (index + 1) * digestBytes)).toString('hex'),
        });
      }
    }
  } finally {
    await source.close();
  }
  return units;
}
