import { Command } from 'commander';
import type { RolloutFlags } from './rollout.run.ts';

export function rollout(): Command {
  return new Command('rollout')
    .description('have some accounts that follow a channel get another one')
    .requiredOption('--site <dir>', 'folder that bundles are published to')
    .option('--channel <name>', 'channel that they follow', 'stable')
    .option('--to <name>', 'channel that they get', 'candidate')
    .option('--percent <number>', 'this share of all accounts, always the same ones')
    .option('--accounts <list>', 'these accounts, separated by commas')
    .option('--end', 'nobody any more')
    .addHelpText(
      'after',
      `
Examples:
  keelson bundle rollout --percent 10 --site /srv/keelson
  keelson bundle rollout --accounts 111122223333,my-project --percent 5 --site /srv/keelson
  keelson bundle rollout --end --site /srv/keelson
`,
    )
    .action(async (flags: RolloutFlags) => {
      const { runRollout } = await import('./rollout.run.ts');
      await runRollout(flags);
    });
}
