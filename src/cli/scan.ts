import { Command, Option } from 'commander';
import { addBundleOptions } from './bundle-options.ts';
import { namesIn } from './names-in.ts';
import { addScopeOptions, inventoryOption } from './scope-options.ts';
import type { ScanFlags } from './scan.run.ts';

export function scan(signal: AbortSignal): Command {
  return addBundleOptions(addScopeOptions(new Command('scan')))
    .description('collect, judge by the policies, and recommend')
    .addOption(inventoryOption('judge a document that was collected before'))
    .option('--capture <dir>', 'also keep the redacted answers of the APIs, to replay later')
    .addOption(
      new Option('--units <file>', 'judge units that keelson inventory --units stored').conflicts([
        'inventory',
        'azure',
        'aws',
        'gcp',
        'replay',
        'capture',
      ]),
    )
    .option('--cache <dir>', 'folder for the answers of earlier scans (default: in your cache folder)')
    .option('--no-cache', 'neither use nor keep answers of earlier scans')
    .option(
      '--checks <names>',
      'only results of these checks: ids, or what other tools call them (separated by commas, repeatable)',
      namesIn,
    )
    .option('--waivers <file>', 'findings that somebody answers for')
    .option('--baseline <file>', 'an earlier report (JSON, NDJSON, SARIF): only what is new counts')
    .option(
      '--changed-since <ref>',
      'only what follows from files that differ from the merge base with <ref>',
    )
    .option(
      '--diff',
      'lay the code over what is live (or --inventory) and report which findings and attack paths would come and go',
    )
    .addOption(
      new Option('-f, --format <format>', 'output format')
        .choices([
          'table',
          'json',
          'ndjson',
          'sarif',
          'markdown',
          'html',
          'csv',
          'junit',
          'gitlab-code-quality',
          'gitlab-security',
          'prometheus',
          'ocsf',
          'asff',
          'vex',
        ])
        .default('table'),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--also <format=file>', 'also write another format to a file (repeatable)', listed)
    .addOption(
      new Option('--fail-on <level>', 'end with exit code 1 from this risk level on').choices([
        'critical',
        'high',
        'medium',
        'low',
        'none',
      ]),
    )
    .option('--no-attack-paths', 'do not search for attack paths; risk leaves them out then')
    .option('--strict', 'end with exit code 3 when a source was partial or failed')
    .addHelpText(
      'after',
      `
Examples:
  keelson scan .
  keelson scan infra/ app/uv.lock image.tar --fail-on high
  keelson scan . --format json --output baseline.json --fail-on none
  keelson scan . --baseline baseline.json
  keelson scan . --changed-since origin/main --also sarif=keelson.sarif --also markdown=summary.md
  keelson scan --azure --fail-on high
  keelson scan infra/ --azure --diff --fail-on high
  keelson scan infra/ --inventory estate.json --diff --format markdown
  keelson scan . --checks CKV_AZURE_236,azure-search-static-keys
  keelson scan --replay examples/estate --format json --output report.json
  keelson scan --azure --aws --gcp --format html --output report.html
  keelson scan --inventory estate.json --policies policies/ --waivers waivers.yaml
  keelson scan --inventory estate.ndjson --format ndjson --output report.ndjson
  keelson scan --units estate.units --cache .keelson/cache
  keelson scan --azure --bundle https://bundles.example.com/bundles/stable/keelson.wasm.tar.gz --trust trust.yaml
  keelson scan --azure --bundle release --bundle acme.wasm.tar.gz --bundle acme-data.tar.gz
`,
    )
    .action(async (paths: string[], flags: ScanFlags) => {
      if (flags.diff) {
        const { runScanDiff } = await import('./scan-diff.run.ts');
        process.exitCode = await runScanDiff({ ...flags, paths }, signal);
        return;
      }
      const { runScan } = await import('./scan.run.ts');
      process.exitCode = await runScan({ ...flags, paths }, signal);
    });
}

function listed(value: string, earlier: readonly string[] = []): string[] {
  return [...earlier, value];
}
