import { channelNames, readChannel } from '../../bundle/channel/channel.ts';
import type { Channel } from '../../generated/channel.ts';
import { writeOutput } from '../../report/output.ts';

export interface ChannelsFlags {
  readonly site: string;
  readonly format: 'table' | 'json';
}

/** keelson bundle channels. The JSON form is the channels' files in a list. */
export async function runChannels({ site, format }: ChannelsFlags): Promise<void> {
  const names = await channelNames(site);
  const channels = await Promise.all(names.map((name) => readChannel(site, name)));
  const text =
    format === 'json' ? JSON.stringify(channels, undefined, 2) : channels.flatMap(linesOf).join('\n');
  await writeOutput([`${text || 'there is no channel yet'}\n`]);
}

function linesOf({ channel, current, rollout, history }: Channel): string[] {
  const moves = history.map(
    ({ at, by, action, version, from }) =>
      `  ${at}  ${action.padEnd(8)}  ${version}${from === undefined ? '' : ` from ${from}`}  by ${by}`,
  );
  const share =
    rollout && `  ${rollout.percent} % and ${rollout.accounts.length} named accounts get ${rollout.to}`;
  return [`${channel}  ${current.revision}`, ...(share === undefined ? [] : [share]), ...moves];
}
