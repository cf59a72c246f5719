import { Command } from 'commander';
import { siteOptions, type SiteFlags } from './site-flags.ts';

export function rollback(): Command {
  return siteOptions(new Command('rollback'))
    .description('have a channel point to a release that it had before')
    .argument('<channel>', 'such as stable')
    .option('--to <version>', 'this release instead of the one before')
    .addHelpText(
      'after',
      `
Examples:
  keelson bundle rollback stable --site /srv/keelson
  keelson bundle rollback stable --to 0.2.0 --site /srv/keelson
`,
    )
    .action(async (channel: string, { site, by, to }: SiteFlags & { readonly to?: string }) => {
      const { rollback: run } = await import('../../bundle/channel/moves.ts');
      const { current } = await run(site, channel, to, { by });
      process.stdout.write(`${channel}: ${current.revision}\n`);
    });
}
