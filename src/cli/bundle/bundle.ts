import { Command } from 'commander';
import { build } from './build.ts';
import { test } from './test.ts';

/** One file a subcommand, and one line here. */
const subcommands = [build, test];

export function bundle(): Command {
  const command = new Command('bundle').description('build, sign, ship and follow bundles of policies');
  for (const subcommand of subcommands) {
    command.addCommand(subcommand());
  }
  return command;
}
