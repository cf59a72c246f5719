import { Command } from 'commander';
import type { UpdateFlags } from './update.run.ts';

export function update(signal: AbortSignal): Command {
  return new Command('update')
    .description('fetch advisories about the packages of the catalogue from OSV')
    .option(
      '--from <source>',
      'address of dumps or of an API in OSV’s form, or a folder or zip of OSV records',
    )
    .option('--api', 'ask package by package instead of fetching whole ecosystems', false)
    .option('--exploited <source>', 'address or file of CISA’s list of known exploited vulnerabilities')
    .option(
      '--all-packages',
      'of a folder or zip: keep all packages, not those of the catalogue alone',
      false,
    )
    .option('-o, --output <file>', 'write there instead of the state folder')
    .addHelpText(
      'after',
      `
Nothing of what is scanned is sent anywhere: whole ecosystems are fetched, or the names of the catalogue asked about.

Examples:
  keelson advisories update
  keelson advisories update --from https://mirror.example.com/osv/
  keelson advisories update --api
  keelson advisories update --from advisory-database/ --exploited known_exploited_vulnerabilities.json
`,
    )
    .action(async (flags: UpdateFlags) => {
      const { runUpdate } = await import('./update.run.ts');
      await runUpdate(flags, signal);
    });
}
