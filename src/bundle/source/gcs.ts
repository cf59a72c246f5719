import { objectSource, type StoreOptions } from '../store/read-object.ts';
import { gcsObject } from '../store/gcs.ts';
import type { BundleSource } from './source.ts';

/** A bundle as an object of Cloud Storage; see `gcsObject`. */
export function gcsSource(reference: string, options?: StoreOptions): BundleSource {
  return objectSource(gcsObject(reference), options);
}
