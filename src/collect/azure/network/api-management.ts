import type { Relationship, Resource } from '../../../generated/inventory.ts';
import type { Collector, Sink } from '../../collector.ts';
import { hasToken, isUnknown, wholeUnknown } from '../../code/token.ts';
import { mapLimit } from '../../transport/limit.ts';
import { childrenOf, type ChildList } from '../resource/children.ts';
import { edge, identityEdges } from '../resource/edges.ts';
import { put, type Found } from '../resource/found.ts';
import { discoverHosts, hostIn, type Hosts } from '../resource/hosts.ts';
import { listIn, objectIn, picked, pickedEach, textIn } from '../resource/picked.ts';
import { resourceOf, text, withUnknown } from '../resource/resource.ts';
import { discover, type AzureSession, type GraphRow } from '../session/session.ts';

export const gatewayType = 'Microsoft.ApiManagement/service';
export const apiType = `${gatewayType}/apis`;

const gatewayPath = `management.{}/subscriptions/{}/resourceGroups/{}/providers/${gatewayType}/{}`;
const apiVersion = '2024-05-01';

const apis: ChildList = { segment: 'apis', type: apiType, apiVersion, permission: `${apiType}/read` };
const backends: ChildList = {
  segment: 'backends',
  type: gatewayType,
  apiVersion,
  permission: `${gatewayType}/backends/read`,
};

/** Gateways of API Management, the APIs that they publish, and what lies behind these. Policies are not read. */
export const apiManagement: Collector<AzureSession> = {
  id: 'azure-api-management',
  title: 'Azure API Management',
  produces: [gatewayType, apiType],
  calls: [
    {
      request: 'POST management.{}/providers/Microsoft.ResourceGraph/resources',
      permissions: ['Microsoft.ResourceGraph/resources/read', `${gatewayType}/read`],
    },
    ...[apis, backends].map(({ segment, permission }) => ({
      request: `GET ${gatewayPath}/${segment}`,
      permissions: [permission],
    })),
  ],

  async collect(session, sink) {
    const rows = await discover(session, sink, [gatewayType]);
    if (!rows?.length) return;
    const hosts = await discoverHosts(session, sink);
    await mapLimit(rows, 4, (row) => collectGateway(session, sink, row, hosts));
  },
};

async function collectGateway(
  session: AzureSession,
  sink: Sink,
  row: GraphRow,
  hosts: Hosts | undefined,
): Promise<void> {
  const behind = await childrenOf(session, sink, row, backends);
  const published = await childrenOf(session, sink, row, apis);
  const found = gateway(
    { ...row, properties: { ...row.properties, ...(behind && { backends: behind }) } },
    hosts,
  );
  for (const child of published ?? []) {
    put(session, sink, api(child, found.resource, hosts));
    sink.relate(edge(row.id, 'contains', child.id, apis.segment));
  }
  const unknown = [
    ...(behind ? [] : ['/properties/backends', '/related/routes-to']),
    ...(published ? [] : ['/related/contains']),
  ];
  put(session, sink, { ...found, resource: withUnknown(found.resource, unknown) });
}

/** A gateway with the addresses of its backends; never what it shows them. Azure documents public access as on. */
export function gateway(row: GraphRow, hosts: Hosts | undefined): Found {
  const { backends: behind, ...properties } = row.properties ?? {};
  const addresses = listIn(behind).map(backendOf);
  const resource = resourceOf(
    {
      ...row,
      properties: {
        ...picked(properties, [
          'kind',
          'identity',
          'sku',
          'virtualNetworkType',
          'publicNetworkAccess',
          'gatewayUrl',
          'disableGateway',
        ]),
        ...pickedEach(properties, 'privateEndpointConnections', ['id', 'properties']),
        ...(isUnknown(behind) ? { backends: behind } : behind !== undefined && { backends: addresses }),
      },
    },
    {
      type: gatewayType,
      kind: 'network-endpoint',
      defaults: { publicNetworkAccess: 'Enabled', virtualNetworkType: 'None' },
    },
  );
  const urls = addresses.flatMap(({ name, properties: { url } }) => [[url, `backends/${name}`] as const]);
  return routed(resource, urls, hosts, identityEdges(resource));
}

function backendOf(one: unknown) {
  const { name, properties } = objectIn(one);
  return {
    name: textIn(name) ?? '',
    properties: withoutQuery(picked(properties, ['url', 'protocol']), 'url'),
  };
}

/**
 * An API that a gateway publishes. What one without an address leads to its policies say, which are not read; they may change that of
 * others too, so that the evidence says what was read.
 */
export function api(row: GraphRow, parent: Pick<Resource, 'region'>, hosts: Hosts | undefined): Found {
  const properties = row.properties ?? {};
  const resource = resourceOf(
    {
      ...row,
      properties: {
        ...withoutQuery(picked(properties, described), 'serviceUrl'),
        authenticationSettings: protection(properties['authenticationSettings']),
      },
    },
    { type: apiType, kind: 'network-endpoint', region: parent.region },
  );
  const url = text(resource, 'serviceUrl');
  const found = routed(resource, [[url, 'serviceUrl']], hosts, []);
  return url === undefined
    ? { ...found, resource: withUnknown(found.resource, ['/related/routes-to']) }
    : found;
}

const described = [
  'displayName',
  'path',
  'protocols',
  'type',
  'serviceUrl',
  'subscriptionRequired',
  'isCurrent',
  'apiRevision',
];

/** The query of an address may hold the key of a function. */
function withoutQuery(properties: Record<string, unknown>, name: string): Record<string, unknown> {
  const address = textIn(properties[name]);
  if (address === undefined || isUnknown(address)) return properties;
  return { ...properties, [name]: String(address).replace(/[?#].*$/s, '') };
}

/** Which ways of signing in an API tells its callers. */
function protection(settings: unknown): unknown {
  return isUnknown(settings)
    ? settings
    : picked(settings, ['oAuth2', 'oAuth2AuthenticationSettings', 'openid', 'openidAuthenticationSettings']);
}

type Address = readonly [url: unknown, evidence: string];

/** With edges to what the addresses lead to: by host, or by what code does not know. */
function routed(
  resource: Resource,
  addresses: readonly Address[],
  hosts: Hosts | undefined,
  relationships: readonly Relationship[],
): Found {
  const given = addresses.flatMap(([url, evidence]) => {
    const address = textIn(url);
    return address === undefined ? [] : [[address, evidence] as const];
  });
  return {
    resource: withUnknown(resource, hosts || given.length === 0 ? [] : ['/related/routes-to']),
    relationships: [
      ...relationships,
      ...given.flatMap(([address, evidence]) => {
        const host = hostIn(address);
        const known = host === undefined ? undefined : hosts?.get(host);
        // What code refers to has a host that only deployment knows.
        const to = known ?? (hasToken(address) ? wholeUnknown(address) : undefined);
        return to === undefined ? [] : [edge(resource.id, 'routes-to', to, evidence)];
      }),
    ],
  };
}
