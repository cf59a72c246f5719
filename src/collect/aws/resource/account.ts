import { accountArn } from './arn.ts';
import { resourceIn, type Found } from './found.ts';
import type { AwsScope } from '../session/scope.ts';

export const accountType = 'AWS::Organizations::Account';

/** What is known of an account itself, and what is not. */
export interface AccountFacts {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly unknown: readonly string[];
}

/** The account itself, which administrators have permission to all of. */
export function accountOf(
  scope: AwsScope,
  { properties, unknown }: AccountFacts = { properties: {}, unknown: [] },
  name = scope.account,
): Found {
  const facts = { type: accountType, kind: 'scope', name, region: 'global' } as const;
  return {
    resource: resourceIn(scope, { id: accountArn(scope), ...facts, properties, unknown }),
    relationships: [],
  };
}
