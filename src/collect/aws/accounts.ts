import type { AwsScope } from '../../generated/config.ts';
import { parseArn } from './resource/arn.ts';

/** The accounts that are named by roles, each with the scope that asks for it alone. */
export function accountsOf(scope: AwsScope): Map<string, AwsScope> {
  const accounts = new Map<string, AwsScope>();
  for (const account of scope.accounts ?? []) {
    const id = accountIn(account.role);
    if (!accounts.has(id)) accounts.set(id, { ...scope, accounts: [account] });
  }
  return accounts;
}

/** The account that a role is of. */
export function accountIn(role: string): string {
  return parseArn(role)?.account ?? '';
}

/** What is wrong with the accounts that are asked. */
export function accountsProblem({ accounts, aggregator }: AwsScope): string | undefined {
  if (!accounts) return undefined;
  if (aggregator !== undefined) {
    return 'aws has accounts and aggregator: name either, since each account that is read by a role says more than an aggregator';
  }
  const twice = [...Map.groupBy(accounts, ({ role }) => accountIn(role))].find(
    ([, { length }]) => length > 1,
  );
  return twice && `aws.accounts names two roles of account ${twice[0]}: name one`;
}
