import { objectSource, type StoreOptions } from '../store/read-object.ts';
import { azureBlob } from '../store/azure.ts';
import type { BundleSource } from './source.ts';

/** A bundle as a blob of Azure Storage; see `azureBlob`. */
export function azureSource(reference: string, options?: StoreOptions): BundleSource {
  return objectSource(azureBlob(reference), options);
}
