import type { Collector } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import { apiCall, apiItems, balancersByHost, stageOf } from './api-gateway.ts';
import { integrationOf, type Surroundings } from './integration.ts';
import { apiArn, normaliseApi, restApiType, type Route } from './api.ts';
import { asRecord, tagsOf, text } from '../config/config-item.ts';
import { policyDocument } from '../iam/policy-document.ts';
import type { Reader } from '../session/reader.ts';
import type { AwsSession } from '../session/session.ts';

const next = 'position';

type Fields = Readonly<Record<string, unknown>>;

/** REST APIs of API Gateway: where they are reached, who may call each route, and what is behind it. */
export const restApis: Collector<AwsSession> = {
  id: 'aws-rest-apis',
  title: 'REST APIs of API Gateway',
  produces: [restApiType],
  calls: ['/restapis', '/restapis/{}/resources', '/restapis/{}/stages', '/vpclinks'].map(apiCall),
  async collect(session, sink) {
    const balancers = balancersByHost(session);
    await session.inEachScope(sink, async (reader) => {
      const { items } = await apiItems(reader, restApiType, { path: '/restapis', next });
      await mapLimit(items, 4, (api) => collectApi(reader, api, balancers));
    });
  },
};

async function collectApi(reader: Reader, api: Fields, balancers: Surroundings['balancers']): Promise<void> {
  const key = text(api['id']) ?? '';
  const id = apiArn(reader.scope, restApiType, key);
  const path = `/restapis/${encodeURIComponent(key)}`;
  const resources = await apiItems(reader, restApiType, {
    path: `${path}/resources`,
    query: { embed: 'methods' },
    next,
    resource: id,
  });
  const stages = await apiItems(reader, restApiType, { path: `${path}/stages`, next, resource: id });
  const routes = resources.complete ? resources.items.flatMap(routesOf) : undefined;
  const isLinked = routes?.some(({ integration }) => integration?.connectionType === 'VPC_LINK') ?? false;
  const found = normaliseApi(
    reader.scope,
    { id, type: restApiType, name: text(api['name']) ?? key, tags: tagsOf(api['tags']) },
    ownOf(api),
    {
      routes,
      stages: stages.complete ? stages.items.map(stageOf) : undefined,
      integrationsKnown: true,
      around: { balancers, links: isLinked ? await linksOf(reader) : new Map() },
    },
  );
  const { resource } = found;
  const isOdd = api['policy'] !== undefined && resource.properties['policy'] === undefined;
  reader.put({
    ...found,
    resource: isOdd ? { ...resource, unknown: [...resource.unknown, '/properties/policy'] } : resource,
  });
}

function ownOf(api: Fields): Record<string, unknown> {
  const { types, vpcEndpointIds } = asRecord(api['endpointConfiguration']);
  return {
    id: api['id'],
    name: api['name'],
    apiKeySource: api['apiKeySource'],
    disableExecuteApiEndpoint: api['disableExecuteApiEndpoint'],
    endpointConfiguration: { types, vpcEndpointIds },
    policy: resourcePolicy(api['policy']),
  };
}

/** A policy is JSON text, whose quotes the service escapes once more. */
function resourcePolicy(value: unknown): Record<string, unknown> | undefined {
  return (
    policyDocument(value) ??
    (typeof value === 'string' ? policyDocument(value.replaceAll('\\"', '"')) : undefined)
  );
}

/** A route for each method of a path. */
function routesOf(resource: Fields): Route[] {
  const path = text(resource['path']) ?? '';
  return Object.entries(asRecord(resource['resourceMethods'])).map(([method, fields]) => {
    const { authorizationType, authorizerId, apiKeyRequired, methodIntegration } = asRecord(fields);
    return {
      route: `${method} ${path}`,
      authorizationType: text(authorizationType),
      authorizerId: text(authorizerId),
      apiKeyRequired: typeof apiKeyRequired === 'boolean' ? apiKeyRequired : undefined,
      integration: methodIntegration === undefined ? undefined : integrationOf(asRecord(methodIntegration)),
    };
  });
}

/** Load balancers behind the VPC links of a region. */
function linksOf(reader: Reader): Promise<Surroundings['links']> {
  return reader.session.once(`vpc links ${reader.scope.source}`, async () => {
    const { items, complete } = await apiItems(reader, restApiType, { path: '/vpclinks', next });
    return complete
      ? new Map(
          items.map((link) => [
            text(link['id']) ?? '',
            (Array.isArray(link['targetArns']) ? link['targetArns'] : []).filter(
              (arn): arn is string => typeof arn === 'string',
            ),
          ]),
        )
      : undefined;
  });
}
