import fc, { type Arbitrary } from 'fast-check';
import { buildBundle } from '../../src/bundle/build/build.ts';
import { readManifest } from '../../src/collect/manifest.ts';
import { collect } from '../../src/collect/run.ts';
import { replayFrom } from '../../src/collect/transport/replay.ts';
import type { Inventory } from '../../src/generated/inventory.ts';
import { bundleFrom, type Bundle } from '../../src/policy/bundle.ts';
import { readResourceSchemas } from '../../src/schema/files.ts';
import { changedDocuments } from './changed-document.ts';
import { inventedDocuments, subjectOf } from './document.ts';
import type { PlannedDocument } from './inventory.ts';

/** What the tests of this folder share. */
export interface Setting {
  readonly bundle: Bundle;
  /** The same bundle for stock OPA. */
  readonly rego: Uint8Array;
  readonly estate: Inventory;
  /** For each type that has checks, in lower case, documents about it. */
  readonly documents: ReadonlyMap<string, Arbitrary<PlannedDocument>>;
}

const estateFolder = 'examples/estate';

/** @param folder of policies. */
export async function settingOf(folder = 'policies'): Promise<Setting> {
  const built = await buildBundle(folder, '1.0.0');
  const bundle = await bundleFrom(built.wasm, folder);
  const schemas = new Map(readResourceSchemas().map((schema) => [schema.name, schema]));
  const { scope, captured_at: collectedAt } = await readManifest(estateFolder);
  const replay = await replayFrom(estateFolder);
  const estate = await collect({ scope, collectedAt, replay, signal: new AbortController().signal });
  const documents = [...bundle.entrypoints.keys()].map((type): [string, Arbitrary<PlannedDocument>] => {
    const subject = subjectOf(type, schemas, folder, bundle);
    const changed = changedDocuments(subject, estate);
    return [type, fc.oneof(...(changed ? [changed] : []), inventedDocuments(subject))];
  });
  return { bundle, rego: built.rego, estate, documents: new Map(documents) };
}

/** How a document was made; made again by the same as long as schemas and policies are the same. */
export interface Origin {
  readonly type: string;
  readonly seed: number;
  /** Which of the seed's documents, and how it was shrunk, as fast-check counts. */
  readonly path: string;
}

/** The first documents of a seed, as many about each type. */
export function documentsOf(
  { documents }: Pick<Setting, 'documents'>,
  seed: number,
  ofEachType: number,
): { origin: Origin; document: PlannedDocument }[] {
  return [...documents].flatMap(([type, arbitrary]) =>
    drawn(arbitrary, { seed, numRuns: ofEachType }).map((document, at) => ({
      origin: { type, seed, path: String(at) },
      document,
    })),
  );
}

function drawn<T>(arbitrary: Arbitrary<T>, parameters: fc.Parameters<[T]>): T[] {
  const values: T[] = [];
  // Not fc.sample: a property draws with fast-check's bias to the small and the special, and shrinks by the same path.
  fc.assert(
    fc.property(arbitrary, (value) => void values.push(value)),
    parameters,
  );
  return values;
}
