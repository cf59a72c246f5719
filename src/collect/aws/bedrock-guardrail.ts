import type { GetGuardrailResponse, GuardrailSummary } from '@aws-sdk/client-bedrock';
import { edgesFrom, plain, resourceIn, type Found } from './found.ts';
import type { AwsScope } from './scope.ts';
import type { Tagged } from './tags.ts';

export const guardrailType = 'AWS::Bedrock::Guardrail';

const noise = ['createdAt', 'updatedAt', 'statusReasons', 'failureRecommendations', 'guardrailArn'];

/** A guardrail as an agent names it, by id or ARN, as ARN. */
export function guardrailArn(scope: AwsScope, identifier: string | undefined): string | undefined {
  if (identifier === undefined || identifier === '' || identifier.startsWith('arn:')) {
    return identifier || undefined;
  }
  return `arn:${scope.partition}:bedrock:${scope.region}:${scope.account}:guardrail/${identifier}`;
}

/**
 * The working draft of a guardrail.
 *
 * @param guardrail undefined when its details could not be read.
 */
export function normaliseGuardrail(
  scope: AwsScope,
  summary: GuardrailSummary,
  guardrail: GetGuardrailResponse | undefined,
  { tags, unknown }: Tagged,
): Found {
  const id = summary.arn ?? guardrailArn(scope, summary.id) ?? '';
  const filled = guardrail ? withFilterDefaults(plain(guardrail, noise)) : { properties: {}, defaults: [] };
  return {
    resource: resourceIn(scope, {
      id,
      type: guardrailType,
      kind: 'ai-guardrail',
      name: summary.name ?? id,
      tags,
      properties: filled.properties,
      defaults: filled.defaults,
      unknown: guardrail ? [...unknown] : [...unknown, '/properties', '/related/encrypted-by'],
      ai: { provider: 'Amazon Bedrock' },
    }),
    relationships: edgesFrom(id, [['encrypted-by', guardrail?.kmsKeyArn, 'kmsKeyArn']]),
  };
}

// A filter that names neither blocks on both sides: the members came later than the filters.
const filterDefaults = {
  inputAction: 'BLOCK',
  outputAction: 'BLOCK',
  inputEnabled: true,
  outputEnabled: true,
};

function withFilterDefaults(properties: Record<string, unknown>) {
  const policy = properties['contentPolicy'] as { filters?: Record<string, unknown>[] } | undefined;
  if (!policy?.filters) {
    return { properties, defaults: [] };
  }
  const defaults = policy.filters.flatMap((filter, index) =>
    Object.keys(filterDefaults)
      .filter((name) => filter[name] === undefined)
      .map((name) => `/properties/contentPolicy/filters/${index}/${name}`),
  );
  const filters = policy.filters.map((filter) => ({ ...filterDefaults, ...filter }));
  return { properties: { ...properties, contentPolicy: { ...policy, filters } }, defaults };
}
