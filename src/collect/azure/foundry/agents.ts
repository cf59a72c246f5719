import type { Resource } from '../../../generated/inventory.ts';
import { segmentsOf } from '../../code/token.ts';
import type { Sink } from '../../collector.ts';
import type { ApiCall } from '../../transport/declared.ts';
import { edge } from '../resource/edges.ts';
import { agentOf, agentType, type AgentAround } from './agent.ts';
import { foundryDomain } from './foundry.ts';
import { put } from '../resource/found.ts';
import { sourceOf, type AzureSession } from '../session/session.ts';

// Azure counts them as data, and gives nobody the one without the other.
const permission = 'Microsoft.CognitiveServices/accounts/AIServices/agents/read';

/** Agents of today, and those of the API before it. */
const segments = ['agents', 'assistants'] as const;

export const agentCalls: readonly ApiCall[] = segments.map((segment) => ({
  request: `GET {}.${foundryDomain}/api/projects/{}/${segment}`,
  permissions: [permission],
}));

/**
 * Puts the agents of a project into the document.
 *
 * @param subdomain the account's own name in the hosts of its projects. Without one it has no such host, and no agents.
 * @returns the pointers of the project that are unknown, since a list could not be read.
 */
export async function putAgents(
  session: AzureSession,
  sink: Sink,
  project: Resource,
  subdomain: string | undefined,
  around: Omit<AgentAround, 'project' | 'segment'>,
): Promise<string[]> {
  const { foundry } = session;
  if (!foundry || subdomain === undefined || !/^[a-z0-9-]+$/i.test(subdomain)) return [];
  const unknown: string[] = [];
  for (const segment of segments) {
    const name = segmentsOf(project.id).at(-1) ?? project.name;
    const about = { call: `GET …/${segment}`, permission, resource: project.id, types: [agentType] };
    const items = await sink.attempt(sourceOf(project.id), about, () =>
      foundry.listOf(`${subdomain}.${foundryDomain}`, name, segment),
    );
    if (!items) {
      session.missed.add(agentType);
      unknown.push('/related/contains');
    }
    for (const item of items ?? []) {
      const found = agentOf(item, { ...around, project, segment });
      put(session, sink, found);
      sink.relate(edge(project.id, 'contains', found.resource.id, segment));
    }
  }
  return unknown;
}
