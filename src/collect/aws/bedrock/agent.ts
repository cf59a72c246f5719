import type {
  Agent,
  AgentActionGroup,
  AgentCollaboratorSummary,
  AgentKnowledgeBaseSummary,
  AgentSummary,
} from '@aws-sdk/client-bedrock-agent';
import { functionArn } from '../resource/arn.ts';
import { guardrailArn } from './guardrail.ts';
import { edgesFrom, plain, resourceIn, type EdgeTarget, type Found } from '../resource/found.ts';
import { aiFactsOf, foundationModelArn, modelArn } from './foundation-model.ts';
import type { Listed } from '../session/reader.ts';
import type { AwsScope } from '../session/scope.ts';
import type { Tagged } from '../resource/tags.ts';

export const agentType = 'AWS::Bedrock::Agent';

const noise = [
  'agentArn',
  'clientToken',
  'createdAt',
  'updatedAt',
  'preparedAt',
  'failureReasons',
  'recommendedActions',
];

/** What belongs to an agent and is read by calls of its own. */
export interface AgentParts {
  readonly actionGroups: Listed<AgentActionGroup>;
  readonly knowledgeBases: Listed<AgentKnowledgeBaseSummary>;
  readonly collaborators: Listed<AgentCollaboratorSummary>;
  readonly tagged: Tagged;
  /** Whether the VPC endpoints of the region are known. */
  readonly privateLinkKnown: boolean;
}

export function agentArn({ partition, region, account }: AwsScope, agentId: string): string {
  return `arn:${partition}:bedrock:${region}:${account}:agent/${agentId}`;
}

/**
 * An agent's working draft. Instructions and prompt templates come as hash and length.
 *
 * @param agent undefined when its details could not be read.
 */
export function normaliseAgent(
  scope: AwsScope,
  summary: AgentSummary,
  agent: Agent | undefined,
  parts: AgentParts,
): Found {
  const id = agent?.agentArn ?? agentArn(scope, summary.agentId ?? '');
  const model = modelArn(scope, agent?.foundationModel);
  return {
    resource: resourceIn(scope, {
      id,
      type: agentType,
      kind: 'ai-agent',
      name: agent?.agentName ?? summary.agentName ?? id,
      tags: parts.tagged.tags,
      properties: agent
        ? { ...plain(agent, noise), actionGroups: parts.actionGroups.items.map(actionGroup) }
        : {},
      unknown: unknownOf(agent, parts),
      ai: model === undefined ? { provider: 'Amazon Bedrock' } : aiFactsOf(model),
    }),
    relationships: edgesFrom(id, targetsOf(scope, agent, model, parts)),
  };
}

/** Names, executor and state of an action group. Its schemas are texts for the model and stay out. */
function actionGroup(group: AgentActionGroup): Record<string, unknown> {
  const functions =
    group.functionSchema && 'functions' in group.functionSchema
      ? (group.functionSchema.functions ?? []).map(({ name, requireConfirmation }) => ({
          name,
          requireConfirmation,
        }))
      : undefined;
  return plain({
    actionGroupName: group.actionGroupName,
    actionGroupState: group.actionGroupState,
    parentActionSignature: group.parentActionSignature,
    actionGroupExecutor: group.actionGroupExecutor,
    functions,
  });
}

function targetsOf(
  scope: AwsScope,
  agent: Agent | undefined,
  model: string | undefined,
  { actionGroups, knowledgeBases, collaborators }: AgentParts,
): EdgeTarget[] {
  const base = model === undefined ? undefined : foundationModelArn(model);
  const lambda = agent?.customOrchestration?.executor?.lambda;
  return [
    ['uses-model', model, 'foundationModel'],
    // A system profile only routes; the model behind it is what answers.
    ['uses-model', base === model ? undefined : base, 'foundationModel'],
    ['runs-as', agent?.agentResourceRoleArn, 'agentResourceRoleArn'],
    ['encrypted-by', agent?.customerEncryptionKeyArn, 'customerEncryptionKeyArn'],
    [
      'guarded-by',
      guardrailArn(scope, agent?.guardrailConfiguration?.guardrailIdentifier),
      'guardrailConfiguration.guardrailIdentifier',
    ],
    ['calls', lambda && functionArn(lambda), 'customOrchestration.executor.lambda'],
    ...actionGroups.items.filter(isOn).map((group): EdgeTarget => {
      const executor = group.actionGroupExecutor;
      const called = executor && 'lambda' in executor ? executor.lambda : undefined;
      return ['calls', called && functionArn(called), `action group ${group.actionGroupName ?? ''}`];
    }),
    ...knowledgeBases.items
      .filter(isOn)
      .map(({ knowledgeBaseId }): EdgeTarget => [
        'grounded-on',
        `arn:${scope.partition}:bedrock:${scope.region}:${scope.account}:knowledge-base/${knowledgeBaseId ?? ''}`,
        'associated knowledge base',
      ]),
    ...collaborators.items.map(({ agentDescriptor, collaboratorName }): EdgeTarget => [
      'calls',
      // …:agent-alias/<agent id>/<alias id>
      agentDescriptor?.aliasArn?.replace(/:agent-alias\/([^/]+)\/.*$/, ':agent/$1'),
      `collaborator ${collaboratorName ?? ''}`,
    ]),
  ];
}

function isOn(
  part: Partial<
    Pick<AgentActionGroup, 'actionGroupState'> & Pick<AgentKnowledgeBaseSummary, 'knowledgeBaseState'>
  >,
): boolean {
  return (part.actionGroupState ?? part.knowledgeBaseState) !== 'DISABLED';
}

function unknownOf(agent: Agent | undefined, parts: AgentParts): string[] {
  return [
    ...parts.tagged.unknown,
    ...(agent
      ? []
      : [
          '/properties',
          '/related/encrypted-by',
          '/related/guarded-by',
          '/related/runs-as',
          '/related/uses-model',
        ]),
    ...(parts.actionGroups.complete ? [] : ['/properties/actionGroups', '/related/calls']),
    ...(parts.collaborators.complete ? [] : ['/related/calls']),
    ...(parts.knowledgeBases.complete ? [] : ['/related/grounded-on']),
    ...(parts.privateLinkKnown ? [] : ['/related_from/routes-to']),
  ];
}
