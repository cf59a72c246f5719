import { bundleFrom } from './bundle.ts';
import type { Bundle } from './bundle-files.ts';
import type { Inventory } from '../generated/inventory.ts';
import { startEvaluation, type EvaluationOptions } from './evaluation/evaluation.ts';
import { subjectAt, unitAt } from './judged-units.ts';
import { outcomesOf, type LoadOptions } from './library.ts';
import type { Outcome } from './outcomes.ts';
import { unitsOf as sourceOf, type Unit } from './units.ts';

export * from './library.ts';
export type { EvaluationOptions } from './evaluation/evaluation.ts';

/**
 * Loads a bundle, a `.wasm.tar.gz` file.
 *
 * @throws KeelsonError BUNDLE_INVALID when it is not one that Keelson can run.
 */
export function loadBundle(archive: Uint8Array, { name = 'the bundle' }: LoadOptions = {}): Promise<Bundle> {
  return bundleFrom(archive, name);
}

/**
 * The units of all resources that the bundle has checks for, cut to what its policies read, with the neighbours that
 * they read. Units are plain JSON: they may be judged elsewhere, in a page too.
 *
 * @param document an inventory, or the name of a file in the newline-delimited form, which is streamed.
 * @throws KeelsonError DOCUMENT_INVALID
 */
export async function* unitsOf(document: Inventory | string, bundle: Bundle): AsyncGenerator<Unit> {
  const source = sourceOf(document, bundle);
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

/**
 * Judges units by every check of their type.
 *
 * @returns one outcome for each unit and check. What goes wrong with a check is its status `error`.
 * @throws KeelsonError BUNDLE_INVALID, at the first outcome, when the bundle's module cannot be run.
 */
export async function* evaluate(
  bundle: Bundle,
  units: Iterable<Unit>,
  options: EvaluationOptions = {},
): AsyncGenerator<Outcome> {
  yield* outcomesOf(await startEvaluation(bundle, options), bundle, units);
}
