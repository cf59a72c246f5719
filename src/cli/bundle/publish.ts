import { Command } from 'commander';
import type { SiteFlags } from './site-flags.ts';
import { siteOptions } from './site-flags.ts';

export interface PublishFlags extends SiteFlags {
  readonly channel: string;
}

export function publish(): Command {
  return siteOptions(new Command('publish'))
    .description('release a version to a site and have a channel point to it')
    .argument('<version|files...>', 'a release in bundles/, or the archives of one version')
    .option('--channel <name>', 'channel that gets it', 'candidate')
    .addHelpText(
      'after',
      `
Examples:
  keelson bundle publish 0.3.0 --site /srv/keelson --channel candidate
  keelson bundle publish dist/bundle/keelson.wasm.tar.gz dist/bundle/keelson.rego.tar.gz --site /srv/keelson
`,
    )
    .action(async (what: readonly string[], flags: PublishFlags) => {
      const { runPublish } = await import('./publish.run.ts');
      await runPublish(what, flags);
    });
}
