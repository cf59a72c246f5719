import {
  BedrockAgentClient,
  GetDataSourceCommand,
  GetKnowledgeBaseCommand,
  paginateListDataSources,
  paginateListKnowledgeBases,
} from '@aws-sdk/client-bedrock-agent';
import type { Collector } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import {
  dataSourceId,
  dataSourceType,
  knowledgeBaseArn,
  knowledgeBaseType,
  normaliseDataSource,
  normaliseKnowledgeBase,
} from './knowledge-base.ts';
import { foundationModelType } from './foundation-model.ts';
import { foundationModelCall, putFoundationModel } from './catalogue.ts';
import type { Reader } from '../session/reader.ts';
import type { AwsSession } from '../session/session.ts';
import { agentTags, agentTagsCall } from '../resource/tags.ts';
import { rest } from '../session/wire.ts';

/** Knowledge bases and the data sources that they answer from. */
export const bedrockKnowledge: Collector<AwsSession> = {
  id: 'aws-bedrock-knowledge',
  title: 'Bedrock knowledge bases',
  produces: [knowledgeBaseType, dataSourceType, foundationModelType],
  calls: [
    rest('bedrock-agent', 'POST', '/knowledgebases/', 'bedrock:ListKnowledgeBases'),
    rest('bedrock-agent', 'GET', '/knowledgebases/{}', 'bedrock:GetKnowledgeBase'),
    rest('bedrock-agent', 'POST', '/knowledgebases/{}/datasources/', 'bedrock:ListDataSources'),
    rest('bedrock-agent', 'GET', '/knowledgebases/{}/datasources/{}', 'bedrock:GetDataSource'),
    foundationModelCall,
    agentTagsCall,
  ],
  async collect(session, sink) {
    await session.inEachScope(sink, collectKnowledgeBases);
  },
};

async function collectKnowledgeBases(reader: Reader): Promise<void> {
  const client = reader.client(BedrockAgentClient);
  const { items } = await reader.list(
    { call: 'bedrock:ListKnowledgeBases', types: [knowledgeBaseType, dataSourceType] },
    paginateListKnowledgeBases({ client, pageSize: 100 }, {}),
    (page) => page.knowledgeBaseSummaries,
  );
  await mapLimit(items, 4, async (summary) => {
    const knowledgeBaseId = summary.knowledgeBaseId ?? '';
    const id = knowledgeBaseArn(reader.scope, knowledgeBaseId);
    const about = { call: 'bedrock:GetKnowledgeBase', types: [knowledgeBaseType], resource: id };
    const answer = await reader.attempt(about, () =>
      client.send(new GetKnowledgeBaseCommand({ knowledgeBaseId })),
    );
    const base = answer?.knowledgeBase;
    const tagged = await agentTags(reader, knowledgeBaseType, id);
    const sources = await collectDataSources(reader, knowledgeBaseId);
    const privateLinkKnown = reader.session.recorded(reader.scope, 'AWS::EC2::VPCEndpoint');
    reader.put(normaliseKnowledgeBase(reader.scope, summary, base, { sources, tagged, privateLinkKnown }));
    await putFoundationModel(
      reader,
      base?.knowledgeBaseConfiguration?.vectorKnowledgeBaseConfiguration?.embeddingModelArn,
    );
  });
}

async function collectDataSources(reader: Reader, knowledgeBaseId: string) {
  const client = reader.client(BedrockAgentClient);
  const base = knowledgeBaseArn(reader.scope, knowledgeBaseId);
  const { items, complete } = await reader.list(
    { call: 'bedrock:ListDataSources', types: [dataSourceType], resource: base },
    paginateListDataSources({ client, pageSize: 100 }, { knowledgeBaseId }),
    (page) => page.dataSourceSummaries,
  );
  const sources = await mapLimit(items, 4, async (summary) => {
    const resource = dataSourceId(base, summary.dataSourceId);
    const about = { call: 'bedrock:GetDataSource', types: [dataSourceType], resource };
    const answer = await reader.attempt(about, () =>
      client.send(new GetDataSourceCommand({ knowledgeBaseId, dataSourceId: summary.dataSourceId })),
    );
    reader.put(normaliseDataSource(reader.scope, base, summary, answer?.dataSource));
    return { id: resource, source: answer?.dataSource };
  });
  return { items: sources, complete };
}
