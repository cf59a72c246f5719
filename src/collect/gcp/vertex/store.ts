import type { Asset } from '../session/assets.ts';
import type { Directory } from '../resource/directory.ts';
import { edgesFrom, resourceOf, without, type Found } from '../resource/found.ts';
import { at, text } from '../resource/json.ts';
import { keyName } from '../resource/names.ts';

/** https://cloud.google.com/vertex-ai/docs/reference/rest/v1/projects.locations.featurestores */
export function normaliseFeaturestore(asset: Asset, directory: Directory): Found {
  return normaliseStore(asset, directory, ['state']);
}

/** https://cloud.google.com/vertex-ai/docs/reference/rest/v1/projects.locations.metadataStores */
export function normaliseMetadataStore(asset: Asset, directory: Directory): Found {
  return normaliseStore(asset, directory, ['state']);
}

/** https://cloud.google.com/vertex-ai/docs/reference/rest/v1/projects.locations.tensorboards */
export function normaliseTensorboard(asset: Asset, directory: Directory): Found {
  return normaliseStore(asset, directory, ['runCount', 'blobStoragePathPrefix']);
}

/** What Vertex AI keeps for experiments and features: where it lies is Google's affair, which key it has is not. */
function normaliseStore(asset: Asset, directory: Directory, noise: readonly string[]): Found {
  const properties = without(asset.data, noise);
  const resource = resourceOf(asset, directory, { kind: 'database', properties });
  const key = text(at(properties, 'encryptionSpec', 'kmsKeyName'));
  return {
    resource,
    relationships: edgesFrom(resource.id, [
      ['encrypted-by', key && directory.canonical(keyName(key)), 'encryptionSpec.kmsKeyName'],
    ]),
  };
}
