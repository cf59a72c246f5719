import type { Collector } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import { apiCall, apiItems, balancersByHost, stageOf } from './api-gateway.ts';
import { integrationOf, type Integration, type Surroundings } from './integration.ts';
import { apiArn, httpApiType, normaliseApi, type Route } from './api.ts';
import { tagsOf, text } from '../config/config-item.ts';
import type { Reader } from '../session/reader.ts';
import type { AwsSession } from '../session/session.ts';

const next = 'nextToken';

type Fields = Readonly<Record<string, unknown>>;

/** HTTP and WebSocket APIs of API Gateway, which the internet reaches: who may call each route, and what is behind it. */
export const httpApis: Collector<AwsSession> = {
  id: 'aws-http-apis',
  title: 'HTTP and WebSocket APIs of API Gateway',
  produces: [httpApiType],
  calls: ['/v2/apis', '/v2/apis/{}/routes', '/v2/apis/{}/integrations', '/v2/apis/{}/stages'].map(apiCall),
  async collect(session, sink) {
    const balancers = balancersByHost(session);
    await session.inEachScope(sink, async (reader) => {
      const { items } = await apiItems(reader, httpApiType, { path: '/v2/apis', next });
      await mapLimit(items, 4, (api) => collectApi(reader, api, balancers));
    });
  },
};

async function collectApi(reader: Reader, api: Fields, balancers: Surroundings['balancers']): Promise<void> {
  const key = text(api['apiId']) ?? '';
  const id = apiArn(reader.scope, httpApiType, key);
  const part = (name: string) =>
    apiItems(reader, httpApiType, {
      path: `/v2/apis/${encodeURIComponent(key)}/${name}`,
      next,
      resource: id,
    });
  const routes = await part('routes');
  const integrations = await part('integrations');
  const stages = await part('stages');
  const byId = new Map(
    integrations.items.map((one) => [text(one['integrationId']) ?? '', integrationOf(one)] as const),
  );
  reader.put(
    normaliseApi(
      reader.scope,
      { id, type: httpApiType, name: text(api['name']) ?? key, tags: tagsOf(api['tags']) },
      ownOf(api),
      {
        routes: routes.complete ? routes.items.map((route) => routeOf(route, byId)) : undefined,
        stages: stages.complete ? stages.items.map(stageOf) : undefined,
        integrationsKnown: integrations.complete,
        around: { balancers, links: new Map() },
      },
    ),
  );
}

function ownOf({ apiId, name, protocolType, apiEndpoint, disableExecuteApiEndpoint }: Fields) {
  return { apiId, name, protocolType, apiEndpoint, disableExecuteApiEndpoint };
}

function routeOf(route: Fields, integrations: ReadonlyMap<string, Integration>): Route {
  const { apiKeyRequired } = route;
  const target = /^integrations\/(.+)$/.exec(text(route['target']) ?? '')?.[1];
  return {
    route: text(route['routeKey']) ?? '',
    authorizationType: text(route['authorizationType']),
    authorizerId: text(route['authorizerId']),
    apiKeyRequired: typeof apiKeyRequired === 'boolean' ? apiKeyRequired : undefined,
    integration: target === undefined ? undefined : integrations.get(target),
  };
}
