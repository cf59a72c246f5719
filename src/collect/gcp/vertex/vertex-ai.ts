import type { Collector } from '../../collector.ts';
import type { Asset } from '../session/assets.ts';
import type { Directory } from '../resource/directory.ts';
import type { Found } from '../resource/found.ts';
import { projectsUsing } from '../resource/service-lists.ts';
import type { GcpSession } from '../session/session.ts';
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
} from '../resource/resource-types.ts';
import { normaliseReasoningEngine, normaliseRuntimeTemplate } from './agent.ts';
import { normaliseEndpoint, normaliseIndexEndpoint } from './endpoint.ts';
import {
  normaliseCustomJob,
  normalisePipelineJob,
  normaliseTrainingPipeline,
  normaliseTuningJob,
} from './job.ts';
import { collectModelLogging } from './logging.ts';
import { normaliseDataset, normaliseIndex, normaliseModel, originsOf, type Origins } from './model.ts';
import { normaliseFeaturestore, normaliseMetadataStore, normaliseTensorboard } from './store.ts';
import { vertex } from './names.ts';

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
