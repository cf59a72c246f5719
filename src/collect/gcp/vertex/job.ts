import type { Asset } from '../session/assets.ts';
import type { Directory } from '../resource/directory.ts';
import { edgesFrom, resourceOf, withDefaults, without, type Edge, type Found } from '../resource/found.ts';
import { at, record, records, text, texts, type Json } from '../resource/json.ts';
import { dataName, keyName, projectIn } from '../resource/names.ts';
import { foundationModel, modelReference, vertex } from './names.ts';
import { exportedTo } from './model.ts';

const jobNoise = ['startTime', 'endTime', 'error', 'webAccessUris', 'state'];

/** https://cloud.google.com/vertex-ai/docs/reference/rest/v1/projects.locations.customJobs */
export function normaliseCustomJob(asset: Asset, directory: Directory): Found {
  const { properties, defaults } = withDefaults(without(asset.data, jobNoise), {
    'jobSpec/enableWebAccess': false,
    'jobSpec/enableDashboardAccess': false,
  });
  const resource = resourceOf(asset, directory, { kind: 'training-job', properties, defaults });
  const job = record(properties['jobSpec']);
  const account = text(job['serviceAccount']);
  const output = text(at(job, 'baseOutputDirectory', 'outputUriPrefix'));
  return {
    resource,
    relationships: edgesFrom(resource.id, [
      account === undefined
        ? ['runs-as', customCodeAgent(resource.account, directory), 'jobSpec.serviceAccount is absent']
        : ['runs-as', directory.serviceAccount(account), 'jobSpec.serviceAccount'],
      ...records(job['workerPoolSpecs']).flatMap(codeOf),
      ['writes', output && dataName(output), 'jobSpec.baseOutputDirectory.outputUriPrefix'],
      encryption(properties['encryptionSpec'], directory),
    ]),
  };
}

/** The image and packages that the workers of a pool run. */
function codeOf(pool: Json, index: number): Edge[] {
  const place = `jobSpec.workerPoolSpecs[${index}]`;
  const image =
    text(at(pool, 'containerSpec', 'imageUri')) ?? text(at(pool, 'pythonPackageSpec', 'executorImageUri'));
  const packages = texts(at(pool, 'pythonPackageSpec', 'packageUris'));
  return [
    ['built-from', image, place],
    ...packages.map((uri): Edge => ['reads', dataName(uri), `${place}.pythonPackageSpec.packageUris`]),
  ];
}

/**
 * Whom custom code runs as when it names no account.
 * https://cloud.google.com/vertex-ai/docs/general/access-control#service-agents
 */
function customCodeAgent(project: string, directory: Directory): string | undefined {
  const number = directory.projects.find(({ id }) => id === project)?.number;
  return number === undefined
    ? undefined
    : directory.serviceAccount(`service-${number}@gcp-sa-aiplatform-cc.iam.gserviceaccount.com`);
}

/** https://cloud.google.com/vertex-ai/docs/reference/rest/v1/projects.locations.trainingPipelines */
export function normaliseTrainingPipeline(asset: Asset, directory: Directory): Found {
  const properties = without(asset.data, [
    ...jobNoise,
    'trainingTaskInputs',
    'trainingTaskMetadata',
    'modelToUpload',
  ]);
  const resource = resourceOf(asset, directory, { kind: 'training-job', properties });
  const dataset = text(at(properties, 'inputDataConfig', 'datasetId'));
  const location = /^\/\/[^/]+\/(projects\/[^/]+\/locations\/[^/]+)/.exec(resource.id)?.[1] ?? '';
  return {
    resource,
    relationships: edgesFrom(resource.id, [
      [
        'reads',
        dataset && directory.reference(vertex, `${location}/datasets/${dataset}`),
        'inputDataConfig.datasetId',
      ],
      ...exportedTo(properties),
      encryption(properties['encryptionSpec'], directory),
    ]),
  };
}

/** https://cloud.google.com/vertex-ai/docs/reference/rest/v1/projects.locations.pipelineJobs */
export function normalisePipelineJob(asset: Asset, directory: Directory): Found {
  const properties = without(asset.data, [...jobNoise, 'pipelineSpec', 'jobDetail', 'templateMetadata']);
  const resource = resourceOf(asset, directory, { kind: 'training-job', properties });
  const account = text(properties['serviceAccount']);
  const output = text(at(properties, 'runtimeConfig', 'gcsOutputDirectory'));
  return {
    resource,
    relationships: edgesFrom(resource.id, [
      account === undefined
        ? ['runs-as', computeDefault(resource.account, directory), 'serviceAccount is absent']
        : ['runs-as', directory.serviceAccount(account), 'serviceAccount'],
      ['writes', output && dataName(output), 'runtimeConfig.gcsOutputDirectory'],
      encryption(properties['encryptionSpec'], directory),
    ]),
  };
}

function computeDefault(project: string, directory: Directory): string | undefined {
  const number = directory.projects.find(({ id }) => id === project)?.number;
  return number === undefined
    ? undefined
    : directory.serviceAccount(`${number}-compute@developer.gserviceaccount.com`);
}

/** https://cloud.google.com/vertex-ai/docs/reference/rest/v1/projects.locations.tuningJobs */
export function normaliseTuningJob(asset: Asset, directory: Directory): Found {
  const properties = without(asset.data, [...jobNoise, 'experiment', 'tuningDataStats']);
  const base = text(properties['baseModel']);
  const foundation = base === undefined ? undefined : foundationModel(base);
  const resource = resourceOf(asset, directory, {
    kind: 'training-job',
    name: text(asset.data['tunedModelDisplayName']),
    properties,
    ai: {
      provider: 'google',
      ...(foundation && { model: foundation.model, publisher: foundation.publisher }),
    },
  });
  const spec = record(properties['supervisedTuningSpec']);
  const training = text(spec['trainingDatasetUri']);
  const validation = text(spec['validationDatasetUri']);
  const account = text(properties['serviceAccount']);
  const tuned = text(at(properties, 'tunedModel', 'model'));
  return {
    resource,
    relationships: [
      ...edgesFrom(resource.id, [
        ['uses-model', foundation?.id, 'baseModel'],
        ['reads', training && dataName(training), 'supervisedTuningSpec.trainingDatasetUri'],
        ['reads', validation && dataName(validation), 'supervisedTuningSpec.validationDatasetUri'],
        ['runs-as', account && directory.serviceAccount(account), 'serviceAccount'],
        encryption(properties['encryptionSpec'], directory),
      ]),
      ...(tuned !== undefined && projectIn(tuned) !== undefined
        ? edgesFrom(modelReference(directory, tuned), [
            ['fine-tuned-on', training && dataName(training), `${resource.name}: trainingDatasetUri`],
          ])
        : []),
    ],
  };
}

function encryption(spec: unknown, directory: Directory) {
  const key = text(at(spec, 'kmsKeyName'));
  return ['encrypted-by', key && directory.canonical(keyName(key)), 'encryptionSpec.kmsKeyName'] as const;
}
