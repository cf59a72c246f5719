import { setRollout } from '../../bundle/channel/rollout.ts';
import { KeelsonError } from '../../errors.ts';
import type { Rollout } from '../../generated/channel.ts';

export interface RolloutFlags {
  readonly site: string;
  readonly channel: string;
  readonly to: string;
  readonly percent?: string;
  readonly accounts?: string;
  readonly end?: boolean;
}

/** keelson bundle rollout: says who gets another channel, or that nobody does. */
export async function runRollout(flags: RolloutFlags): Promise<void> {
  const rollout = rolloutOf(flags);
  await setRollout(flags.site, flags.channel, rollout);
  process.stdout.write(`${flags.channel}: ${rollout ? sentenceOf(rollout) : 'all follow it'}\n`);
}

function rolloutOf({ to, percent, accounts, end }: RolloutFlags): Rollout | undefined {
  const isSaid = percent !== undefined || accounts !== undefined;
  if (end === isSaid || (end === undefined && !isSaid)) {
    throw new KeelsonError('USAGE', 'say --percent, --accounts or both, or else --end');
  }
  if (end) return undefined;
  const share = Number(percent ?? '0');
  if (percent?.trim() === '' || !(share >= 0 && share <= 100)) {
    throw new KeelsonError('USAGE', `--percent takes a number from 0 to 100, not ${percent}`);
  }
  const named = (accounts ?? '').split(',').map((account) => account.trim());
  return { to, percent: share, accounts: [...new Set(named.filter(Boolean))] };
}

function sentenceOf({ to, percent, accounts }: Rollout): string {
  const listed = accounts.length > 0 ? ` and ${accounts.join(', ')}` : '';
  return `${percent} % of the accounts${listed} get ${to}`;
}
