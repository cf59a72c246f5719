import { Command, Option } from 'commander';
import { dataOption } from './bundle-options.ts';
import { addScopeOptions, inventoryOption } from './scope-options.ts';
import type { InventoryFlags } from './inventory.run.ts';

export function inventory(signal: AbortSignal): Command {
  return addScopeOptions(new Command('inventory'))
    .description('collect everything into one document')
    .addOption(inventoryOption('write a document that was collected before in another form'))
    .option('--data <dir>', dataOption)
    .option('--capture <dir>', 'also keep the redacted answers of the APIs, to replay later')
    .addOption(
      new Option('-f, --format <format>', 'form of the document').choices(['json', 'ndjson']).default('json'),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--units <file>', 'also store the units that the newest bundle judges, to scan them quickly')
    .option('--strict', 'end with exit code 3 when a source was partial or failed')
    .addHelpText(
      'after',
      `
Examples:
  keelson inventory --azure --output estate.json
  keelson inventory --aws --aws-region eu-west-1 --capture capture/
  keelson inventory --replay capture/ --format ndjson
  keelson inventory --gcp --format ndjson --output estate.ndjson --units estate.units
`,
    )
    .action(async (paths: string[], flags: InventoryFlags) => {
      const { runInventory } = await import('./inventory.run.ts');
      process.exitCode = await runInventory({ ...flags, paths }, signal);
    });
}
