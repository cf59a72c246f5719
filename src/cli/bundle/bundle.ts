import { Command } from 'commander';
import { build } from './build.ts';
import { pull } from './pull.ts';
import { push } from './push.ts';

/** One file a subcommand, and one line here. */
const subcommands: readonly ((signal: AbortSignal) => Command)[] = [build, push, pull];

export function bundle(signal: AbortSignal): Command {
  const command = new Command('bundle').description('build, sign, ship and follow bundles of policies');
  for (const subcommand of subcommands) {
    command.addCommand(subcommand(signal));
  }
  return command;
}
