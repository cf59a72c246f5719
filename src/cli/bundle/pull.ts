import { Command, Option } from 'commander';
import type { PullFlags } from './pull.run.ts';

export function pull(signal: AbortSignal): Command {
  return new Command('pull')
    .description('fetch a bundle from a registry or an object store into a file')
    .argument('<reference>', 'oci://host/repository:tag, s3://…, gs://…, azblob://…')
    .requiredOption('-o, --output <file>', 'file to write')
    .addOption(
      new Option(
        '--target <target>',
        'artefact of a version in a registry (default: wasm, where there is one)',
      ).choices(['wasm', 'rego']),
    )
    .option('--plain-http', 'speak plain http to a registry on another machine', false)
    .addHelpText(
      'after',
      `
The bytes are those that the registry names by digest; who made them is not verified.

Examples:
  keelson bundle pull oci://registry.example.com/policies/keelson:stable -o keelson.wasm.tar.gz
  keelson bundle pull oci://registry.example.com/policies/keelson:0.3.0 --target rego -o keelson.rego.tar.gz
  keelson bundle pull s3://company-policies/keelson/keelson-0.3.0.wasm.tar.gz -o keelson.wasm.tar.gz
`,
    )
    .action(async (reference: string, flags: PullFlags) => {
      const { runPull } = await import('./pull.run.ts');
      await runPull(reference, flags, signal);
    });
}
