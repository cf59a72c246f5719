import type { Relationship } from '../../../generated/inventory.ts';
import { isUnknown } from '../../code/token.ts';
import type { Collector } from '../../collector.ts';
import { edge, identityEdges } from '../resource/edges.ts';
import { put, type Found } from '../resource/found.ts';
import { eitherAdmits, noPort, portTexts, type Ports } from '../network/internet-ports.ts';
import {
  betweenMachines,
  configurationsOf,
  groupType,
  isListed,
  networkOf,
  wayTo,
  type Network,
} from './machine-network.ts';
import { objectIn, picked, pickedEach } from '../resource/picked.ts';
import { resourceOf } from '../resource/resource.ts';
import { discover, isType, type AzureSession, type GraphRow } from '../session/session.ts';

export const machineType = 'Microsoft.Compute/virtualMachines';

/** Virtual machines that have a public address, and the network security groups before them. */
export const virtualMachines: Collector<AzureSession> = {
  id: 'azure-virtual-machines',
  title: 'Azure virtual machines with public addresses',
  produces: [machineType, groupType],
  calls: [
    {
      request: 'POST management.{}/providers/Microsoft.ResourceGraph/resources',
      permissions: [
        'Microsoft.ResourceGraph/resources/read',
        ...[machineType, ...betweenMachines].map((type) => `${type}/read`),
      ],
    },
  ],

  async collect(session, sink) {
    const rows = (await discover(session, sink, [machineType, ...betweenMachines])) ?? [];
    const network = networkOf(rows);
    const before = new Set<string>();
    for (const row of rows.filter((one) => isType(one, machineType))) {
      const found = machine(row, network);
      if (!found) continue;
      put(session, sink, found);
      found.relationships
        .filter(({ kind }) => kind === 'guarded-by')
        .forEach(({ to }) => before.add(to.toLowerCase()));
    }
    for (const row of rows.filter((one) => isType(one, groupType) && before.has(one.id.toLowerCase()))) {
      put(session, sink, { resource: securityGroup(row), relationships: [] });
    }
  },
};

/**
 * A machine with a public address, which lies with one of its interfaces; undefined for one that has none. `publicIPAddresses` are the
 * addresses, `internetPorts` the ports that all groups before them admit the whole internet to.
 */
export function machine(row: GraphRow, network: Network): Found | undefined {
  const listed = objectIn(objectIn(row.properties)['networkProfile'])['networkInterfaces'];
  const interfaces = Array.isArray(listed)
    ? listed.map((one: unknown) => network.find(objectIn(one)['id']))
    : [undefined];
  const configurations = interfaces.flatMap((card) => (card ? configurationsOf(card) : []));
  const exposed = configurations.filter(({ address }) => address !== undefined);
  const isWhole = interfaces.every((card) => card && isListed(card));
  if (exposed.length === 0 && isWhole) return undefined;

  const ways = exposed.map((one) => wayTo(one, network));
  const ports = ways.map(({ admitted }) => admitted);
  const addresses = exposed.map(({ address = '' }) => network.find(address) ?? { id: address });
  const isKnown = isWhole && !ports.includes(undefined);
  const resource = resourceOf(
    { ...row, properties: settingsOf(row) },
    { type: machineType, kind: 'compute' },
  );
  return {
    resource: {
      ...resource,
      properties: {
        ...resource.properties,
        publicIPAddresses: addresses.map(addressOf),
        ...(isKnown && {
          internetPorts: portTexts(
            ports.reduce<Ports>((all, one) => eitherAdmits(all, one ?? noPort), noPort),
          ),
        }),
      },
      unknown: [
        ...(isWhole && !exposed.some(({ address }) => isUnknown(address) && !network.find(address))
          ? []
          : ['/properties/publicIPAddresses']),
        ...(isKnown ? [] : ['/properties/internetPorts']),
        ...(isWhole && ways.every(({ isSeen }) => isSeen) ? [] : ['/related/guarded-by']),
      ],
    },
    relationships: [
      ...identityEdges(resource),
      ...ways.flatMap(({ groups }) =>
        groups.map(([id, evidence]): Relationship => edge(row.id, 'guarded-by', id, evidence)),
      ),
    ],
  };
}

function addressOf({ id, properties }: Pick<GraphRow, 'id' | 'properties'>): Record<string, unknown> {
  return { id, ...picked(properties, ['ipAddress']) };
}

/** What says how a machine is set up; never what it was started with. */
function settingsOf({ properties }: GraphRow): Record<string, unknown> {
  const { storageProfile, osProfile } = objectIn(properties);
  const linux = objectIn(osProfile)['linuxConfiguration'];
  return {
    ...picked(properties, ['identity', 'hardwareProfile', 'networkProfile', 'securityProfile']),
    storageProfile: {
      ...picked(storageProfile, ['imageReference']),
      osDisk: picked(objectIn(storageProfile)['osDisk'], ['osType']),
    },
    ...(linux !== undefined &&
      linux !== null && {
        osProfile: { linuxConfiguration: picked(linux, ['disablePasswordAuthentication']) },
      }),
  };
}

/** A network security group with its own rules. */
export function securityGroup(row: GraphRow) {
  return resourceOf(
    { ...row, properties: pickedEach(row.properties, 'securityRules', ['name', 'properties']) },
    { type: groupType, kind: 'network-policy' },
  );
}
