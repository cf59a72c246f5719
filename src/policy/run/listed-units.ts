import { KeelsonError } from '../../errors.ts';
import type { UnitChunk, UnitSource } from '../../units/chunk.ts';
import { typeDigest, unitDigests } from '../../units/digest.ts';
import { ByteWriter } from '../../units/json/writer.ts';
import type { Bundle } from '../bundle-files.ts';
import { inputText } from '../input-text.ts';
import type { Unit, UnitOptions } from '../units.ts';

const chunkUnits = 1024;

/**
 * Units that are there already, as a source; those of types that the bundle does not judge are left out.
 *
 * @throws KeelsonError DOCUMENT_INVALID, when chunks are read, that names a unit without id or type.
 */
export function listedUnits(
  units: readonly Unit[],
  { entrypoints }: Pick<Bundle, 'entrypoints'>,
  { digests = false }: UnitOptions = {},
): UnitSource {
  const types = [...entrypoints.keys()];
  const numbers = new Map(types.map((type, index) => [type, index]));
  const typeDigests = digests ? types.map(typeDigest) : undefined;

  function chunkOf(from: number): UnitChunk {
    const out = new ByteWriter(64 * 1024);
    const numbersOf: number[] = [];
    const spans: number[] = [];
    for (const [index, unit] of units.slice(from, from + chunkUnits).entries()) {
      const number = numbers.get(typeOf(unit, from + index));
      if (number === undefined) continue;
      const start = out.length;
      out.text(inputText(unit));
      numbersOf.push(number);
      spans.push(start, out.length, start, out.length);
    }
    const bytes = out.taken();
    return {
      bytes,
      count: numbersOf.length,
      types: Uint16Array.from(numbersOf),
      spans: Uint32Array.from(spans),
      digests:
        typeDigests &&
        unitDigests(bytes, spans, (index) => typeDigests[numbersOf[index] as number] as Uint8Array),
    };
  }

  return {
    facts: { collectedAt: '', sources: [], resources: units.length, relationships: 0, digest: '' },
    types,
    // Asynchronous as all sources are.
    // oxlint-disable-next-line typescript/require-await
    async *chunks() {
      for (let from = 0; from < units.length; from += chunkUnits) yield chunkOf(from);
    },
    close: () => Promise.resolve(),
  };
}

/** In lower case. */
function typeOf(unit: unknown, index: number): string {
  const { id, type } = (unit ?? {}) as Partial<Unit>;
  if (typeof id !== 'string' || typeof type !== 'string') {
    throw new KeelsonError('DOCUMENT_INVALID', `unit ${index} is none: it has no id or no type`);
  }
  return type.toLowerCase();
}
