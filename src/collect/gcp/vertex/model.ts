import type { Asset } from '../session/assets.ts';
import type { Directory } from '../resource/directory.ts';
import { edgesFrom, resourceOf, without, type Edge, type Found } from '../resource/found.ts';
import { at, record, text, texts, type Json } from '../resource/json.ts';
import { dataName, keyName } from '../resource/names.ts';
import { foundationModel, vertex } from './names.ts';

/** What training says of the models it made, by full name of the model. */
export type Origins = ReadonlyMap<string, readonly { readonly data: string; readonly evidence: string }[]>;

/** https://cloud.google.com/vertex-ai/docs/reference/rest/v1/projects.locations.models */
export function normaliseModel(asset: Asset, directory: Directory, origins: Origins): Found {
  const properties = without(asset.data, [
    'versionCreateTime',
    'versionUpdateTime',
    'deployedModels',
    'explanationSpec',
    'predictSchemata',
    'metadata',
    'supportedInputStorageFormats',
    'supportedOutputStorageFormats',
  ]);
  const garden = text(at(properties, 'baseModelSource', 'modelGardenSource', 'publicModelName'));
  const foundation = garden === undefined ? undefined : foundationModel(garden);
  const version = text(properties['versionId']);
  const resource = resourceOf(asset, directory, {
    kind: 'ai-model',
    properties,
    ai: {
      provider: 'google',
      ...(foundation && { model: foundation.model, publisher: foundation.publisher }),
      ...(version !== undefined && { model_version: version }),
    },
  });
  const artifacts = text(properties['artifactUri']);
  const key = text(at(properties, 'encryptionSpec', 'kmsKeyName'));
  return {
    resource,
    relationships: edgesFrom(resource.id, [
      ...(origins.get(resource.id) ?? []).map(
        ({ data, evidence }) => ['trained-on', data, evidence] as const,
      ),
      ['uses-model', foundation?.id, 'baseModelSource.modelGardenSource.publicModelName'],
      ['built-from', text(at(properties, 'containerSpec', 'imageUri')), 'containerSpec.imageUri'],
      ['reads', artifacts && dataName(artifacts), 'artifactUri'],
      ['encrypted-by', key && directory.canonical(keyName(key)), 'encryptionSpec.kmsKeyName'],
    ]),
  };
}

/** https://cloud.google.com/vertex-ai/docs/reference/rest/v1/projects.locations.datasets */
export function normaliseDataset(asset: Asset, directory: Directory): Found {
  const properties = without(asset.data, ['dataItemCount', 'savedQueries', 'metadataArtifact']);
  const resource = resourceOf(asset, directory, { kind: 'dataset', properties });
  const key = text(at(properties, 'encryptionSpec', 'kmsKeyName'));
  return {
    resource,
    relationships: edgesFrom(resource.id, [
      ...datasetSources(record(properties['metadata'])),
      ['encrypted-by', key && directory.canonical(keyName(key)), 'encryptionSpec.kmsKeyName'],
    ]),
  };
}

/** Tabular datasets name their source, the others the bucket that Vertex AI keeps for them. */
function datasetSources(metadata: Json): Edge[] {
  const input = record(metadata['inputConfig']);
  const bucket = text(metadata['gcsBucket']);
  const table = text(at(input, 'bigquerySource', 'uri'));
  const files = at(input, 'gcsSource', 'uri');
  return [
    ['reads', bucket && dataName(`gs://${bucket}`), 'metadata.gcsBucket'],
    ['reads', table && dataName(table), 'metadata.inputConfig.bigquerySource.uri'],
    ...[...texts(files), ...texts([files])].map((uri): Edge => [
      'reads',
      dataName(uri),
      'metadata.inputConfig.gcsSource.uri',
    ]),
  ];
}

/** https://cloud.google.com/vertex-ai/docs/reference/rest/v1/projects.locations.indexes */
export function normaliseIndex(asset: Asset, directory: Directory): Found {
  const contents = text(at(asset.data, 'metadata', 'contentsDeltaUri'));
  const properties = {
    ...without(asset.data, ['metadata', 'deployedIndexes', 'indexStats']),
    ...(contents !== undefined && { metadata: { contentsDeltaUri: contents } }),
  };
  const resource = resourceOf(asset, directory, { kind: 'vector-index', properties });
  const key = text(at(properties, 'encryptionSpec', 'kmsKeyName'));
  return {
    resource,
    relationships: edgesFrom(resource.id, [
      ['reads', contents && dataName(contents), 'metadata.contentsDeltaUri'],
      ['encrypted-by', key && directory.canonical(keyName(key)), 'encryptionSpec.kmsKeyName'],
    ]),
  };
}

/** Which data the models of the registry were trained on, by the pipelines that trained them. */
export function originsOf(pipelines: readonly Asset[], directory: Directory): Origins {
  const origins = new Map<string, { data: string; evidence: string }[]>();
  for (const { name, data } of pipelines) {
    const model = text(at(data, 'modelToUpload', 'name')) ?? text(data['modelId']);
    const dataset = text(at(data, 'inputDataConfig', 'datasetId'));
    if (model === undefined || dataset === undefined) {
      continue;
    }
    const location = /^\/\/[^/]+\/(projects\/[^/]+\/locations\/[^/]+)/.exec(name)?.[1] ?? '';
    const id = (kind: string, value: string) =>
      directory.reference(vertex, value.includes('/') ? value : `${location}/${kind}/${value}`);
    const trained = id('models', model.replace(/@[^/]*$/, ''));
    const evidence = `${name.split('/').slice(-2).join('/')}: inputDataConfig.datasetId`;
    origins.set(trained, [...(origins.get(trained) ?? []), { data: id('datasets', dataset), evidence }]);
  }
  return origins;
}

/** Buckets and BigQuery datasets that a training pipeline's input names beside a managed dataset. */
export function exportedTo(data: Json): Edge[] {
  const files = text(at(data, 'inputDataConfig', 'gcsDestination', 'outputUriPrefix'));
  const tables = text(at(data, 'inputDataConfig', 'bigqueryDestination', 'outputUri'));
  return [
    ['writes', files && dataName(files), 'inputDataConfig.gcsDestination.outputUriPrefix'],
    ['writes', tables && dataName(tables), 'inputDataConfig.bigqueryDestination.outputUri'],
  ];
}
