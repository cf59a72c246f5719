import type { Place } from '../resource/arn.ts';
import { asRecord, records, text, type ConfigItem } from '../config/config-item.ts';
import { edgesFrom, plain, resourceIn, type EdgeTarget, type Found } from '../resource/found.ts';
import { groupIds, securityGroupArn } from '../network/security-group.ts';
import type { AwsScope } from '../session/scope.ts';

export const instanceType = 'AWS::EC2::Instance';

type Fields = Readonly<Record<string, unknown>>;

export function instanceArn({ partition, region, account }: Place, id: string): string {
  return `arn:${partition}:ec2:${region}:${account}:instance/${id}`;
}

/** The role within an instance profile, by the profile's ARN; undefined where nobody knows it. */
export type RoleOfProfile = (profile: string) => string | undefined;

/** Roles by the instance profiles that AWS Config recorded with them. */
export function rolesByProfile(roles: readonly ConfigItem[]): RoleOfProfile {
  const known = new Map(
    roles.flatMap(({ arn, configuration }) =>
      records(configuration['instanceProfileList']).flatMap((profile) => {
        const name = text(profile['arn']);
        return name === undefined ? [] : [[name, arn] as const];
      }),
    ),
  );
  return (profile) => known.get(profile);
}

/** Gives the instance that has a private address within a VPC of an account and region. */
export function instancesByAddress(
  items: readonly ConfigItem[],
): (scope: AwsScope, vpc: string | undefined, address: string) => string | undefined {
  const known = new Map<string, string>();
  for (const { scope, arn, configuration } of items) {
    const vpc = text(configuration['vpcId']) ?? '';
    for (const { privateIpAddress, privateIpAddresses } of [
      configuration,
      ...records(configuration['networkInterfaces']),
    ]) {
      const more = records(privateIpAddresses).map((entry) => entry['privateIpAddress']);
      for (const address of [privateIpAddress, ...more]) {
        if (typeof address === 'string') known.set(`${scope.source} ${vpc} ${address}`, arn);
      }
    }
  }
  return ({ source }, vpc, address) => known.get(`${source} ${vpc ?? ''} ${address}`);
}

/** Public addresses of an instance, of all its interfaces. */
export function publicAddresses(configuration: Fields): string[] {
  const interfaces = records(configuration['networkInterfaces']);
  const own = text(configuration['publicIpAddress']);
  const associated = interfaces.flatMap((one) => text(asRecord(one['association'])['publicIp']) ?? []);
  const ipv6 = interfaces.flatMap((one) =>
    records(one['ipv6Addresses']).flatMap((entry) => text(entry['ipv6Address']) ?? []),
  );
  return [...new Set([...(own === undefined ? [] : [own]), ...associated, ...ipv6.filter(isGlobal)])];
}

/** Unique local addresses are of no use outside. */
function isGlobal(ipv6: string): boolean {
  return !/^f[cd]/i.test(ipv6);
}

/** Whether there is more to an instance than that it runs: an address of the internet, or an identity. */
export function isExposed({ configuration }: ConfigItem): boolean {
  return publicAddresses(configuration).length > 0 || profileOf(configuration) !== undefined;
}

function profileOf(configuration: Fields): string | undefined {
  return text(asRecord(configuration['iamInstanceProfile'])['arn']);
}

const kept = [
  'instanceId',
  'imageId',
  'vpcId',
  'subnetId',
  'privateIpAddress',
  'publicIpAddress',
  'publicDnsName',
  'metadataOptions',
];

/** An instance as AWS Config spells it: its addresses, who it is, and what guards it. That its subnet leads to the internet is not read. */
export function normaliseInstance(item: ConfigItem, roleOf: RoleOfProfile): Found {
  const { configuration, scope } = item;
  const profile = profileOf(configuration);
  const role = profile === undefined ? undefined : roleOf(profile);
  const groups = groupsOf(configuration);
  const state = asRecord(configuration['state'])['name'];
  return {
    resource: resourceIn(scope, {
      id: item.arn,
      type: instanceType,
      kind: 'compute',
      name: text(item.tags['Name']) ?? item.name,
      region: item.region,
      tags: item.tags,
      ...(item.capturedAt !== undefined && { observedAt: item.capturedAt }),
      properties: plain({
        ...Object.fromEntries(kept.map((name) => [name, configuration[name]])),
        ...(state !== undefined && { state: { name: state } }),
        publicAddresses: publicAddresses(configuration),
        ...(profile !== undefined && { iamInstanceProfile: { arn: profile } }),
        securityGroups: groups.map((groupId) => ({ groupId })),
      }),
      unknown: profile !== undefined && role === undefined ? ['/related/runs-as'] : [],
    }),
    relationships: edgesFrom(item.arn, [
      ['runs-as', role, 'iamInstanceProfile'],
      ...groups.map((group): EdgeTarget => [
        'guarded-by',
        securityGroupArn({ ...scope, region: item.region }, group),
        'securityGroups[]',
      ]),
    ]),
  };
}

/** Security groups of all interfaces. */
function groupsOf(configuration: Fields): string[] {
  const interfaces = records(configuration['networkInterfaces']);
  const ids = [
    ...groupIds({ groups: configuration['securityGroups'] }),
    ...interfaces.flatMap((one) => groupIds(one)),
  ];
  return [...new Set(ids)];
}
