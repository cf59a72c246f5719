import { accountArn } from './arn.ts';
import { resourceIn, type Found } from './found.ts';
import type { AwsScope } from '../session/scope.ts';

export const accountType = 'AWS::Organizations::Account';

/** The account itself, which administrators have permission to all of. */
export function accountOf(scope: AwsScope, name: string): Found {
  const facts = { type: accountType, kind: 'scope', name, region: 'global', properties: {} } as const;
  return { resource: resourceIn(scope, { id: accountArn(scope), ...facts }), relationships: [] };
}
