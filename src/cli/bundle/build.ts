import { Command } from 'commander';

interface BuildFlags {
  readonly policies: string;
  readonly release?: string;
  readonly output: string;
}

export function build(): Command {
  return new Command('build')
    .description('compile a folder of policies into a WASM bundle for Keelson and a Rego bundle for OPA')
    .option('--policies <dir>', 'folder of policies', 'policies')
    .option('-o, --output <dir>', 'folder to write the two bundles to', 'dist/bundle')
    .option('--release <version>', 'add it to the releases in bundles/ under this semantic version')
    .addHelpText(
      'after',
      `
Examples:
  keelson bundle build
  keelson bundle build --policies company-policies/ --output build/
  keelson bundle build --release 0.2.0
`,
    )
    .action(async (flags: BuildFlags) => {
      const { runBuild } = await import('./build.run.ts');
      await runBuild(flags);
    });
}
