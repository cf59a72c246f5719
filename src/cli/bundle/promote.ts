import { Command } from 'commander';
import { siteOptions, type SiteFlags } from './site-flags.ts';

export function promote(): Command {
  return siteOptions(new Command('promote'))
    .description('have a channel point to what another points to')
    .argument('<from>', 'channel, such as candidate')
    .argument('<to>', 'channel, such as stable')
    .addHelpText('after', '\nExamples:\n  keelson bundle promote candidate stable --site /srv/keelson\n')
    .action(async (from: string, to: string, { site, by }: SiteFlags) => {
      const { promote: run } = await import('../../bundle/channel/moves.ts');
      const { current } = await run(site, from, to, { by });
      process.stdout.write(`${to}: ${current.revision}\n`);
    });
}
