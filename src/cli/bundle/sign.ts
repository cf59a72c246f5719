import { Command } from 'commander';
import type { SignFlags } from './sign.run.ts';

export function sign(): Command {
  return new Command('sign')
    .description("sign bundles in OPA's format, and beside them as cosign does")
    .argument('<file...>', 'bundles: the artefacts of one version')
    .requiredOption('--key <key>', 'a file, env:NAME, or command:PROGRAM WORDS that signs what it reads')
    .option('--algorithm <name>', 'RS, PS, ES or HS with 256, 384 or 512, or EdDSA', 'ES256')
    .option('--key-id <id>', 'what trust stores call the key')
    .option('--scope <scope>', 'what the bundles are signed for')
    .option('--expires <time>', 'when the signature ends, such as 2027-01-31T00:00:00Z')
    .option('-o, --output <file>', 'write there instead, a folder where there are several')
    .option('--cosign [file]', 'also sign the archive as cosign does (default: <output>.sigstore.json)')
    .option('--provenance <file>', 'also state where the bundles come from (SLSA provenance)')
    .option('--builder <uri>', 'what ran the build, for the provenance', 'https://keelson.dev/builders/local')
    .option('--detached', 'leave the bundles as they are: only what lies beside them is written')
    .addHelpText(
      'after',
      `
Examples:
  keelson bundle sign dist/bundle/*.tar.gz --key release.pem --key-id release-2026
  keelson bundle sign keelson.wasm.tar.gz --key env:SIGNING_KEY --algorithm EdDSA --key-id ci --scope prod
  keelson bundle sign keelson.wasm.tar.gz --key "command:kms-sign --key-id 42" --key-id kms --cosign
  keelson bundle sign bundles/*-0.3.0.*.tar.gz --detached --key release.pem --cosign --provenance slsa.json
`,
    )
    .action(async (files: string[], flags: SignFlags) => {
      const { runSign } = await import('./sign.run.ts');
      await runSign(files, flags);
    });
}
