import { Command, Option } from 'commander';
import type { BomFlags } from './bom.run.ts';
import { dataOption } from './bundle-options.ts';
import { namesIn } from './names-in.ts';
import { addScopeOptions, inventoryOption } from './scope-options.ts';

export function bom(signal: AbortSignal): Command {
  return addScopeOptions(new Command('bom'))
    .description(
      'the AI bill of materials: models, agents, services, software, and the data they are made of',
    )
    .addOption(inventoryOption('make it of a document that was collected before'))
    .option('--data <dir>', dataOption)
    .option(
      '--kind <kinds>',
      'list these alone, as model, agent, dataset (separated by commas, repeatable)',
      namesIn,
    )
    .addOption(
      new Option('-f, --format <format>', 'output format')
        .choices(['table', 'csv', 'json', 'cyclonedx', 'spdx'])
        .default('table'),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--strict', 'end with exit code 3 when a source was partial or failed')
    .addHelpText(
      'after',
      `
Examples:
  keelson bom --replay examples/estate
  keelson bom . --kind model,package
  keelson bom --azure --aws --format cyclonedx --output estate.cdx.json
  keelson bom --inventory estate.json --format spdx --output estate.spdx.json
  keelson bom --gcp --format csv --output estate.csv
`,
    )
    .action(async (paths: string[], flags: BomFlags) => {
      const { runBom } = await import('./bom.run.ts');
      process.exitCode = await runBom({ ...flags, paths }, signal);
    });
}
