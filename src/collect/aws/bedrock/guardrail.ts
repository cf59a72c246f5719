import type { GetGuardrailResponse, GuardrailSummary } from '@aws-sdk/client-bedrock';
import { edgesFrom, plain, resourceIn, type Found } from '../resource/found.ts';
import type { AwsScope } from '../session/scope.ts';
import type { Tagged } from '../resource/tags.ts';

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

type Entry = Readonly<Record<string, unknown>>;

/** Lists whose entries act on both sides where they say nothing: these members came later than the lists. */
const lists: readonly {
  readonly policy: string;
  readonly list: string;
  readonly defaults: (entry: Entry) => Entry;
}[] = [
  { policy: 'contentPolicy', list: 'filters', defaults: () => bothSides('BLOCK') },
  { policy: 'sensitiveInformationPolicy', list: 'piiEntities', defaults: ({ action }) => bothSides(action) },
  { policy: 'sensitiveInformationPolicy', list: 'regexes', defaults: ({ action }) => bothSides(action) },
];

function bothSides(action: unknown): Entry {
  return { inputAction: action, outputAction: action, inputEnabled: true, outputEnabled: true };
}

function withFilterDefaults(properties: Record<string, unknown>) {
  const pointers: string[] = [];
  const filled = { ...properties };
  for (const { policy, list, defaults } of lists) {
    const known = filled[policy] as Readonly<Record<string, unknown>> | undefined;
    const entries = known?.[list] as readonly Entry[] | undefined;
    if (entries) {
      filled[policy] = { ...known, [list]: entries.map((entry) => Object.assign(defaults(entry), entry)) };
      pointers.push(
        ...entries.flatMap((entry, index) =>
          Object.keys(defaults(entry))
            .filter((name) => entry[name] === undefined)
            .map((name) => `/properties/${policy}/${list}/${index}/${name}`),
        ),
      );
    }
  }
  return { properties: filled, defaults: pointers };
}
