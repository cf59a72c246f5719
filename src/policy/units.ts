import { statSync } from 'node:fs';
import type { Inventory, Resource } from '../generated/inventory.ts';
import { linesOf } from '../inventory/lines.ts';
import type { UnitSource } from '../units/chunk.ts';
import { inFile, inMemory } from '../units/document/bytes.ts';
import { documentUnits } from '../units/document/document-units.ts';
import { ByteWriter } from '../units/json/writer.ts';
import { storedUnits } from '../units/stored/read.ts';
import { writeUnits } from '../units/stored/write.ts';
import { readersFor } from '../units/threads/readers-for.ts';
import type { Bundle } from './bundle-files.ts';
import type { UnitShape } from './unit-shape.ts';

/** What a check gets as input: one resource with its neighbours, evaluable anywhere with the same result. */
export interface Unit extends Omit<Resource, 'origin'> {
  readonly related: Readonly<Record<string, readonly Neighbour[]>>;
  readonly related_from: Readonly<Record<string, readonly Neighbour[]>>;
}

export type Neighbour = (
  Omit<Resource, 'origin' | 'cloud' | 'defaults'> | { readonly id: string; readonly unresolved: true }
) & {
  readonly edge: { readonly level?: string; readonly evidence?: string };
};

type ShapedBundle = Pick<Bundle, 'checks' | 'entrypoints' | 'shapes'>;

export interface UnitOptions {
  /** Whether units are to be known again in a cache. */
  readonly digests?: boolean;
}

export interface ReadOptions extends UnitOptions {
  readonly threads?: number;
}

/**
 * The units of a document that the bundle judges, cut to what its policies read.
 *
 * @param document an inventory, or the name of a file in the newline-delimited form, which is streamed.
 * @throws KeelsonError DOCUMENT_INVALID
 */
export function unitsOf(
  document: Inventory | string,
  bundle: ShapedBundle,
  { digests = false }: UnitOptions = {},
): UnitSource {
  const bytes =
    typeof document === 'string' ? inFile(document) : inMemory('the inventory', written(document));
  try {
    return documentUnits(bytes, shapesOf(bundle), { digests });
  } catch (error) {
    bytes.close();
    throw error;
  }
}

/**
 * The units of a document, of which threads read a large file beside this one. They are the same as those of unitsOf.
 *
 * @param threads how many at the most; as many as pay where it is absent.
 * @throws KeelsonError DOCUMENT_INVALID
 */
export async function readUnits(
  document: Inventory | string,
  bundle: ShapedBundle,
  { digests = false, threads = Infinity }: ReadOptions = {},
): Promise<UnitSource> {
  if (typeof document !== 'string') return unitsOf(document, bundle, { digests });
  const readers = Math.min(readersFor(statSync(document, { throwIfNoEntry: false })?.size ?? 0), threads);
  if (readers === 0) return unitsOf(document, bundle, { digests });
  // Needed by large documents alone.
  const { unitsInThreads } = await import('../units/threads/units-in-threads.ts');
  return unitsInThreads(inFile(document), shapesOf(bundle), { digests, threads: readers });
}

/**
 * The units that a file holds, which storeUnits wrote.
 *
 * @throws KeelsonError DOCUMENT_INVALID when it is not such a file, or its units lack what this bundle reads.
 */
export function storedUnitsOf(file: string, bundle: ShapedBundle): UnitSource {
  return storedUnits(file, shapesOf(bundle));
}

/**
 * Writes the units of a document to a file that judging can start from, without the joins and the rest of it.
 *
 * @returns how many there are.
 * @throws KeelsonError DOCUMENT_INVALID, OUTPUT_FAILED
 */
export async function storeUnits(
  file: string,
  document: Inventory | string,
  bundle: ShapedBundle,
): Promise<number> {
  return writeUnits(file, await readUnits(document, bundle, { digests: true }), shapesOf(bundle));
}

function written(document: Inventory): Buffer {
  const out = new ByteWriter();
  for (const line of linesOf(document)) out.text(`${line}\n`);
  return Buffer.from(out.taken().buffer);
}

/** The shape of each type that is judged. A type without one is not cut. */
export function shapesOf(bundle: ShapedBundle): ReadonlyMap<string, UnitShape> {
  return new Map(
    [...bundle.entrypoints.keys()].map((type) => [type, bundle.shapes.get(type) ?? wholeShape(bundle, type)]),
  );
}

function wholeShape({ checks }: Pick<Bundle, 'checks'>, type: string): UnitShape {
  const judging = [...checks.values()].filter(({ types }) =>
    types.some((name) => name.toLowerCase() === type),
  );
  const everything = (edges: readonly string[]) => Object.fromEntries(edges.map((edge) => [edge, [[]]]));
  return {
    fields: [[]],
    related: everything(judging.flatMap(({ related }) => related ?? [])),
    related_from: everything(judging.flatMap((check) => check.related_from ?? [])),
  };
}
