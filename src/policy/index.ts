import type { Inventory } from '../generated/inventory.ts';
import { bundleFrom, readBundle } from './bundle.ts';
import type { Bundle } from './bundle-files.ts';
import { subjectAt, unitAt } from './judged-units.ts';
import type { LoadOptions } from './library.ts';
import type { EvaluateOptions } from './run/options.ts';
import { startRun, type Run } from './run/run.ts';
import { documentIn, fileNameOf, type Judgeable } from './run/source.ts';
import { storeUnits as storeUnitsOf, unitsOf as sourceOf, type Unit } from './units.ts';

export * from './library.ts';
export type { DocumentFacts } from '../units/chunk.ts';
export type { EvaluateOptions } from './run/options.ts';
export type { Run } from './run/run.ts';
export type { Judgeable, UnitList } from './run/source.ts';
export type { Summary } from './run/summary.ts';

/**
 * Loads a bundle, a `.wasm.tar.gz` file.
 *
 * @param from the name of the file, or the bytes of one.
 * @throws KeelsonError BUNDLE_INVALID when it is not one that Keelson can run.
 */
export async function loadBundle(
  from: string | URL | Uint8Array,
  { name = 'the bundle' }: LoadOptions = {},
): Promise<Bundle> {
  return from instanceof Uint8Array ? bundleFrom(from, name) : readBundle(fileNameOf(from) ?? String(from));
}

/**
 * Judges resources by every check of their type. Nothing is opened before outcomes are read, and all is closed when
 * they were read, when reading them fails, and when who reads them stops.
 *
 * @param what an inventory; the name of a file that holds one, in lines (which is streamed) or whole, or stored units;
 * or units.
 * @returns the outcomes as they come, and a summary when they are complete. What goes wrong with a check is its status
 * `error`.
 * @throws KeelsonError USAGE when an option cannot be what it is. See `Run` for what reading throws.
 */
export function evaluate(bundle: Bundle, what: Judgeable, options: EvaluateOptions = {}): Run {
  return startRun(bundle, what, options);
}

/**
 * Writes the units of an inventory to a file that judging can start from, without the joins and the rest of it. The
 * file appears whole or not at all, and is readable by its owner only.
 *
 * @param document an inventory, or the name of a file that holds one; in lines it is streamed.
 * @returns how many there are.
 * @throws KeelsonError DOCUMENT_INVALID, OUTPUT_FAILED
 */
export async function storeUnits(
  file: string | URL,
  document: Inventory | string | URL,
  bundle: Bundle,
): Promise<number> {
  return storeUnitsOf(fileNameOf(file) ?? String(file), await documentIn(document), bundle);
}

/**
 * The units of all resources that the bundle has checks for, cut to what its policies read, with the neighbours that
 * they read. Units are plain JSON: they may be judged elsewhere, in a page too.
 *
 * @param document an inventory, or the name of a file that holds one; in lines it is streamed.
 * @throws KeelsonError DOCUMENT_INVALID
 */
export async function* unitsOf(document: Inventory | string | URL, bundle: Bundle): AsyncGenerator<Unit> {
  const source = sourceOf(await documentIn(document), bundle);
  try {
    for await (const { bytes, count, spans } of source.chunks()) {
      const judgeable = { subjects: bytes, units: bytes, spans };
      for (let index = 0; index < count; index += 1) {
        const { origin: _, ...subject } = subjectAt(judgeable, index);
        yield { ...subject, ...(unitAt(judgeable, index) as unknown as Unit) };
      }
    }
  } finally {
    await source.close();
  }
}
