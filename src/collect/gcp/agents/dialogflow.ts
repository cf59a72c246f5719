import type { Collector, Sink } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import { ReadError } from '../../transport/problem.ts';
import type { Asset } from '../session/assets.ts';
import type { Directory, Project } from '../resource/directory.ts';
import { resourceOf, without, type Found } from '../resource/found.ts';
import { text, type Json } from '../resource/json.ts';
import { dialogflowAgentType } from '../resource/resource-types.ts';
import { projectsUsing } from '../resource/service-lists.ts';
import type { GcpSession } from '../session/session.ts';

const host = 'dialogflow.googleapis.com';
const call = 'dialogflow:projects.getAgent';
const permission = 'dialogflow.agents.get';

/** Agents of both editions: a project has one of Essentials (ES) at most in a place, and many of Conversational Agents (CX). */
export const dialogflow: Collector<GcpSession> = {
  id: 'gcp-dialogflow',
  title: 'Dialogflow',
  produces: [dialogflowAgentType],
  calls: [{ request: `GET ${host}/v2/projects/{}/agent`, permissions: [permission] }],
  async collect(session, sink) {
    for (const asset of await session.assets(sink, [dialogflowAgentType])) {
      session.put(sink, normaliseDialogflowAgent(asset, session.directory));
    }
    await mapLimit(projectsUsing(session, host), 4, async (project) => {
      const about = { call, permission, types: [dialogflowAgentType], resource: agentName(project) };
      const agent = await sink.attempt(project.source, about, () => fetchAgent(session, project));
      if (agent) putAgent(session, sink, project, agent);
    });
  },
};

/** The Essentials agent of a project, which Cloud Asset Inventory does not list; empty where there is none. */
async function fetchAgent({ rest }: GcpSession, { id }: Project): Promise<Json> {
  try {
    return await rest.get(call, `projects/${id}`, `https://${host}/v2/projects/${id}/agent`);
  } catch (error) {
    if (error instanceof ReadError && error.code === 'not_found') return {};
    throw error;
  }
}

function putAgent(session: GcpSession, sink: Sink, project: Project, agent: Json): void {
  if (text(agent['displayName']) === undefined) return;
  const asset: Asset = {
    name: agentName(project),
    type: dialogflowAgentType,
    data: agent,
    location: 'global',
    ancestors: [`projects/${project.id}`],
    source: project.source,
  };
  session.put(sink, normaliseDialogflowAgent(asset, session.directory));
}

function agentName({ id }: Project): string {
  return `//${host}/projects/${id}/agent`;
}

const noise = ['parent', 'avatarUri', 'startFlow', 'startPlaybook', 'locked', 'answerFeedbackSettings'];

/**
 * https://cloud.google.com/dialogflow/cx/docs/reference/rest/v3/projects.locations.agents and
 * https://cloud.google.com/dialogflow/es/docs/reference/rest/v2/Agent
 */
export function normaliseDialogflowAgent(asset: Asset, directory: Directory): Found {
  const resource = resourceOf(asset, directory, {
    kind: 'ai-agent',
    properties: without(asset.data, noise),
    ai: { provider: 'google' },
  });
  return { resource, relationships: [] };
}
