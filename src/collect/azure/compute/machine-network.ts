import { isUnknown } from '../../code/token.ts';
import {
  admittedByGroup,
  bothAdmit,
  everyPort,
  noPort,
  portTexts,
  type Ports,
} from '../network/internet-ports.ts';
import { listIn, objectIn, textIn } from '../resource/picked.ts';
import { isType, type GraphRow } from '../session/session.ts';

export const groupType = 'Microsoft.Network/networkSecurityGroups';

const interfaceType = 'Microsoft.Network/networkInterfaces';
const addressType = 'Microsoft.Network/publicIPAddresses';
const networkType = 'Microsoft.Network/virtualNetworks';
const subnetType = `${networkType}/subnets`;

/** What lies between a machine and the internet. */
export const betweenMachines = [interfaceType, addressType, groupType, networkType];

/** The same as code declares it, but for groups, which become resources. */
export const aroundMachines = [interfaceType, addressType, networkType, subnetType];

/** What lies around machines, by id in lower case. */
export interface Network {
  find(id: unknown): GraphRow | undefined;
  /** The group of a subnet: null where it has none, undefined where its network is not visible. */
  groupOfSubnet(id: string): string | null | undefined;
}

export function networkOf(rows: readonly GraphRow[]): Network {
  const byId = new Map(
    rows
      .filter((row) => betweenMachines.some((type) => isType(row, type)))
      .map((row) => [row.id.toLowerCase(), row]),
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

/** Whether what an interface has is known. */
export function isListed({ properties }: GraphRow): boolean {
  const configurations = objectIn(properties)['ipConfigurations'];
  return Array.isArray(configurations) && !configurations.some(isUnknown);
}

/** An address of an interface. */
export interface Configuration {
  readonly card: GraphRow;
  /** Id of the public address. */
  readonly address: string | undefined;
  readonly subnet: string | undefined;
  readonly own: readonly string[];
}

export function configurationsOf(card: GraphRow): Configuration[] {
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

/** How the internet gets to an address. */
export interface Way {
  readonly groups: readonly (readonly [id: string, evidence: string])[];
  /** Whether all groups on the way are known. */
  readonly isSeen: boolean;
  readonly admitted: Ports | undefined;
}

/** Groups between the internet and an address, and what gets through all of them. */
export function wayTo({ card, address, subnet, own }: Configuration, network: Network): Way {
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
