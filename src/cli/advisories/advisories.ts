import { Command } from 'commander';
import { status } from './status.ts';
import { update } from './update.ts';

export function advisories(signal: AbortSignal): Command {
  const command = new Command('advisories').description(
    'what is known against packages: renew it, and say how old it is',
  );
  for (const subcommand of [update(signal), status()]) {
    command.addCommand(subcommand);
  }
  return command;
}
