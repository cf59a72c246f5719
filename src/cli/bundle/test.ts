import { Command } from 'commander';

export function test(): Command {
  return new Command('test')
    .description('ask a bundle about the examples it carries, and compare with what it says it answers')
    .argument('<bundle>', 'released version, file of a bundle, or folder of policies')
    .option('--releases <dir>', "folder of the releases (default: Keelson's own bundles/)")
    .addHelpText(
      'after',
      `
Examples:
  keelson bundle test 0.4.0
  keelson bundle test dist/bundle/keelson.wasm.tar.gz
`,
    )
    .action(async (reference: string, { releases }: { readonly releases?: string }) => {
      const { runTest } = await import('./test.run.ts');
      await runTest(reference, releases);
    });
}
