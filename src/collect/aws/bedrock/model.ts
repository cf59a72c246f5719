import type {
  CustomModelSummary,
  GetCustomModelResponse,
  GetImportedModelResponse,
  GetModelCustomizationJobResponse,
  ImportedModelSummary,
  InferenceProfileSummary,
  ProvisionedModelSummary,
} from '@aws-sdk/client-bedrock';
import { bucketArnOfUri } from '../resource/arn.ts';
import { edgesFrom, plain, resourceIn, type Found } from '../resource/found.ts';
import { aiFactsOf } from './foundation-model.ts';
import type { AwsScope } from '../session/scope.ts';
import type { Tagged } from '../resource/tags.ts';

export const customModelType = 'AWS::Bedrock::CustomModel';
export const importedModelType = 'AWS::Bedrock::ImportedModel';
export const provisionedModelType = 'AWS::Bedrock::ProvisionedModelThroughput';
export const inferenceProfileType = 'AWS::Bedrock::ApplicationInferenceProfile';

/**
 * @param model undefined when its details could not be read.
 * @param job the job that made it; undefined when it could not be read.
 */
export function normaliseCustomModel(
  scope: AwsScope,
  summary: CustomModelSummary,
  model: GetCustomModelResponse | undefined,
  job: Pick<GetModelCustomizationJobResponse, 'roleArn'> | undefined,
  { tags, unknown }: Tagged,
): Found {
  const id = summary.modelArn ?? '';
  const base = model?.baseModelArn ?? summary.baseModelArn;
  const noise = ['modelArn', 'creationTime', 'trainingMetrics', 'validationMetrics', 'failureMessage'];
  const validators = model?.validationDataConfig?.validators ?? [];
  return {
    resource: resourceIn(scope, {
      id,
      type: customModelType,
      kind: 'ai-model',
      name: summary.modelName ?? id,
      tags,
      properties: model ? { ...plain(model, noise), ...(job?.roleArn && { roleArn: job.roleArn }) } : {},
      unknown: [
        ...unknown,
        ...(model ? [] : ['/properties', '/related/encrypted-by', '/related/fine-tuned-on']),
        ...(job ? [] : ['/properties/roleArn', '/related/runs-as']),
      ],
      ai: { ...(base !== undefined && aiFactsOf(base)), provider: 'Amazon Bedrock' },
    }),
    relationships: edgesFrom(id, [
      ['built-from', base, 'baseModelArn'],
      ['encrypted-by', model?.modelKmsKeyArn, 'modelKmsKeyArn'],
      ['runs-as', job?.roleArn, 'roleArn of its customization job'],
      ['fine-tuned-on', bucketArnOfUri(scope, model?.trainingDataConfig?.s3Uri), 'trainingDataConfig.s3Uri'],
      ...validators.map(
        ({ s3Uri }) =>
          ['reads', bucketArnOfUri(scope, s3Uri), 'validationDataConfig.validators[].s3Uri'] as const,
      ),
      ['writes', bucketArnOfUri(scope, model?.outputDataConfig?.s3Uri), 'outputDataConfig.s3Uri'],
    ]),
  };
}

/** @param model undefined when its details could not be read. */
export function normaliseImportedModel(
  scope: AwsScope,
  summary: ImportedModelSummary,
  model: GetImportedModelResponse | undefined,
  { tags, unknown }: Tagged,
): Found {
  const id = summary.modelArn ?? '';
  const architecture = model?.modelArchitecture ?? summary.modelArchitecture;
  const source = model?.modelDataSource?.s3DataSource?.s3Uri;
  return {
    resource: resourceIn(scope, {
      id,
      type: importedModelType,
      kind: 'ai-model',
      name: summary.modelName ?? id,
      tags,
      properties: model ? plain(model, ['modelArn', 'creationTime']) : {},
      unknown: model
        ? [...unknown]
        : [...unknown, '/properties', '/related/encrypted-by', '/related/built-from'],
      ai: {
        provider: 'Amazon Bedrock',
        ...(architecture !== undefined && { model: architecture }),
        ...(source !== undefined && { data_source: source }),
      },
    }),
    relationships: edgesFrom(id, [
      ['built-from', bucketArnOfUri(scope, source), 'modelDataSource.s3DataSource.s3Uri'],
      ['encrypted-by', model?.modelKmsKeyArn, 'modelKmsKeyArn'],
    ]),
  };
}

export function normaliseProvisionedModel(scope: AwsScope, summary: ProvisionedModelSummary): Found {
  const id = summary.provisionedModelArn ?? '';
  const noise = ['provisionedModelArn', 'creationTime', 'lastModifiedTime', 'commitmentExpirationTime'];
  return {
    resource: resourceIn(scope, {
      id,
      type: provisionedModelType,
      kind: 'ai-deployment',
      name: summary.provisionedModelName ?? id,
      properties: plain(summary, noise),
      ai: summary.foundationModelArn === undefined ? {} : aiFactsOf(summary.foundationModelArn),
    }),
    relationships: edgesFrom(id, [['deploys', summary.modelArn, 'modelArn']]),
  };
}

export function normaliseInferenceProfile(scope: AwsScope, summary: InferenceProfileSummary): Found {
  const id = summary.inferenceProfileArn ?? '';
  const [first] = summary.models ?? [];
  return {
    resource: resourceIn(scope, {
      id,
      type: inferenceProfileType,
      kind: 'ai-deployment',
      name: summary.inferenceProfileName ?? id,
      properties: plain(summary, ['inferenceProfileArn', 'createdAt', 'updatedAt']),
      ai: first?.modelArn === undefined ? {} : aiFactsOf(first.modelArn),
    }),
    relationships: edgesFrom(
      id,
      (summary.models ?? []).map(({ modelArn }) => ['uses-model', modelArn, 'models[].modelArn']),
    ),
  };
}
