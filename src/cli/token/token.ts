import { Command, Option } from 'commander';
import type { CreateFlags } from './create.run.ts';
import type { ListFlags } from './list.run.ts';

const configuration = ['--config <file>', 'configuration of the service, which names its store'] as const;
const several = (value: string, before: readonly string[] | undefined) => [...(before ?? []), value];

export function token(): Command {
  return new Command('token')
    .description('tokens for the API of the service, made on its store: the first one, and in an emergency')
    .addCommand(create())
    .addCommand(list())
    .addCommand(revoke());
}

function create(): Command {
  return new Command('create')
    .description('make a token, and write it to standard output: it is shown this once')
    .requiredOption(...configuration)
    .requiredOption('--name <name>', 'what logs call it')
    .addOption(
      new Option('--role <role>', 'what it may')
        .choices(['viewer', 'operator', 'admin', 'auditor'])
        .makeOptionMandatory(),
    )
    .requiredOption('--expires <duration>', 'when it ends, such as 90d or 12h')
    .option('--account <id>', 'only about this account (several times for several)', several)
    .option('--tag <name=value>', 'only about resources with this tag (several times for several)', several)
    .addHelpText(
      'after',
      `
Examples:
  keelson token create --config keelson-service.yaml --name first --role admin --expires 1d
  keelson token create --config keelson-service.yaml --name ci --role operator --expires 90d --account 123456789012
`,
    )
    .action(async (flags: CreateFlags) => {
      const { runCreate } = await import('./create.run.ts');
      await runCreate(flags);
    });
}

function list(): Command {
  return new Command('list')
    .description('all tokens, without their secrets')
    .requiredOption(...configuration)
    .addOption(
      new Option('-f, --format <format>', 'output format').choices(['table', 'json']).default('table'),
    )
    .action(async (flags: ListFlags) => {
      const { runList } = await import('./list.run.ts');
      await runList(flags);
    });
}

function revoke(): Command {
  return new Command('revoke')
    .description('revoke a token at once')
    .argument('<name>', 'its name or id')
    .requiredOption(...configuration)
    .action(async (name: string, flags: { config: string }) => {
      const { runRevoke } = await import('./revoke.run.ts');
      await runRevoke(name, flags);
    });
}
