import { type Command } from 'commander';

export interface SiteFlags {
  readonly site: string;
  readonly by?: string;
}

/** What every command has that changes a site. */
export function siteOptions(command: Command): Command {
  return command
    .requiredOption('--site <dir>', 'folder that bundles are published to')
    .option('--by <name>', 'who does it, for the history (default: the user of this machine)');
}
