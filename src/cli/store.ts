import { Command } from 'commander';
import type { StoreFlags } from './store.run.ts';

export function store(): Command {
  return new Command('store')
    .description('back the store of the service up, or restore it')
    .addCommand(backup())
    .addCommand(restore());
}

function backup(): Command {
  return withStore(new Command('backup'))
    .description('write all that a store holds into one file, while the service runs')
    .argument('<file>', 'appears whole or not at all')
    .addHelpText('after', examples('backup'))
    .action(async (file: string, flags: StoreFlags) => {
      const { runBackup } = await import('./store.run.ts');
      process.exitCode = await runBackup(file, flags);
    });
}

function restore(): Command {
  return withStore(new Command('restore'))
    .description('fill an empty store with a backup, of the same kind or the other')
    .argument('<file>', 'written by keelson store backup')
    .addHelpText('after', examples('restore'))
    .action(async (file: string, flags: StoreFlags) => {
      const { runRestore } = await import('./store.run.ts');
      process.exitCode = await runRestore(file, flags);
    });
}

function withStore(command: Command): Command {
  return command
    .option('--store <address>', 'file of SQLite, or postgresql://…')
    .option('--config <file>', 'configuration of keelson serve that names the store');
}

const examples = (name: string) => `
Examples:
  keelson store ${name} keelson.backup --config serve.yaml
  keelson store ${name} keelson.backup --store keelson.db
`;
