import type { CallCatalog } from '../../../generated/catalog-calls.ts';
import type { EndpointCatalog } from '../../../generated/catalog-endpoints.ts';
import type { KeyCatalog } from '../../../generated/catalog-keys.ts';
import type { ModelCatalog } from '../../../generated/catalog-models.ts';
import type { PackageCatalog } from '../../../generated/catalog-packages.ts';
import { readCatalog } from '../../catalog/read.ts';
import { callFinder, type CallFinder } from './calls.ts';
import { endpointFinder, type EndpointFinder } from './endpoints.ts';
import { importFinder, type ImportFinder } from './imports.ts';
import { keyFinder, type KeyFinder } from './keys.ts';
import { modelFinder, type ModelFinder } from './models.ts';

/** What source is looked through for. */
export interface SourceCatalogue {
  readonly imports: ImportFinder;
  readonly models: ModelFinder;
  readonly endpoints: EndpointFinder;
  readonly keys: KeyFinder;
  readonly calls: CallFinder;
}

/**
 * The catalogue of policies/catalog/, ready to look things up in.
 *
 * @throws KeelsonError POLICY_INVALID
 */
export async function sourceCatalogue(): Promise<SourceCatalogue> {
  const [packages, models, endpoints, keys, calls] = await Promise.all(
    ['packages', 'models', 'endpoints', 'keys', 'calls'].map(readCatalog),
  );
  return {
    imports: importFinder((packages as PackageCatalog).packages),
    models: modelFinder(models as ModelCatalog),
    endpoints: endpointFinder((endpoints as EndpointCatalog).endpoints),
    keys: keyFinder(keys as KeyCatalog),
    calls: callFinder(calls as CallCatalog),
  };
}
