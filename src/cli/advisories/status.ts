import { Command, Option } from 'commander';
import type { StatusFlags } from './status.run.ts';

export function status(): Command {
  return new Command('status')
    .description('which advisories scans use, from where, how old')
    .addOption(
      new Option('-f, --format <format>', 'output format').choices(['table', 'json']).default('table'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  keelson advisories status\n  keelson advisories status --format json\n',
    )
    .action(async (flags: StatusFlags) => {
      const { runStatus } = await import('./status.run.ts');
      await runStatus(flags);
    });
}
