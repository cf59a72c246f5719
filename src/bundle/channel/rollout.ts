import { createHash } from 'node:crypto';
import { KeelsonError } from '../../errors.ts';
import type { Channel, Rollout } from '../../generated/channel.ts';
import { readChannel, writeChannel } from './channel.ts';
import { changeSite } from './site.ts';

/**
 * The channel that an account gets which asks for one. The same account gets the same answer everywhere, and a larger
 * percentage only adds accounts.
 *
 * @param account a subscription, account or project, as its cloud writes it; without one, the channel itself.
 */
export function channelFor(
  account: string | undefined,
  { channel, rollout }: Pick<Channel, 'channel' | 'rollout'>,
): string {
  if (account === undefined || !rollout) return channel;
  return rollout.accounts.includes(account) || placeOf(account) < rollout.percent ? rollout.to : channel;
}

/** From 0 up to, not including, 100, and even over many accounts. */
function placeOf(account: string): number {
  return (createHash('sha256').update(account).digest().readUInt32BE() / 2 ** 32) * 100;
}

/**
 * Says who of a channel's followers gets another channel.
 *
 * @param rollout undefined: nobody.
 * @throws KeelsonError USAGE, PUBLISH_FAILED
 */
export async function setRollout(site: string, name: string, rollout: Rollout | undefined): Promise<Channel> {
  if (rollout?.to === name) throw new KeelsonError('USAGE', `${name} cannot be rolled out to itself`);
  return changeSite(site, async () => {
    const { rollout: _, ...channel } = await readChannel(site, name);
    if (rollout) await readChannel(site, rollout.to);
    const after: Channel = { ...channel, ...(rollout && { rollout }) };
    await writeChannel(site, after);
    return after;
  });
}
