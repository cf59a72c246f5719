import { Command } from 'commander';
import { build } from './build.ts';
import { diff } from './diff.ts';
import { inspect } from './inspect.ts';
import { keygen } from './keygen.ts';
import { pull } from './pull.ts';
import { push } from './push.ts';
import { sign } from './sign.ts';
import { test } from './test.ts';
import { verify } from './verify.ts';
import { channels } from './channels.ts';
import { promote } from './promote.ts';
import { publish } from './publish.ts';
import { rollback } from './rollback.ts';
import { rollout } from './rollout.ts';
import { serve } from './serve.ts';

/** One file a subcommand, and one line here. */
const subcommands: readonly ((signal: AbortSignal) => Command)[] = [
  build,
  inspect,
  test,
  diff,
  keygen,
  sign,
  verify,
  push,
  pull,
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
