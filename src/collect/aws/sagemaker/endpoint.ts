import type {
  ContainerDefinition,
  DescribeEndpointConfigOutput,
  DescribeEndpointOutput,
  DescribeModelOutput,
  EndpointConfigSummary,
  EndpointSummary,
  ModelSummary,
} from '@aws-sdk/client-sagemaker';
import { bucketArnOfUri, keyArn } from '../resource/arn.ts';
import { repositoryArn } from '../ecr/repository.ts';
import {
  edgesFrom,
  plain,
  resourceIn,
  withDefaults,
  type EdgeTarget,
  type Found,
} from '../resource/found.ts';
import type { AwsScope } from '../session/scope.ts';
import type { Tagged } from '../resource/tags.ts';

export const endpointType = 'AWS::SageMaker::Endpoint';
export const endpointConfigType = 'AWS::SageMaker::EndpointConfig';
export const modelType = 'AWS::SageMaker::Model';

/** ARNs by name. */
export type Arns = ReadonlyMap<string, string>;

const noise = [
  'EndpointArn',
  'EndpointConfigArn',
  'ModelArn',
  'CreationTime',
  'LastModifiedTime',
  'FailureReason',
  'PendingDeploymentSummary',
];

/** @param endpoint undefined when its details could not be read. */
export function normaliseEndpoint(
  scope: AwsScope,
  summary: EndpointSummary,
  endpoint: DescribeEndpointOutput | undefined,
  { tagged: { tags, unknown }, configs }: { readonly tagged: Tagged; readonly configs: Arns },
): Found {
  const id = summary.EndpointArn ?? '';
  return {
    resource: resourceIn(scope, {
      id,
      type: endpointType,
      kind: 'ai-endpoint',
      name: summary.EndpointName ?? id,
      tags,
      properties: endpoint ? plain(endpoint, noise) : {},
      unknown: endpoint ? unknown : [...unknown, '/properties', '/related/deploys'],
    }),
    relationships: edgesFrom(id, [
      [
        'deploys',
        named(scope, 'endpoint-config', endpoint?.EndpointConfigName, configs),
        'EndpointConfigName',
      ],
      [
        'logs-to',
        bucketArnOfUri(scope, endpoint?.DataCaptureConfig?.DestinationS3Uri),
        'DataCaptureConfig.DestinationS3Uri',
      ],
    ]),
  };
}

/** @param config undefined when its details could not be read. */
export function normaliseEndpointConfig(
  scope: AwsScope,
  summary: EndpointConfigSummary,
  config: DescribeEndpointConfigOutput | undefined,
  models: Arns,
): Found {
  const id = summary.EndpointConfigArn ?? '';
  const variants = [...(config?.ProductionVariants ?? []), ...(config?.ShadowProductionVariants ?? [])];
  return {
    resource: resourceIn(scope, {
      id,
      type: endpointConfigType,
      kind: 'ai-deployment',
      name: summary.EndpointConfigName ?? id,
      ...(config
        ? withDefaults(plain(config, noise), { EnableNetworkIsolation: false })
        : { properties: {} }),
      unknown: config
        ? []
        : [
            '/properties',
            '/related/deploys',
            '/related/encrypted-by',
            '/related/runs-as',
            '/related/logs-to',
          ],
    }),
    relationships: edgesFrom(id, [
      ...variants.map(({ ModelName }): EdgeTarget => [
        'deploys',
        named(scope, 'model', ModelName, models),
        'ProductionVariants[].ModelName',
      ]),
      ['runs-as', config?.ExecutionRoleArn, 'ExecutionRoleArn'],
      ['encrypted-by', keyArn(scope, config?.KmsKeyId), 'KmsKeyId'],
      [
        'logs-to',
        bucketArnOfUri(scope, config?.DataCaptureConfig?.DestinationS3Uri),
        'DataCaptureConfig.DestinationS3Uri',
      ],
    ]),
  };
}

/** @param model undefined when its details could not be read. */
export function normaliseModel(
  scope: AwsScope,
  summary: ModelSummary,
  model: DescribeModelOutput | undefined,
): Found {
  const id = summary.ModelArn ?? '';
  const containers = [
    ...(model?.PrimaryContainer ? [model.PrimaryContainer] : []),
    ...(model?.Containers ?? []),
  ];
  const data = containers.map(dataOf).find((uri) => uri !== undefined);
  return {
    resource: resourceIn(scope, {
      id,
      type: modelType,
      kind: 'ai-model',
      name: summary.ModelName ?? id,
      ...(model ? withDefaults(plain(model, noise), { EnableNetworkIsolation: false }) : { properties: {} }),
      unknown: model ? [] : ['/properties', '/related/runs', '/related/runs-as', '/related/reads'],
      ai: { provider: 'Amazon SageMaker', ...(data !== undefined && { data_source: data }) },
    }),
    relationships: edgesFrom(id, [
      ['runs-as', model?.ExecutionRoleArn, 'ExecutionRoleArn'],
      ...containers.flatMap((container): EdgeTarget[] => [
        ['reads', bucketArnOfUri(scope, dataOf(container)), 'container model data'],
        ['runs', repositoryArn(scope, container.Image), 'container Image'],
        ['built-from', container.ModelPackageName, 'container ModelPackageName'],
      ]),
    ]),
  };
}

function dataOf({ ModelDataUrl, ModelDataSource }: ContainerDefinition): string | undefined {
  return ModelDataUrl ?? ModelDataSource?.S3DataSource?.S3Uri;
}

/** What is named, also where the list was cut before it: SageMaker's ARNs are lower case whatever the name. */
function named(scope: AwsScope, kind: string, name: string | undefined, known: Arns): string | undefined {
  return name === undefined
    ? undefined
    : (known.get(name) ??
        `arn:${scope.partition}:sagemaker:${scope.region}:${scope.account}:${kind}/${name.toLowerCase()}`);
}
