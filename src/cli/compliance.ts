import { Command, Option } from 'commander';
import { addBundleOptions } from './bundle-options.ts';
import type { ComplianceFlags } from './compliance.run.ts';
import { namesIn } from './names-in.ts';
import { addScopeOptions, inventoryOption } from './scope-options.ts';

const collecting = ['azure', 'aws', 'gcp', 'replay'];

export function compliance(signal: AbortSignal): Command {
  const command = new Command('compliance').description(
    'which controls of frameworks are met, partly or not, with what proves it',
  );
  return addBundleOptions(addScopeOptions(command))
    .option(
      '--framework <ids>',
      'frameworks of the bundle, or files of your own (separated by commas, repeatable)',
      namesIn,
    )
    .option('--list', 'the frameworks of the bundle')
    .addOption(inventoryOption('judge a document that was collected before'))
    .addOption(
      new Option(
        '--report <file>',
        'a report that keelson scan --format json wrote, instead of judging',
      ).conflicts([...collecting, 'inventory', 'waivers']),
    )
    .option('--waivers <file>', 'findings that somebody answers for')
    .option(
      '--attestations <file>',
      'what somebody answers for that no check shows; FILE.sig is verified by --trust',
    )
    .option('--as-of <date>', 'the day that attestations are judged by (default: today)')
    .addOption(
      new Option('-f, --format <format>', 'output format')
        .choices(['table', 'json', 'csv', 'html', 'pdf', 'oscal'])
        .default('table'),
    )
    .addOption(
      new Option('--oscal-model <model>', 'what --format oscal writes')
        .choices(['assessment-results', 'assessment-plan', 'component-definition'])
        .default('assessment-results'),
    )
    .option(
      '-o, --output <file>',
      'write to a file instead of standard output; to a folder (DIR/) a file for each framework',
    )
    .option('--strict', 'end with exit code 3 when a source was partial or failed')
    .addHelpText(
      'after',
      `
Examples:
  keelson compliance --list
  keelson compliance --framework eu-ai-act --replay examples/estate
  keelson compliance --framework eu-ai-act,iso-42001 --azure --attestations attestations.yaml --format html -o audit.html
  keelson compliance --framework soc-2 --report report.json --format csv -o soc-2.csv
  keelson compliance --framework policies/own.yaml --inventory estate.json
  keelson compliance --framework nist-800-53-r5 --aws --format oscal -o oscal/
  keelson compliance --framework nist-800-53-r5 --format oscal --oscal-model component-definition --report report.json
`,
    )
    .action(async (paths: string[], flags: ComplianceFlags) => {
      const { runCompliance } = await import('./compliance.run.ts');
      process.exitCode = await runCompliance({ ...flags, paths }, signal);
    });
}
