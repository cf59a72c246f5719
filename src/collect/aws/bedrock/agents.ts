import {
  BedrockAgentClient,
  GetAgentActionGroupCommand,
  GetAgentCommand,
  paginateListAgentActionGroups,
  paginateListAgentCollaborators,
  paginateListAgentKnowledgeBases,
  paginateListAgents,
  type Agent,
} from '@aws-sdk/client-bedrock-agent';
import type { Collector } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import { agentArn, agentType, normaliseAgent, type AgentParts } from './agent.ts';
import { foundationModelType, modelArn } from './foundation-model.ts';
import { foundationModelCall, putFoundationModel } from './catalogue.ts';
import type { About, Reader } from '../session/reader.ts';
import type { AwsSession } from '../session/session.ts';
import { agentTags, agentTagsCall } from '../resource/tags.ts';
import { rest } from '../session/wire.ts';

const draft = 'DRAFT';
const versionPath = '/agents/{}/agentversions/{}';

/** Agents, as their working draft is configured: what they call, know, may do and are guarded by. */
export const bedrockAgents: Collector<AwsSession> = {
  id: 'aws-bedrock-agents',
  title: 'Bedrock agents',
  produces: [agentType, foundationModelType],
  calls: [
    rest('bedrock-agent', 'POST', '/agents/', 'bedrock:ListAgents'),
    rest('bedrock-agent', 'GET', '/agents/{}/', 'bedrock:GetAgent'),
    rest('bedrock-agent', 'POST', `${versionPath}/actiongroups/`, 'bedrock:ListAgentActionGroups'),
    rest('bedrock-agent', 'GET', `${versionPath}/actiongroups/{}/`, 'bedrock:GetAgentActionGroup'),
    rest('bedrock-agent', 'POST', `${versionPath}/knowledgebases/`, 'bedrock:ListAgentKnowledgeBases'),
    rest('bedrock-agent', 'POST', `${versionPath}/agentcollaborators/`, 'bedrock:ListAgentCollaborators'),
    foundationModelCall,
    agentTagsCall,
  ],
  async collect(session, sink) {
    await session.inEachScope(sink, collectAgents);
  },
};

async function collectAgents(reader: Reader): Promise<void> {
  const client = reader.client(BedrockAgentClient);
  const { items } = await reader.list(
    { call: 'bedrock:ListAgents', types: [agentType] },
    paginateListAgents({ client, pageSize: 100 }, {}),
    (page) => page.agentSummaries,
  );
  await mapLimit(items, 4, async (summary) => {
    const agentId = summary.agentId ?? '';
    const id = agentArn(reader.scope, agentId);
    const about = { call: 'bedrock:GetAgent', types: [agentType], resource: id };
    const answer = await reader.attempt(about, () => client.send(new GetAgentCommand({ agentId })));
    const tagged = await agentTags(reader, agentType, id);
    const parts = await readParts(reader, agentId, id, answer?.agent);
    const privateLinkKnown = reader.session.recorded(reader.scope, 'AWS::EC2::VPCEndpoint');
    reader.put(normaliseAgent(reader.scope, summary, answer?.agent, { ...parts, tagged, privateLinkKnown }));
    await putFoundationModel(reader, modelArn(reader.scope, answer?.agent?.foundationModel));
  });
}

type Parts = Pick<AgentParts, 'actionGroups' | 'knowledgeBases' | 'collaborators'>;

async function readParts(
  reader: Reader,
  agentId: string,
  resource: string,
  agent: Agent | undefined,
): Promise<Parts> {
  const client = reader.client(BedrockAgentClient);
  const input = { agentId, agentVersion: draft };
  const about = (operation: string): About => ({
    call: `bedrock:${operation}`,
    types: [agentType],
    resource,
  });

  const groups = await reader.list(
    about('ListAgentActionGroups'),
    paginateListAgentActionGroups({ client, pageSize: 100 }, input),
    (page) => page.actionGroupSummaries,
  );
  const details = await mapLimit(groups.items, 4, ({ actionGroupId }) =>
    reader.attempt(about('GetAgentActionGroup'), async () => {
      const answer = await client.send(new GetAgentActionGroupCommand({ ...input, actionGroupId }));
      return answer.agentActionGroup;
    }),
  );
  const knowledgeBases = await reader.list(
    about('ListAgentKnowledgeBases'),
    paginateListAgentKnowledgeBases({ client, pageSize: 100 }, input),
    (page) => page.agentKnowledgeBaseSummaries,
  );
  const collaborates = agent?.agentCollaboration !== undefined && agent.agentCollaboration !== 'DISABLED';
  const collaborators = collaborates
    ? await reader.list(
        about('ListAgentCollaborators'),
        paginateListAgentCollaborators({ client, pageSize: 100 }, input),
        (page) => page.agentCollaboratorSummaries,
      )
    : { items: [], complete: agent !== undefined };

  const known = details.filter((group) => group !== undefined);
  return {
    actionGroups: { items: known, complete: groups.complete && known.length === details.length },
    knowledgeBases,
    collaborators,
  };
}
