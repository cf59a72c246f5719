import type { Collector } from '../../collector.ts';
import { accountOf, accountType } from '../resource/account.ts';
import { mapLimit } from '../../transport/limit.ts';
import { roleType } from '../iam/role.ts';
import { newReader } from '../session/reader.ts';
import type { AwsScope } from '../session/scope.ts';
import type { AwsSession } from '../session/session.ts';
import { rpc } from '../session/wire.ts';
import { readMembership } from './membership.ts';
import { newOrganization, operations, operationTarget } from './organization.ts';

/** Accounts, with what the policies of their organisation leave to them. */
export const organizations: Collector<AwsSession> = {
  id: 'aws-organizations',
  title: 'Accounts and policies of their organisation',
  produces: [accountType],
  calls: operations.map((name) => rpc('organizations', operationTarget(name), `organizations:${name}`)),
  async collect(session, sink) {
    const organization = newOrganization(session);
    await mapLimit(accountsOf(session), accountsAtOnce, async (scope) => {
      const reader = newReader(session, sink, scope);
      session.put(sink, accountOf(scope, await readMembership(reader, organization)));
    });
  },
};

// They share what stands above them; the API answers few requests a second.
const accountsAtOnce = 4;

/** Each account of which something is read, by an aggregator's rows too. */
function accountsOf(session: AwsSession): AwsScope[] {
  const roles = session.configured(roleType).map(({ scope }) => scope);
  const byAccount = Map.groupBy([...session.scopes, ...roles], ({ account }) => account);
  return [...byAccount.values()].flatMap(([scope]) => scope ?? []);
}
