import { Command } from 'commander';
import type { BomFlags } from './bom.run.ts';
import { dataOption } from './bundle-options.ts';
import { namesIn } from './names-in.ts';
import { addOutputOptions } from './output-options.ts';
import { addScopeOptions, inventoryOption } from './scope-options.ts';

export function bom(signal: AbortSignal): Command {
  const command = new Command('bom').description(
    'the AI bill of materials: models, agents, services, software, and the data they are made of',
  );
  addScopeOptions(command)
    .addOption(inventoryOption('make it of a document that was collected before'))
    .option('--data <dir>', dataOption)
    .option(
      '--kind <kinds>',
      'list these alone, as model, agent, dataset (separated by commas, repeatable)',
      namesIn,
    );
  return addOutputOptions(command, ['table', 'csv', 'json', 'cyclonedx', 'spdx'])
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
