import { Command } from 'commander';
import type { ExportFlags } from './export.run.ts';
import type { VerifyFlags } from './verify.run.ts';

const configuration = ['--config <file>', 'configuration of the service, which names its store'] as const;

export function audit(): Command {
  return new Command('audit')
    .description('the audit log of the service: who did what')
    .addCommand(verify())
    .addCommand(exporting());
}

function verify(): Command {
  return new Command('verify')
    .description('whether entries were changed, removed, put in or put in another order')
    .requiredOption(...configuration)
    .option('--head <number:hash>', 'a head that was written down before: the log must still lead over it')
    .addHelpText(
      'after',
      `
Whoever has the database to themselves can make a chain anew. Write the head down elsewhere, and name it the next time.

Examples:
  keelson audit verify --config keelson-service.yaml
  keelson audit verify --config keelson-service.yaml --head 1207:9f2c…
`,
    )
    .action(async (flags: VerifyFlags) => {
      const { runVerify } = await import('./verify.run.ts');
      await runVerify(flags);
    });
}

function exporting(): Command {
  return new Command('export')
    .description('the entries, one a line as canonical JSON, with their hashes')
    .requiredOption(...configuration)
    .option('--from <time>', 'entries of this time and later, ISO 8601')
    .option('--until <time>', 'entries before this time, ISO 8601')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .action(async (flags: ExportFlags) => {
      const { runExport } = await import('./export.run.ts');
      await runExport(flags);
    });
}
