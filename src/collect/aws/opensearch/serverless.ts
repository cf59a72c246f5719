import {
  BatchGetCollectionCommand,
  GetAccessPolicyCommand,
  GetSecurityPolicyCommand,
  OpenSearchServerlessClient,
  paginateListAccessPolicies,
  paginateListCollections,
  paginateListSecurityPolicies,
} from '@aws-sdk/client-opensearchserverless';
import type { Collector } from '../../collector.ts';
import { knowledgeBaseType } from '../bedrock/knowledge-base.ts';
import { mapLimit } from '../../transport/limit.ts';
import {
  collectionType,
  normaliseCollection,
  type CollectionSurroundings,
  type Policy,
} from './collection.ts';
import type { Listed, Reader } from '../session/reader.ts';
import type { AwsSession } from '../session/session.ts';
import { rpc } from '../session/wire.ts';

const batch = 100;

/** Collections of OpenSearch Serverless with the policies that open and share them. */
export const openSearchServerless: Collector<AwsSession> = {
  id: 'aws-opensearch-serverless',
  title: 'OpenSearch Serverless collections',
  produces: [collectionType],
  calls: [
    'ListCollections',
    'BatchGetCollection',
    'ListSecurityPolicies',
    'GetSecurityPolicy',
    'ListAccessPolicies',
    'GetAccessPolicy',
  ].map((operation) => rpc('aoss', `OpenSearchServerless.${operation}`, `aoss:${operation}`)),
  async collect(session, sink) {
    await session.inEachScope(sink, collectCollections);
  },
};

async function collectCollections(reader: Reader): Promise<void> {
  const client = reader.client(OpenSearchServerlessClient);
  const { items } = await reader.list(
    { call: 'aoss:ListCollections', types: [collectionType] },
    paginateListCollections({ client, pageSize: batch }, {}),
    (page) => page.collectionSummaries,
  );
  if (items.length === 0) {
    return;
  }
  const policies: CollectionSurroundings = {
    network: await networkPolicies(reader),
    access: await accessPolicies(reader),
    knowledgeKnown: (arn) =>
      reader.session.refersTo(arn, 'writes') || !reader.session.mayMiss(knowledgeBaseType, reader.scope),
  };
  const ids = items.flatMap(({ id }) => id ?? []);
  for (let from = 0; from < ids.length; from += batch) {
    const about = { call: 'aoss:BatchGetCollection', types: [collectionType] };
    const answer = await reader.attempt(about, () =>
      client.send(new BatchGetCollectionCommand({ ids: ids.slice(from, from + batch) })),
    );
    for (const summary of items.slice(from, from + batch)) {
      const detail = answer?.collectionDetails?.find(({ id }) => id === summary.id);
      reader.put(normaliseCollection(reader.scope, summary, detail, policies));
    }
  }
}

async function networkPolicies(reader: Reader): Promise<Listed<Policy>> {
  const client = reader.client(OpenSearchServerlessClient);
  const list = await reader.list(
    { call: 'aoss:ListSecurityPolicies', types: [collectionType] },
    paginateListSecurityPolicies({ client, pageSize: batch }, { type: 'network' }),
    (page) => page.securityPolicySummaries,
  );
  const about = { call: 'aoss:GetSecurityPolicy', types: [collectionType] };
  const policies = await mapLimit(list.items, 4, ({ name }) =>
    reader.attempt(about, async () => {
      const answer = await client.send(new GetSecurityPolicyCommand({ type: 'network', name }));
      return { name: name ?? '', document: answer.securityPolicyDetail?.policy };
    }),
  );
  return wholly(policies, list.complete);
}

async function accessPolicies(reader: Reader): Promise<Listed<Policy>> {
  const client = reader.client(OpenSearchServerlessClient);
  const list = await reader.list(
    { call: 'aoss:ListAccessPolicies', types: [collectionType] },
    paginateListAccessPolicies({ client, pageSize: batch }, { type: 'data' }),
    (page) => page.accessPolicySummaries,
  );
  const about = { call: 'aoss:GetAccessPolicy', types: [collectionType] };
  const policies = await mapLimit(list.items, 4, ({ name }) =>
    reader.attempt(about, async () => {
      const answer = await client.send(new GetAccessPolicyCommand({ type: 'data', name }));
      return { name: name ?? '', document: answer.accessPolicyDetail?.policy };
    }),
  );
  return wholly(policies, list.complete);
}

function wholly(policies: readonly (Policy | undefined)[], listed: boolean): Listed<Policy> {
  const items = policies.filter((policy) => policy !== undefined);
  return { items, complete: listed && items.length === policies.length };
}
