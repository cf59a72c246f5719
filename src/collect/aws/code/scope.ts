import { identityPart } from '../../code/token.ts';
import type { AwsScope } from '../session/scope.ts';

/** The account and region that code is deployed to: which they are decides nothing. */
export const codeScope: AwsScope = {
  partition: 'aws',
  account: identityPart('account'),
  region: identityPart('region'),
  source: '',
};
