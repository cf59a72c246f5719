import type { Relationship } from '../../generated/inventory.ts';
import { isUnknown } from '../code/token.ts';
import type { Collector } from '../collector.ts';
import { edge, identityEdges } from './edges.ts';
import { put, type Found } from './found.ts';
import {
  admittedByGroup,
  bothAdmit,
  eitherAdmits,
  everyPort,
  noPort,
  portTexts,
  type Ports,
} from './internet-ports.ts';
import { listIn, objectIn, picked, pickedEach, textIn } from './picked.ts';
import { resourceOf } from './resource.ts';
import { discover, isType, type AzureSession, type GraphRow } from './session.ts';

export const machineType = 'Microsoft.Compute/virtualMachines';
export const groupType = 'Microsoft.Network/networkSecurityGroups';

/** What lies between a machine and the internet. */
const interfaceType = 'Microsoft.Network/networkInterfaces';
const addressType = 'Microsoft.Network/publicIPAddresses';
const networkType = 'Microsoft.Network/virtualNetworks';
const subnetType = `${networkType}/subnets`;
const around = [interfaceType, addressType, groupType, networkType];

/** The same as code declares it, but for groups, which become resources. */
export const aroundMachines = [interfaceType, addressType, networkType, subnetType];

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
        ...[machineType, ...around].map((type) => `${type}/read`),
      ],
    },
  ],

  async collect(session, sink) {
    const rows = (await discover(session, sink, [machineType, ...around])) ?? [];
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

/** What lies around machines, by id in lower case. */
export interface Network {
  find(id: unknown): GraphRow | undefined;
  /** The group of a subnet: null where it has none, undefined where its network is not visible. */
  groupOfSubnet(id: string): string | null | undefined;
}

export function networkOf(rows: readonly GraphRow[]): Network {
  const byId = new Map(
    rows.filter((row) => around.some((type) => isType(row, type))).map((row) => [row.id.toLowerCase(), row]),
  );
  const groups = new Map(
    rows.flatMap((row) =>
      subnetsOf(row).flatMap(({ id, properties }) => {
        const group = groupOf(properties);
        return group === undefined ? [] : [[id.toLowerCase(), group] as const];
      }),
    ),
  );
  return {
    find: (id) => byId.get(textIn(id)?.toLowerCase() ?? ''),
    groupOfSubnet: (id) => groups.get(id.toLowerCase()),
  };
}

type Subnet = Pick<GraphRow, 'id' | 'properties'>;

/** Subnets that a network lists, and those that code declares by themselves. */
function subnetsOf(row: GraphRow): Subnet[] {
  if (isType(row, subnetType)) return [row];
  if (!isType(row, networkType)) return [];
  return listIn(objectIn(row.properties)['subnets']).map((one) => {
    const { id, name, properties } = objectIn(one);
    return { id: textIn(id) ?? `${row.id}/subnets/${textIn(name) ?? ''}`, properties: objectIn(properties) };
  });
}

/** The group of a subnet or an interface: null where it has none, undefined where code does not say. */
function groupOf(properties: GraphRow['properties']): string | null | undefined {
  const group = objectIn(properties)['networkSecurityGroup'];
  return isUnknown(group) ? undefined : (textIn(objectIn(group)['id']) ?? null);
}

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

/** Whether what an interface has is known. */
function isListed({ properties }: GraphRow): boolean {
  const configurations = objectIn(properties)['ipConfigurations'];
  return Array.isArray(configurations) && !configurations.some(isUnknown);
}

interface Configuration {
  readonly card: GraphRow;
  /** Id of the public address. */
  readonly address: string | undefined;
  readonly subnet: string | undefined;
  readonly own: readonly string[];
}

function configurationsOf(card: GraphRow): Configuration[] {
  return listIn(objectIn(card.properties)['ipConfigurations']).map((one) => {
    const { publicIPAddress, subnet, privateIPAddress } = objectIn(objectIn(one)['properties']);
    const own = textIn(privateIPAddress);
    return {
      card,
      // One that code leaves to a variable may be none.
      address: isUnknown(publicIPAddress) ? publicIPAddress : textIn(objectIn(publicIPAddress)['id']),
      subnet: textIn(objectIn(subnet)['id']),
      own: own === undefined || isUnknown(own) ? [] : [own],
    };
  });
}

interface Way {
  readonly groups: readonly (readonly [id: string, evidence: string])[];
  /** Whether all groups on the way are known. */
  readonly isSeen: boolean;
  readonly admitted: Ports | undefined;
}

/** Groups between the internet and an address, and what gets through all of them. */
function wayTo({ card, address, subnet, own }: Configuration, network: Network): Way {
  const ofCard = groupOf(card.properties);
  const ofSubnet = subnet === undefined ? undefined : network.groupOfSubnet(subnet);
  const groups = [
    ...(ofCard === undefined || ofCard === null
      ? []
      : [[ofCard, 'networkInterfaces: networkSecurityGroup'] as const]),
    ...(ofSubnet === undefined || ofSubnet === null
      ? []
      : [[ofSubnet, 'subnet: networkSecurityGroup'] as const]),
  ];
  const isSeen = ofSubnet !== undefined && ofCard !== undefined;
  const admitted = groups.map(([id]) => {
    const group = network.find(id);
    return group && admittedByGroup(group, own);
  });
  // One group that lets nothing through is enough, whatever is not known of the other.
  const isShut = admitted.some((ports) => ports && portTexts(ports).length === 0);
  if (isShut) return { groups, isSeen, admitted: noPort };
  if (!isSeen || admitted.includes(undefined)) return { groups, isSeen, admitted: undefined };
  if (groups.length === 0) return { groups, isSeen, admitted: withoutGroup(network.find(address)) };
  return {
    groups,
    isSeen,
    admitted: admitted.reduce<Ports>((all, one) => bothAdmit(all, one ?? noPort), everyPort),
  };
}

/**
 * Azure documents addresses of the standard tier as closed where no group opens them, and those of the basic tier as open.
 * https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses
 */
function withoutGroup(address: GraphRow | undefined): Ports | undefined {
  // Code has the tier among the properties.
  const tier = textIn(objectIn(address?.sku ?? objectIn(address?.properties)['sku'])['name'])?.toLowerCase();
  return tier === undefined || isUnknown(tier) ? undefined : tier === 'basic' ? everyPort : noPort;
}

/** A network security group with its own rules. */
export function securityGroup(row: GraphRow) {
  return resourceOf(
    { ...row, properties: pickedEach(row.properties, 'securityRules', ['name', 'properties']) },
    { type: groupType, kind: 'network-policy' },
  );
}
