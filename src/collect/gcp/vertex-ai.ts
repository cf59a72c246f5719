import type { Collector } from '../collector.ts';
import type { Asset } from './assets.ts';
import type { Directory } from './directory.ts';
import type { Found } from './found.ts';
import { projectsUsing } from './service-lists.ts';
import type { GcpSession } from './session.ts';
import {
  customJobType,
  datasetType,
  endpointType,
  featurestoreType,
  indexEndpointType,
  indexType,
  metadataStoreType,
  modelType,
  pipelineJobType,
  publisherModelConfigType,
  reasoningEngineType,
  runtimeTemplateType,
  tensorboardType,
  trainingPipelineType,
  tuningJobType,
  vertexTypes,
} from './resource-types.ts';
import { normaliseReasoningEngine, normaliseRuntimeTemplate } from './vertex-agent.ts';
import { normaliseEndpoint, normaliseIndexEndpoint } from './vertex-endpoint.ts';
import {
  normaliseCustomJob,
  normalisePipelineJob,
  normaliseTrainingPipeline,
  normaliseTuningJob,
} from './vertex-job.ts';
import { collectModelLogging } from './vertex-logging.ts';
import { normaliseDataset, normaliseIndex, normaliseModel, originsOf, type Origins } from './vertex-model.ts';
import { normaliseFeaturestore, normaliseMetadataStore, normaliseTensorboard } from './vertex-store.ts';
import { vertex } from './vertex-names.ts';

export const vertexAi: Collector<GcpSession> = {
  id: 'gcp-vertex-ai',
  title: 'Vertex AI',
  produces: [...vertexTypes, publisherModelConfigType],
  calls: [
    {
      request: `GET ${vertex}/v1beta1/projects/{}:fetchPublisherModelConfig`,
      permissions: ['aiplatform.endpoints.get'],
    },
  ],
  async collect(session, sink) {
    const assets = await session.assets(sink, vertexTypes);
    const pipelines = assets.filter(({ type }) => type === trainingPipelineType);
    const origins = originsOf(pipelines, session.directory);
    for (const asset of assets) {
      const found = normaliseVertex(asset, session.directory, origins);
      if (found) {
        session.put(sink, found);
      }
    }
    await collectModelLogging(session, sink, projectsUsing(session, vertex, assets));
  },
};

/** @param origins what models were trained on, as far as training pipelines say it. */
export function normaliseVertex(
  asset: Asset,
  directory: Directory,
  origins: Origins = new Map(),
): Found | undefined {
  return asset.type === modelType
    ? normaliseModel(asset, directory, origins)
    : normalisers[asset.type]?.(asset, directory);
}

const normalisers: Readonly<Record<string, (asset: Asset, directory: Directory) => Found>> = {
  [endpointType]: normaliseEndpoint,
  [datasetType]: normaliseDataset,
  [customJobType]: normaliseCustomJob,
  [trainingPipelineType]: normaliseTrainingPipeline,
  [pipelineJobType]: normalisePipelineJob,
  [tuningJobType]: normaliseTuningJob,
  [indexType]: normaliseIndex,
  [indexEndpointType]: normaliseIndexEndpoint,
  [reasoningEngineType]: normaliseReasoningEngine,
  [runtimeTemplateType]: normaliseRuntimeTemplate,
  [featurestoreType]: normaliseFeaturestore,
  [metadataStoreType]: normaliseMetadataStore,
  [tensorboardType]: normaliseTensorboard,
};
