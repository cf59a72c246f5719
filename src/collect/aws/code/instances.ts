import type { NativeResource } from '../../code/declaration.ts';
import { isUnknown, unknownValue } from '../../code/token.ts';
import { asRecord, text } from '../config/config-item.ts';
import type { Found } from '../resource/found.ts';
import { instanceType, normaliseInstance } from '../compute/instance.ts';
import { canonicalName } from './context.ts';
import { itemOf, listAt } from './item.ts';
import { roleType } from './roles.ts';
import { codeScope } from './scope.ts';

export const instanceProfileType = 'AWS::IAM::InstanceProfile';

/**
 * Instances that code gives an address or an identity, or that something leads to. Which address it will be only AWS knows; where code
 * does not say whether there is one, the subnet decides.
 *
 * @param reached ids that load balancers lead to.
 */
export function instancesOf(
  natives: readonly NativeResource[],
  reached: ReadonlySet<string>,
): (readonly [NativeResource, Found])[] {
  const roleOf = rolesByProfile(natives);
  return natives
    .filter(({ type }) => type === instanceType)
    .flatMap((native) => {
      const { instanceProfile, associatePublicIpAddress, addresses } = native.configuration;
      const isPublic = associatePublicIpAddress === true || addresses !== undefined;
      const isInternal = associatePublicIpAddress === false && addresses === undefined;
      if (isInternal && instanceProfile === undefined && !reached.has(native.id)) return [];
      const found = declaredInstance(native, roleOf, isPublic ? true : isInternal ? false : undefined);
      return [[native, found] as const];
    });
}

function declaredInstance(
  native: NativeResource,
  roleOf: (profile: string) => string | undefined,
  isPublic: boolean | undefined,
): Found {
  const { instanceProfile, associatePublicIpAddress: _, addresses: __, ...own } = native.configuration;
  const found = normaliseInstance(
    {
      ...itemOf(native),
      region: codeScope.region,
      configuration: {
        ...own,
        ...(isPublic === true && { publicIpAddress: unknownValue('the address that AWS gives') }),
        ...(instanceProfile !== undefined && { iamInstanceProfile: { arn: instanceProfile } }),
      },
    },
    roleOf,
  );
  const hasGroups = listAt(own, 'securityGroups').length > 0;
  const hasTokens = asRecord(own['metadataOptions'])['httpTokens'] !== undefined;
  return {
    ...found,
    resource: {
      ...found.resource,
      unknown: [
        ...found.resource.unknown,
        ...(isPublic === undefined ? ['/properties/publicAddresses'] : []),
        // The default group of the VPC, or those of interfaces that are declared elsewhere.
        ...(hasGroups ? [] : ['/properties/securityGroups', '/related/guarded-by']),
        // The image and the account decide.
        ...(hasTokens ? [] : ['/properties/metadataOptions/httpTokens']),
      ],
    },
  };
}

/** The role of an instance profile, which is named by its name or its ARN. */
function rolesByProfile(natives: readonly NativeResource[]): (profile: string) => string | undefined {
  const roles = new Map(
    natives
      .filter(({ type }) => type === roleType)
      .flatMap(({ id, name }) => [
        [canonicalName(id), id],
        [canonicalName(name), id],
      ]),
  );
  const profiles = new Map(
    natives
      .filter(({ type }) => type === instanceProfileType)
      .flatMap(({ id, name, configuration }) => {
        const role = text(listAt(configuration, 'roles')[0]);
        return role === undefined || isUnknown(role) ? [] : [[id, role] as const, [name, role] as const];
      })
      .map(([key, role]) => [canonicalName(key), role] as const),
  );
  return (profile) => {
    const role = profiles.get(canonicalName(profile));
    return role === undefined ? undefined : roles.get(canonicalName(role));
  };
}
