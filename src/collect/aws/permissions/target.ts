import type { Resource } from '../../../generated/inventory.ts';
import { hasToken, isUnknown } from '../../code/token.ts';
import { policyOf, type Policy } from '../access/statement.ts';
import { parseArn } from '../resource/arn.ts';
import { asRecord, text } from '../config/config-item.ts';
import { policyDocument, type Statement } from '../iam/policy-document.ts';

/** A resource that permissions are worked out for, with its own policy if it has one. */
export interface Target {
  readonly id: string;
  readonly type: string;
  readonly account: string;
  /** Where requests for it go; undefined where nobody knows. */
  readonly region: string | undefined;
  readonly policy: Policy | undefined;
  /** Whether its policy may give something to somebody whom it names. */
  readonly mayGive: boolean;
  /** Whether it gives everyone something: that is said of the resource, not of each principal. */
  readonly givesEveryone: boolean;
}

/** Where resources hold their own policies: the member, and what is in it. */
const resourcePolicies: Readonly<Record<string, readonly string[]>> = {
  'AWS::S3::Bucket': ['BucketPolicy', 'policyText'],
  'AWS::Lambda::Function': ['Policy'],
};

/**
 * A resource to have permissions to.
 *
 * @param configuration where its own policy stands as it was written: what is not known there may be any policy.
 */
export function targetOf(
  { id, type, account, region, properties }: Resource,
  configuration: Readonly<Record<string, unknown>> = properties,
  read: (document: unknown) => Record<string, unknown> | undefined = policyDocument,
): Target {
  const path = resourcePolicies[type];
  const written = path && at(configuration, path);
  const policy =
    written === undefined || written === null ? undefined : policyOf(path?.[0] ?? '', read(written));
  const gifts = policy?.statements?.filter(({ effect }) => effect === 'Allow');
  return {
    id,
    type,
    account,
    region: text(parseArn(id)?.region) ?? (region === 'global' || hasToken(region) ? undefined : region),
    policy,
    mayGive: policy !== undefined && (gifts === undefined || gifts.some(isNamed)),
    givesEveryone: gifts?.some(({ principals }) => principals['AWS']?.includes('*')) === true,
  };
}

function isNamed({ principals }: Statement): boolean {
  return principals['AWS']?.every((one) => one === '*') !== true;
}

function at(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined || isUnknown(value)) return value;
  return at(asRecord(value)[name], rest);
}
