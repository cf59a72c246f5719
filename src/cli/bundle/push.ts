import { Command } from 'commander';
import type { PushFlags } from './push.run.ts';

export function push(signal: AbortSignal): Command {
  return new Command('push')
    .description('push a version to an OCI registry, or bundle files to an object store')
    .argument(
      '<bundles-and-destination...>',
      'bundle files, or the version of a release; then oci://…, s3://…, gs://… or azblob://…',
    )
    .option('--signature <file...>', 'Sigstore bundle to attach in the registry')
    .option('--releases <dir>', 'folder of releases that a version is taken from (default: those of Keelson)')
    .option('--plain-http', 'speak plain http to a registry on another machine', false)
    .addHelpText(
      'after',
      `
A registry gets one manifest with both artefacts of a version: stock OPA takes the first layer, Keelson the second.
A tag that is a semantic version is written once; other tags move. Object stores never overwrite.

Examples:
  keelson bundle push 0.3.0 oci://registry.example.com/policies/keelson
  keelson bundle push 0.3.0 oci://registry.example.com/policies/keelson:stable
  keelson bundle push dist/bundle/keelson.rego.tar.gz dist/bundle/keelson.wasm.tar.gz oci://localhost:5000/policies:dev
  keelson bundle push oci://registry.example.com/policies/keelson:0.3.0 --signature keelson.sigstore.json
  keelson bundle push 0.3.0 s3://company-policies/keelson/
`,
    )
    .action(async (named: readonly string[], flags: PushFlags) => {
      const { runPush } = await import('./push.run.ts');
      await runPush(named, flags, signal);
    });
}
