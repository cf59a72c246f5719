import { Command } from 'commander';
import { build } from './build.ts';
import { keygen } from './keygen.ts';
import { sign } from './sign.ts';
import { verify } from './verify.ts';

/** One file a subcommand, and one line here. */
const subcommands = [build, keygen, sign, verify];

export function bundle(): Command {
  const command = new Command('bundle').description('build, sign, ship and follow bundles of policies');
  for (const subcommand of subcommands) {
    command.addCommand(subcommand());
  }
  return command;
}
