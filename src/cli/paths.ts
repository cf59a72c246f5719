import { Command, Option } from 'commander';
import { addBundleOptions } from './bundle-options.ts';
import type { PathsFlags } from './paths.run.ts';
import { addOutputOptions } from './output-options.ts';
import { addScopeOptions, inventoryOption } from './scope-options.ts';

export function paths(signal: AbortSignal): Command {
  const command = new Command('paths').description(
    'attack paths: how somebody gets from an entry to what matters, with what shows it at each step',
  );
  addBundleOptions(addScopeOptions(command))
    .addOption(inventoryOption('search a document that was collected before'))
    .option('--list', 'the rules by which paths are found')
    .option('--rule <ids>', 'only paths of these rules (separated by commas)')
    .option('--over <name>', 'only paths that lead over a resource: its id or name')
    .addOption(
      new Option('--level <level>', 'only paths of this level and above').choices([
        'critical',
        'high',
        'medium',
        'low',
      ]),
    )
    .option('--waivers <file>', 'findings that somebody answers for')
    .option(
      '--baseline <file>',
      'an earlier report (JSON, NDJSON): says which paths are new, and since when others are there',
    );
  return addOutputOptions(command, ['table', 'json', 'svg', 'html'])
    .addHelpText(
      'after',
      `
Examples:
  keelson paths --replay examples/estate
  keelson paths --azure --level high
  keelson paths . --aws --over claims-triage
  keelson paths --inventory estate.json --format json --output paths.json
`,
    )
    .action(async (files: string[], flags: PathsFlags) => {
      const { runPaths } = await import('./paths.run.ts');
      process.exitCode = await runPaths({ ...flags, paths: files }, signal);
    });
}
