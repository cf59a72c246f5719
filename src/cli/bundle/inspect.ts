import { Command, Option } from 'commander';
import type { InspectFlags } from './inspect.run.ts';

export function inspect(): Command {
  return new Command('inspect')
    .description('what a bundle says it is and holds; verifies no signature')
    .argument('<bundle>', 'released version, file of a bundle, or folder of policies')
    .addOption(
      new Option('-f, --format <format>', 'output format').choices(['table', 'json']).default('table'),
    )
    .option('--releases <dir>', "folder of the releases (default: Keelson's own bundles/)")
    .addHelpText(
      'after',
      `
Examples:
  keelson bundle inspect 0.3.0
  keelson bundle inspect keelson-0.3.0.wasm.tar.gz --format json | jq .checks
`,
    )
    .action(async (reference: string, flags: InspectFlags) => {
      const { runInspect } = await import('./inspect.run.ts');
      await runInspect(reference, flags);
    });
}
