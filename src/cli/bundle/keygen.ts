import { Command } from 'commander';
import type { KeygenFlags } from './keygen.run.ts';

export function keygen(): Command {
  return new Command('keygen')
    .description('make a key to sign bundles by, and print the trust store that holds it')
    .requiredOption('-o, --output <file>', 'file for the private key; one that is there is kept')
    .requiredOption('--key-id <id>', 'what trust stores call it')
    .option('--algorithm <name>', 'RS, PS or ES with 256, 384 or 512, or EdDSA', 'ES256')
    .addHelpText(
      'after',
      `
Examples:
  keelson bundle keygen --key-id release-2026 --output release.pem > trust.yaml
  keelson bundle keygen --key-id ci --algorithm EdDSA --output ci.pem
`,
    )
    .action(async (flags: KeygenFlags) => {
      const { runKeygen } = await import('./keygen.run.ts');
      await runKeygen(flags);
    });
}
