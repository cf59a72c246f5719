import { Command, Option } from 'commander';
import type { ChannelsFlags } from './channels.run.ts';

export function channels(): Command {
  return new Command('channels')
    .description('the channels of a site: what each has, its rollout and its history')
    .requiredOption('--site <dir>', 'folder that bundles are published to')
    .addOption(
      new Option('-f, --format <format>', 'output format').choices(['table', 'json']).default('table'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  keelson bundle channels --site /srv/keelson\n  keelson bundle channels --site /srv/keelson --format json\n',
    )
    .action(async (flags: ChannelsFlags) => {
      const { runChannels } = await import('./channels.run.ts');
      await runChannels(flags);
    });
}
