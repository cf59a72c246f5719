import type { Place } from '../resource/arn.ts';
import { asRecord, tagsOf, text } from '../config/config-item.ts';
import { plain, resourceIn, type Found } from '../resource/found.ts';
import type { AwsScope } from '../session/scope.ts';

export const securityGroupType = 'AWS::EC2::SecurityGroup';

export function securityGroupArn({ partition, region, account }: Place, id: string): string {
  return `arn:${partition}:ec2:${region}:${account}:security-group/${id}`;
}

/** Ids of the security groups of an endpoint. */
export function groupIds({ groups }: Readonly<Record<string, unknown>>): string[] {
  return (Array.isArray(groups) ? groups : []).flatMap((group) => text(asRecord(group)['groupId']) ?? []);
}

/**
 * A security group as EC2 describes it. What prefix lists hold is not read.
 *
 * @param group undefined when it could not be read.
 */
export function normaliseSecurityGroup(scope: AwsScope, id: string, group: object | undefined): Found {
  const { GroupId, GroupName, VpcId, IpPermissions = [], Tags } = asRecord(group);
  return {
    resource: resourceIn(scope, {
      id,
      type: securityGroupType,
      kind: 'network-policy',
      name: text(GroupName) ?? id.slice(id.lastIndexOf('/') + 1),
      tags: tagsOf(Tags),
      properties: group ? plain({ GroupId, GroupName, VpcId, IpPermissions }) : {},
      unknown: group ? prefixLists(IpPermissions) : ['/properties'],
    }),
    relationships: [],
  };
}

/** Pointers of what the prefix lists of rules hold. */
function prefixLists(rules: unknown): string[] {
  return (Array.isArray(rules) ? rules : []).flatMap((rule: unknown, index) => {
    const lists = asRecord(rule)['PrefixListIds'];
    return (Array.isArray(lists) ? lists : []).map(
      (_, list) => `/properties/IpPermissions/${index}/PrefixListIds/${list}/Entries`,
    );
  });
}
