import { objectSource, type StoreOptions } from '../store/read-object.ts';
import { s3Object } from '../store/s3.ts';
import type { BundleSource } from './source.ts';

/** A bundle as an object of S3; see `s3Object`. */
export function s3Source(reference: string, options?: StoreOptions): BundleSource {
  return objectSource(s3Object(reference), options);
}
