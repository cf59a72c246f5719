import type { Resource } from '../../../generated/inventory.ts';
import type { Collector, Sink } from '../../collector.ts';
import { isUnknown } from '../../code/token.ts';
import { mapLimit } from '../../transport/limit.ts';
import { identityEdges } from '../resource/edges.ts';
import { put, type Found } from '../resource/found.ts';
import { objectIn, picked, pickedEach } from '../resource/picked.ts';
import { resourceOf, withUnknown } from '../resource/resource.ts';
import { discover, sourceOf, type AzureSession, type GraphRow } from '../session/session.ts';

export const siteType = 'Microsoft.Web/sites';

const configuration = {
  segment: 'config/web',
  apiVersion: '2024-04-01',
  permission: `${siteType}/config/read`,
};

/** Web apps and functions of App Service: who gets in, and what they run as. Settings of applications are not asked for. */
export const appService: Collector<AzureSession> = {
  id: 'azure-app-service',
  title: 'Azure App Service and Functions',
  produces: [siteType],
  calls: [
    {
      request: 'POST management.{}/providers/Microsoft.ResourceGraph/resources',
      permissions: ['Microsoft.ResourceGraph/resources/read', `${siteType}/read`],
    },
    {
      request: `GET management.{}/subscriptions/{}/resourceGroups/{}/providers/${siteType}/{}/${configuration.segment}`,
      permissions: [configuration.permission],
    },
  ],

  async collect(session, sink) {
    const rows = await discover(session, sink, [siteType]);
    await mapLimit(rows ?? [], 4, async (row) => {
      const read = await configurationOf(session, sink, row);
      const { resource, relationships } = site(read ? withConfiguration(row, read) : row);
      const unknown = read ? [] : unread(resource);
      put(session, sink, { resource: withUnknown(resource, unknown), relationships });
    });
  },
};

/** The configuration of a site, of which Resource Graph holds the names and few of the values. */
async function configurationOf(
  session: AzureSession,
  sink: Sink,
  { id }: GraphRow,
): Promise<GraphRow | undefined> {
  const about = {
    call: `GET …/${configuration.segment}`,
    permission: configuration.permission,
    resource: id,
    types: [siteType],
  };
  return sink.attempt(sourceOf(id), about, () =>
    session.get<GraphRow>(`${id}/${configuration.segment}`, configuration.apiVersion),
  );
}

function withConfiguration(row: GraphRow, read: GraphRow): GraphRow {
  return { ...row, properties: { ...row.properties, siteConfig: read.properties ?? {} } };
}

/** Of an unread configuration what Resource Graph says is known all the same. */
function unread({ properties }: Resource): string[] {
  const known = objectIn(properties['siteConfig']);
  return settings.filter((name) => !(name in known)).map((name) => `/properties/siteConfig/${name}`);
}

const settings = [
  'ipSecurityRestrictions',
  'ipSecurityRestrictionsDefaultAction',
  'scmIpSecurityRestrictions',
  'scmIpSecurityRestrictionsUseMain',
  'minTlsVersion',
  'ftpsState',
  'remoteDebuggingEnabled',
  'linuxFxVersion',
  'windowsFxVersion',
];

const own = [
  'publicNetworkAccess',
  'httpsOnly',
  'clientCertEnabled',
  'clientCertMode',
  'enabled',
  'defaultHostName',
  'hostNames',
  'serverFarmId',
  'virtualNetworkSubnetId',
  'keyVaultReferenceIdentity',
];

/** A web app or a function app. Of the settings of an application, which code alone says, the names are left. */
export function site(row: GraphRow): Found {
  const properties = row.properties ?? {};
  const config = properties['siteConfig'];
  const resource = resourceOf(
    {
      ...row,
      properties: {
        // Code has what Resource Graph has beside the properties among them.
        ...picked(properties, ['kind', 'identity', ...own]),
        ...pickedEach(properties, 'privateEndpointConnections', ['id', 'properties']),
        ...(config !== undefined &&
          config !== null && {
            siteConfig: isUnknown(config)
              ? config
              : {
                  ...picked(config, settings),
                  ...pickedEach(config, 'appSettings', ['name']),
                },
          }),
      },
    },
    { type: siteType, kind: 'compute', defaults: { httpsOnly: false } },
  );
  const settled = withPublicAccess(resource);
  return { resource: settled, relationships: identityEdges(settled) };
}

/**
 * Azure documents public access that was never set as on, and as off where a private endpoint leads to the site.
 * https://learn.microsoft.com/azure/app-service/overview-access-restrictions
 */
function withPublicAccess(resource: Resource): Resource {
  const { publicNetworkAccess: set, ...others } = resource.properties;
  if (set !== undefined && set !== '') return resource;
  const endpoints = others['privateEndpointConnections'];
  if (!Array.isArray(endpoints)) {
    return withUnknown({ ...resource, properties: others }, ['/properties/publicNetworkAccess']);
  }
  return {
    ...resource,
    properties: { ...others, publicNetworkAccess: endpoints.length === 0 ? 'Enabled' : 'Disabled' },
    defaults: [...resource.defaults, '/properties/publicNetworkAccess'],
  };
}
