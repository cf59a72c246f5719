import { Command } from 'commander';
import { build } from './build.ts';
import { diff } from './diff.ts';
import { inspect } from './inspect.ts';
import { test } from './test.ts';

/** One file a subcommand, and one line here. */
const subcommands: readonly ((signal: AbortSignal) => Command)[] = [build, inspect, test, diff];

export function bundle(signal: AbortSignal): Command {
  const command = new Command('bundle').description('build, sign, ship and follow bundles of policies');
  for (const subcommand of subcommands) {
    command.addCommand(subcommand(signal));
  }
  return command;
}
