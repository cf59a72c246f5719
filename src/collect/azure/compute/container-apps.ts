import type { Collector } from '../../collector.ts';
import { isUnknown } from '../../code/token.ts';
import { identityEdges } from '../resource/edges.ts';
import { put, type Found } from '../resource/found.ts';
import { listIn, objectIn, picked, pickedEach, pickedIn, textIn } from '../resource/picked.ts';
import { resourceOf, withUnknown } from '../resource/resource.ts';
import { discover, isType, type AzureSession, type GraphRow } from '../session/session.ts';

export const containerAppType = 'Microsoft.App/containerApps';
export const environmentType = 'Microsoft.App/managedEnvironments';

/** Container apps, with what their environment says of the network. */
export const containerApps: Collector<AzureSession> = {
  id: 'azure-container-apps',
  title: 'Azure Container Apps',
  produces: [containerAppType],
  calls: [
    {
      request: 'POST management.{}/providers/Microsoft.ResourceGraph/resources',
      permissions: [
        'Microsoft.ResourceGraph/resources/read',
        `${containerAppType}/read`,
        `${environmentType}/read`,
      ],
    },
  ],

  async collect(session, sink) {
    const rows = (await discover(session, sink, [containerAppType, environmentType])) ?? [];
    for (const row of rows) {
      if (isType(row, containerAppType)) put(session, sink, containerApp(row, rows));
    }
  },
};

/**
 * A container app with the network of its environment as `managedEnvironment`: what is external in an internal environment is
 * reached from its virtual network alone. Of variables and secrets the names are left.
 *
 * @param around where its environment is looked for.
 */
export function containerApp(row: GraphRow, around: readonly GraphRow[]): Found {
  const properties = row.properties ?? {};
  const environmentId = properties['environmentId'] ?? properties['managedEnvironmentId'];
  const environment = around.find(
    (one) => isType(one, environmentType) && one.id.toLowerCase() === textIn(environmentId)?.toLowerCase(),
  );
  const resource = resourceOf(
    {
      ...row,
      properties: {
        ...picked(properties, ['kind', 'identity', 'workloadProfileName']),
        ...(environmentId !== undefined && { environmentId }),
        ...(environment && { managedEnvironment: networkOf(environment) }),
        ...configurationOf(properties),
        ...templateOf(properties),
      },
    },
    { type: containerAppType, kind: 'compute' },
  );
  return {
    resource: withUnknown(resource, environment ? [] : ['/properties/managedEnvironment']),
    relationships: identityEdges(resource),
  };
}

function networkOf({ properties }: GraphRow): Record<string, unknown> {
  return {
    // What has no network of its own has one of Azure's, which is public.
    vnetConfiguration: {
      internal: false,
      ...picked(objectIn(properties)['vnetConfiguration'], ['internal']),
    },
    ...picked(properties, ['publicNetworkAccess']),
  };
}

function configurationOf(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const configuration = properties['configuration'];
  if (isUnknown(configuration)) return { configuration };
  return {
    configuration: {
      ...picked(configuration, ['activeRevisionsMode']),
      ...pickedIn(configuration, 'ingress', [
        'external',
        'fqdn',
        'targetPort',
        'transport',
        'allowInsecure',
        'clientCertificateMode',
        'ipSecurityRestrictions',
      ]),
      ...pickedEach(configuration, 'registries', ['server', 'identity']),
      ...pickedEach(configuration, 'secrets', ['name']),
    },
  };
}

function templateOf(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const template = properties['template'];
  const containers = objectIn(template)['containers'];
  if (isUnknown(template)) return { template };
  if (isUnknown(containers)) return { template: { containers } };
  return {
    template: {
      containers: listIn(containers).map(containerOf),
    },
  };
}

function containerOf(container: unknown): unknown {
  return isUnknown(container)
    ? container
    : { ...picked(container, ['name', 'image']), ...pickedEach(container, 'env', ['name']) };
}
