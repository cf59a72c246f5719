import { Command } from 'commander';
import type { BuildFlags } from './build.run.ts';

export function build(): Command {
  return new Command('build')
    .description('compile a folder of policies into a WASM bundle for Keelson and a Rego bundle for OPA')
    .option('--policies <dir>', 'folder of policies, or of data alone', 'policies')
    .option('-o, --output <dir>', 'folder to write the two bundles to', 'dist/bundle')
    .option('--release <version>', 'add it to the releases under this semantic version')
    .option('--releases <dir>', "folder of the releases (default: Keelson's own bundles/)")
    .addHelpText(
      'after',
      `
Examples:
  keelson bundle build
  keelson bundle build --policies company-policies/ --output build/
  keelson bundle build --policies company-policies/ --release 1.4.0 --releases company-bundles/
  keelson bundle build --release 0.2.0
`,
    )
    .action(async (flags: BuildFlags) => {
      const { runBuild } = await import('./build.run.ts');
      await runBuild(flags);
    });
}
