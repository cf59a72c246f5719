import type { AwsAccount, AwsScope as Asked } from '../../../generated/config.ts';
import type { OpenOptions } from '../../cloud.ts';
import { layered } from '../../transport/exchange.ts';
import { parseArn } from '../resource/arn.ts';
import { assumedRole } from './assumed-role.ts';
import { clientMaker, ownCredentials } from './clients.ts';
import { readRecorded } from '../config/recorded.ts';
import { findScopes } from './regions.ts';
import { homeRegion } from './scope.ts';
import { newSession, type AwsSession } from './session.ts';
import { giveUpUnresolved } from './unresolved.ts';

/**
 * Finds account and regions, declares their sources, and reads what AWS Config recorded in them. Of accounts that are named by roles it
 * takes one, as that role; what the organisation says is read by a role of its own, if one is named.
 *
 * @throws ReadError no_credentials or denied when not even the account can be read.
 */
export async function openSession(options: OpenOptions<Asked>): Promise<AwsSession> {
  const { scope, send, signal, replaying, vault, sink } = options;
  const over = layered(send, giveUpUnresolved());
  const own = clientMaker(over, signal, ownCredentials(replaying));
  const [asked] = scope.accounts ?? [];
  const role = asked && parseArn(asked.role);
  const home = homeRegion(scope.regions ?? [], role?.partition);
  const as = (account: AwsAccount, setting: string) =>
    clientMaker(over, signal, assumedRole(account, { client: own, region: home, vault, setting }));
  const client = asked ? as(asked, 'aws.accounts[]') : own;
  const scopes = await findScopes({ scope, sink, home, account: role?.account }, client);
  const recorded = await readRecorded(scopes, scope.aggregator, client, sink);
  const { organization } = scope;
  const organizationClient = organization && as(organization, 'aws.organization');
  return newSession({ scopes, client, organizationClient, ...recorded });
}
