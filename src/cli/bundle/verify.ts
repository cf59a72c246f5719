import { Command } from 'commander';
import type { VerifyFlags } from './verify.run.ts';

export function verify(): Command {
  return new Command('verify')
    .description('tell who signed a bundle, and whether that counts')
    .argument('<file>', 'a bundle')
    .requiredOption('--trust <file>', 'trust store: whose signatures count (JSON or YAML)')
    .option('--scope <scope>', 'what it must be signed for')
    .option('--key-id <id>', 'the key it must be signed by')
    .option('--cosign <file>', "a signature of cosign's beside it (Sigstore bundle)")
    .option('--provenance <file>', 'a statement beside it where it comes from (SLSA provenance)')
    .option('--builder <uri>', 'what must have built it, by its provenance')
    .addHelpText(
      'after',
      `
Examples:
  keelson bundle verify keelson.wasm.tar.gz --trust trust.yaml
  keelson bundle verify keelson.wasm.tar.gz --trust trust.yaml --scope prod
  keelson bundle verify keelson.wasm.tar.gz --trust trust.yaml --cosign keelson.wasm.tar.gz.sigstore.json
  keelson bundle verify keelson.wasm.tar.gz --trust trust.yaml --provenance slsa.json

Exit codes: 0 somebody who is trusted signed it, 2 usage or trust store, 4 refused.
`,
    )
    .action(async (file: string, flags: VerifyFlags) => {
      const { runVerify } = await import('./verify.run.ts');
      await runVerify(file, flags);
    });
}
