import { Command, Option } from 'commander';
import { addBundleOptions } from './bundle-options.ts';
import { namesIn } from './names-in.ts';
import type { PlanFlags } from './plan.run.ts';
import { addOutputOptions } from './output-options.ts';
import { addScopeOptions, inventoryOption } from './scope-options.ts';

export function plan(signal: AbortSignal): Command {
  const command = new Command('plan').description(
    'what to mend first: the fewest recommendations that cut the worst attack paths, proven by searching again',
  );
  addBundleOptions(addScopeOptions(command))
    .addOption(inventoryOption('plan for a document that was collected before'))
    .addOption(
      new Option(
        '--level <level>',
        'cut all paths of this level and above (default: the worst that there is)',
      ).choices(['critical', 'high', 'medium', 'low']),
    )
    .option(
      '--assume <fixes>',
      'show what is left when these are mended: checks, or check@resource (separated by commas, repeatable)',
      namesIn,
    )
    .option('--waivers <file>', 'findings that somebody answers for');
  return addOutputOptions(command, ['table', 'json'])
    .addHelpText(
      'after',
      `
Examples:
  keelson plan --replay examples/estate
  keelson plan --azure --level high
  keelson plan --replay examples/estate --assume azure-search-static-keys,aws-ai-bucket-public-read@meridian-freight-contracts
`,
    )
    .action(async (files: string[], flags: PlanFlags) => {
      const { runPlan } = await import('./plan.run.ts');
      process.exitCode = await runPlan({ ...flags, paths: files }, signal);
    });
}
