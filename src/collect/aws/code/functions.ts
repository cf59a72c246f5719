import type { NativeResource } from '../../code/declaration.ts';
import { isUnknown, unknownValue } from '../../code/token.ts';
import { text } from '../config/config-item.ts';
import type { Found } from '../resource/found.ts';
import { functionType, normaliseFunction } from '../compute/lambda.ts';
import { itemOf } from './item.ts';
import { joinedBy, type Joined } from './joined.ts';

export const functionUrlType = 'AWS::Lambda::Url';
export const functionPermissionType = 'AWS::Lambda::Permission';

/**
 * Gives functions that code declares, with the addresses and permissions that are declared for them.
 *
 * @param isCalled whether an agent calls a function; undefined where that is not known.
 */
export function functionsOf(
  natives: readonly NativeResource[],
  isCalled: (native: NativeResource) => boolean | undefined,
): (native: NativeResource) => Found {
  const ofType = (type: string) => natives.filter((native) => native.type === type);
  const functions = ofType(functionType);
  const joined = (type: string) =>
    joinedBy(ofType(type), 'functionName', functions, ({ id, name }) => [id, name]);
  const urls = joined(functionUrlType);
  const permissions = joined(functionPermissionType);
  return (native) =>
    normaliseFunction(itemOf(native), {
      environment: native.configuration['environment'] ?? {},
      urls: urlsOf(native, urls(native)),
      policy: policyOf(native, permissions(native)),
      isCalled: isCalled(native),
    });
}

function urlsOf({ id }: NativeResource, { items, complete }: Joined): object[] | undefined {
  return complete
    ? items.map(({ configuration }) => ({
        FunctionUrl: unknownValue('the address that Lambda gives'),
        FunctionArn: id,
        AuthType: configuration['authType'],
      }))
    : undefined;
}

function policyOf({ id }: NativeResource, { items, complete }: Joined): Record<string, unknown> | undefined {
  const isOpen = items.some(({ configuration }) => isUnknown(configuration['principal']));
  if (!complete || isOpen) return undefined;
  return { Statement: items.map((permission) => statementOf(id, permission)) };
}

function statementOf(id: string, { configuration }: NativeResource): Record<string, unknown> {
  const { action, principal, sourceArn, sourceAccount, functionUrlAuthType } = configuration;
  const conditions = {
    ...(sourceArn !== undefined && { ArnLike: { 'AWS:SourceArn': sourceArn } }),
    ...((sourceAccount ?? functionUrlAuthType) !== undefined && {
      StringEquals: {
        ...(sourceAccount !== undefined && { 'AWS:SourceAccount': sourceAccount }),
        ...(functionUrlAuthType !== undefined && { 'lambda:FunctionUrlAuthType': functionUrlAuthType }),
      },
    }),
  };
  return {
    Effect: 'Allow',
    Principal: principalOf(text(principal) ?? ''),
    Action: action,
    Resource: id,
    ...(Object.keys(conditions).length > 0 && { Condition: conditions }),
  };
}

function principalOf(principal: string): unknown {
  if (principal === '*') return '*';
  return principal.endsWith('.amazonaws.com') ? { Service: principal } : { AWS: principal };
}
