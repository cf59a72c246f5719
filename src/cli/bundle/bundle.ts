import { Command } from 'commander';
import { build } from './build.ts';
import { channels } from './channels.ts';
import { promote } from './promote.ts';
import { publish } from './publish.ts';
import { rollback } from './rollback.ts';
import { rollout } from './rollout.ts';
import { serve } from './serve.ts';

/** One file a subcommand, and one line here. */
const subcommands: readonly ((signal: AbortSignal) => Command)[] = [
  build,
  channels,
  promote,
  publish,
  rollback,
  rollout,
  serve,
];

export function bundle(signal: AbortSignal): Command {
  const command = new Command('bundle').description('build, sign, ship and follow bundles of policies');
  for (const subcommand of subcommands) {
    command.addCommand(subcommand(signal));
  }
  return command;
}
