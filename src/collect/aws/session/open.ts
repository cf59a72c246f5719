import type { AwsScope as Asked } from '../../../generated/config.ts';
import type { OpenOptions } from '../../cloud.ts';
import { layered } from '../../transport/exchange.ts';
import { clientMaker } from './clients.ts';
import { readRecorded } from '../config/recorded.ts';
import { findScopes } from './regions.ts';
import { newSession, type AwsSession } from './session.ts';
import { giveUpUnresolved } from './unresolved.ts';

/**
 * Finds account and regions, declares their sources, and reads what AWS Config recorded in them.
 *
 * @throws ReadError no_credentials or denied when not even the account can be read.
 */
export async function openSession(options: OpenOptions<Asked>): Promise<AwsSession> {
  const client = clientMaker(layered(options.send, giveUpUnresolved()), options.signal, options.replaying);
  const scopes = await findScopes(options, client);
  const recorded = await readRecorded(scopes, options.scope.aggregator, client, options.sink);
  return newSession({ scopes, client, ...recorded });
}
