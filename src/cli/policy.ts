import { Command, Option } from 'commander';
import { addBundleOptions } from './bundle-options.ts';
import type { ListFlags } from './policy.run.ts';

export function policy(): Command {
  const command = new Command('policy').description('list, show and test checks');
  chosen(command.command('list').description('the checks of a bundle'))
    .addHelpText(
      'after',
      '\nExamples:\n  keelson policy list\n  keelson policy list --format json | jq ".[].id"\n',
    )
    .action(async (flags: ListFlags) => {
      const { runList } = await import('./policy.run.ts');
      await runList(flags);
    });
  chosen(
    command
      .command('show <id>')
      .description('one check: why, what it reads, how to fix it, what it is called elsewhere'),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  keelson policy show azure-ai-services-static-keys\n  keelson policy show CKV_AZURE_236\n',
    )
    .action(async (id: string, flags: ListFlags) => {
      const { runShow } = await import('./policy.run.ts');
      await runShow(id, flags);
    });
  command
    .command('test [dir]')
    .description('format, types, evidence and tests of a folder of policies (needs OPA)')
    .addHelpText('after', '\nExamples:\n  keelson policy test policies/\n')
    .action(async (folder: string | undefined) => {
      const { runTest } = await import('./policy.run.ts');
      process.exitCode = await runTest(folder ?? 'policies');
    });
  return command;
}

function chosen(command: Command): Command {
  return addBundleOptions(command).addOption(
    new Option('-f, --format <format>', 'output format').choices(['table', 'json']).default('table'),
  );
}
