import type { FoundationModelSummary } from '@aws-sdk/client-bedrock';
import type { Resource } from '../../../generated/inventory.ts';
import { parseArn, type Place } from '../resource/arn.ts';
import { resourceIn, type Found } from '../resource/found.ts';
import type { AwsScope } from '../session/scope.ts';

export const foundationModelType = 'AWS::Bedrock::FoundationModel';

// Cross-region inference profiles of the system carry a geography before the model's own id.
const geography = /^(us|us-gov|eu|apac|au|ca|jp|global)\./;

/** A model as configurations name it (id, inference profile id or ARN) as ARN. */
export function modelArn(place: Place, model: string | undefined): string | undefined {
  if (model === undefined || model === '' || model.startsWith('arn:')) {
    return model || undefined;
  }
  const { partition, region, account } = place;
  return geography.test(model)
    ? `arn:${partition}:bedrock:${region}:${account}:inference-profile/${model}`
    : `arn:${partition}:bedrock:${region}::foundation-model/${model}`;
}

/** The foundation model behind a model ARN, where the ARN tells: itself, or what a system profile routes to. */
export function foundationModelArn(arn: string): string | undefined {
  const parts = parseArn(arn);
  const [kind, id] = parts?.resource.split('/') ?? [];
  if (!parts || id === undefined) {
    return undefined;
  }
  if (kind === 'foundation-model') {
    return arn;
  }
  return kind === 'inference-profile' && geography.test(id)
    ? `arn:${parts.partition}:bedrock:${parts.region}::foundation-model/${id.replace(geography, '')}`
    : undefined;
}

/** What a model id says by itself: publisher.name-version. */
export function aiFactsOf(arn: string): NonNullable<Resource['ai']> {
  const id = foundationModelArn(arn)?.split('/')[1];
  const publisher = id?.split('.')[0];
  const version = /-v(\d+(?::\d+)?)/.exec(id ?? '')?.[1];
  return {
    provider: 'Amazon Bedrock',
    ...(id !== undefined && { model: id }),
    ...(version !== undefined && { model_version: version }),
    ...(publisher !== undefined && { publisher }),
  };
}

/** @param summary undefined when the catalogue could not be read or does not hold the model. */
export function normaliseFoundationModel(
  scope: AwsScope,
  arn: string,
  summary: FoundationModelSummary | undefined,
): Found {
  const id = arn.split('/')[1] ?? arn;
  const modality = summary?.outputModalities?.join(',');
  const lifecycle = summary?.modelLifecycle?.status;
  const properties = {
    modelId: id,
    ...(summary?.modelName !== undefined && { modelName: summary.modelName }),
    ...(summary?.providerName !== undefined && { providerName: summary.providerName }),
    ...(summary?.inputModalities && { inputModalities: summary.inputModalities }),
    ...(summary?.outputModalities && { outputModalities: summary.outputModalities }),
    ...(lifecycle !== undefined && { modelLifecycle: { status: lifecycle } }),
  };
  return {
    resource: resourceIn(scope, {
      id: arn,
      type: foundationModelType,
      kind: 'ai-model',
      name: id,
      properties,
      unknown: summary ? [] : ['/properties/modelLifecycle', '/properties/providerName'],
      ai: {
        ...aiFactsOf(arn),
        ...(summary?.providerName !== undefined && { publisher: summary.providerName }),
        ...(modality !== undefined && { modality }),
        ...(lifecycle !== undefined && { lifecycle }),
      },
    }),
    relationships: [],
  };
}
