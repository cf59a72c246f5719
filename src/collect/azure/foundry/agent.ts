import type { Relationship, Resource } from '../../../generated/inventory.ts';
import { edge } from '../resource/edges.ts';
import type { Found } from '../resource/found.ts';
import { partOf, promptOf, textIn, toolsOf } from './tools.ts';
import { resourceOf, withUnknown } from '../resource/resource.ts';

/** What a model deployment is guarded by: the id of its policy, undefined without one. */
export type Guards = ReadonlyMap<string, string | undefined>;

export interface AgentAround {
  readonly project: Resource;
  readonly segment: 'agents' | 'assistants';
  /** Account that the project lives in. */
  readonly account: string;
  /** By the names of deployments in lower case; undefined where they could not be read. */
  readonly guards: Guards | undefined;
}

export const agentType = 'Microsoft.CognitiveServices/accounts/projects/agents';

/** An agent as its latest version defines it. Its instructions are kept as hash and length. */
export function agentOf(item: Record<string, unknown>, around: AgentAround): Found {
  const { project, segment } = around;
  const version = partOf(item, 'versions', 'latest') ?? item;
  const definition = partOf(version, 'definition') ?? version;
  const id = String(item['id']);
  const resource = resourceOf(
    {
      id: `${project.id}/${segment}/${segment === 'agents' ? (textIn(item, 'name') ?? id) : id}`,
      name: textIn(item, 'name') ?? id,
      type: agentType,
      properties: {
        api: segment,
        kind: textIn(definition, 'kind') ?? (segment === 'assistants' ? 'prompt' : null),
        version: textIn(version, 'version') ?? null,
        model: textIn(definition, 'model') ?? null,
        ...promptOf('instructions', definition['instructions']),
        guardrail: textIn(definition, 'rai_config', 'rai_policy_name') ?? null,
      },
    },
    {
      type: agentType,
      kind: 'ai-agent',
      region: project.region,
      tags: project.tags,
      ai: { provider: 'Azure', ...modelFact(textIn(definition, 'model')) },
    },
  );
  const { tools, unknown, defaults } = toolsOf(definition['tools'], segment);
  const whole = {
    ...resource,
    properties: { ...resource.properties, tools },
    defaults: [...resource.defaults, ...defaults],
  };
  const guard = guardOf(definition, around);
  return {
    resource: withUnknown(whole, [...unknown, ...(guard === unread ? ['/related/guarded-by'] : [])]),
    relationships: [
      ...modelEdges(whole, definition, around),
      ...(typeof guard === 'string' ? [edge(whole.id, 'guarded-by', guard, 'rai_config')] : []),
    ],
  };
}

function modelFact(model: string | undefined): { model?: string } {
  return model === undefined ? {} : { model };
}

const unread = Symbol('unread');

/** An agent's own guardrail takes the place of the one of its model's deployment. */
function guardOf(
  definition: Record<string, unknown>,
  { account, guards }: AgentAround,
): string | typeof unread | undefined {
  const own = textIn(definition, 'rai_config', 'rai_policy_name');
  if (own !== undefined) {
    return own.startsWith('/subscriptions/') ? own : `${account}/raiPolicies/${own}`;
  }
  const model = textIn(definition, 'model')?.toLowerCase();
  return guards === undefined || model === undefined || !guards.has(model) ? unread : guards.get(model);
}

/** Models of connected accounts have a connection's name before their own. */
function modelEdges(
  { id }: Resource,
  definition: Record<string, unknown>,
  { account }: AgentAround,
): Relationship[] {
  const model = textIn(definition, 'model');
  return model === undefined || model.includes('/')
    ? []
    : [edge(id, 'uses-model', `${account}/deployments/${model}`, 'model')];
}
