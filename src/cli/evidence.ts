import { Command, Option } from 'commander';
import { addBundleOptions } from './bundle-options.ts';
import type { EvidenceFlags } from './evidence.run.ts';
import type { EvidenceVerifyFlags } from './evidence-verify.run.ts';
import { namesIn } from './names-in.ts';
import { addScopeOptions, inventoryOption } from './scope-options.ts';

export function evidence(signal: AbortSignal): Command {
  const command = new Command('evidence').description(
    'what was found about frameworks, with what it follows from, in one signed file for auditors',
  );
  return addBundleOptions(addScopeOptions(command))
    .option(
      '--framework <ids>',
      'frameworks of the bundle, or files of your own (separated by commas, repeatable)',
      namesIn,
    )
    .addOption(
      inventoryOption('judge a document that was collected before; with --report, the one that it is about'),
    )
    .addOption(
      new Option(
        '--report <file>',
        'a report that keelson scan --format json wrote, instead of judging',
      ).conflicts(['azure', 'aws', 'gcp', 'replay']),
    )
    .option(
      '--waivers <file>',
      'findings that somebody answers for; with --report, those it was written with',
    )
    .option(
      '--attestations <file>',
      'what somebody answers for that no check shows; FILE.sig is verified by --trust',
    )
    .option('--as-of <date>', 'the day that attestations are judged by (default: today)')
    .option('-o, --output <file>', 'the package, a zip')
    .option(
      '--key <key>',
      'what signs: a file, env:NAME, or command:PROGRAM WORDS; of verify, the public key whose signature counts',
    )
    .option('--algorithm <name>', 'RS, PS or ES with 256, 384 or 512, or EdDSA (default: ES256)')
    .option('--key-id <id>', 'what trust stores call the key')
    .option('--unsigned', 'sign nothing: who wrote the package cannot be proven')
    .option('--strict', 'end with exit code 3 when a source was partial or failed')
    .addHelpText(
      'after',
      `
Examples:
  keelson evidence --framework eu-ai-act --replay examples/estate --key audit.pem --key-id audit-2026 -o evidence.zip
  keelson evidence --framework eu-ai-act,soc-2 --azure --attestations attestations.yaml --key env:AUDIT_KEY -o evidence.zip
  keelson evidence --framework soc-2 --report report.json --inventory estate.ndjson --key audit.pem -o soc-2.zip
  keelson evidence --framework soc-2 --report report.json --unsigned -o soc-2.zip
  keelson evidence verify evidence.zip --trust trust.yaml --re-evaluate
`,
    )
    .addCommand(verify(signal))
    .action(async (paths: string[], flags: EvidenceFlags) => {
      const { runEvidence } = await import('./evidence.run.ts');
      process.exitCode = await runEvidence({ ...flags, paths }, signal);
    });
}

function verify(signal: AbortSignal): Command {
  return new Command('verify')
    .description(
      'whether an evidence package is whole, who signed it, and that everything in it fits together',
    )
    .argument('<file>', 'a package that keelson evidence wrote')
    .option('--trust <file>', 'trust store: whose signatures count, of the package and what is in it')
    .option('--key <file>', 'a public key or certificate in PEM, in place of a trust store')
    .option('--algorithm <name>', 'what that key signs by (default: ES by its curve, EdDSA, RS256)')
    .option('--re-evaluate', 'evaluate the document by the policies again, and compare all results')
    .option('--allow-unsigned', 'take a package that nobody signed')
    .option('--allow-unsigned-bundles', 'evaluate by policies that nobody signed')
    .option('--bundle-scope <scope>', 'scope that bundles must be signed for')
    .addOption(
      new Option('-f, --format <format>', 'output format').choices(['table', 'json']).default('table'),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addHelpText(
      'after',
      `
Examples:
  keelson evidence verify evidence.zip --trust trust.yaml
  keelson evidence verify evidence.zip --key audit.pub.pem --re-evaluate
  keelson evidence verify evidence.zip --trust trust.yaml --re-evaluate --format json -o verification.json

Exit codes: 0 what was asked to be checked holds, 1 something does not match or could not be checked, 2 usage, 4 a signature does not count.
`,
    )
    .action(async (file: string, _: object, command: Command) => {
      const { runEvidenceVerify } = await import('./evidence-verify.run.ts');
      // Options that `evidence` has too are taken by it.
      process.exitCode = await runEvidenceVerify(
        file,
        command.optsWithGlobals<EvidenceVerifyFlags>(),
        signal,
      );
    });
}
