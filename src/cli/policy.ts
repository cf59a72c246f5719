import { Command, Option } from 'commander';
import { addBundleOptions } from './bundle-options.ts';
import type { RiskArea } from '../generated/check.ts';
import { namesIn } from './names-in.ts';
import type { NewFlags } from './policy-new.run.ts';
import type { TryFlags } from './policy-try.run.ts';
import type { ListFlags } from './policy.run.ts';

export function policy(): Command {
  const command = new Command('policy').description('list, show, try, write and test checks');
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
  addTry(command);
  addNew(command);
  return command;
}

function addTry(command: Command): void {
  chosen(
    command
      .command('try <file>')
      .description(
        'what checks say of one resource, and why: a file in YAML or JSON, or - for standard input',
      )
      .option(
        '--checks <names>',
        'only these: ids, or what other tools call them (separated by commas, repeatable)',
        namesIn,
      ),
  )
    .addHelpText(
      'after',
      `
The file holds a resource as an inventory has it, or {type, properties}; neighbours are in related and related_from by edge.

Examples:
  keelson policy try search.yaml
  keelson policy try search.yaml --checks azure-search-static-keys --policies policies/
  echo '{type: Microsoft.Search/searchServices, properties: {disableLocalAuth: true}}' | keelson policy try - --format json
`,
    )
    .action(async (file: string, flags: TryFlags) => {
      const { runTry } = await import('./policy-try.run.ts');
      await runTry(file, flags);
    });
}

function addNew(command: Command): void {
  command
    .command('new <id>')
    .description('write a check and its test to begin with; nothing is overwritten')
    .requiredOption('--type <type>', 'native type of the resources that it judges')
    .addOption(
      new Option('--severity <severity>', 'severity')
        .choices(['critical', 'high', 'medium', 'low'])
        .default('medium'),
    )
    .addOption(new Option('--area <area>', 'risk area').choices([...riskAreas]).default('governance'))
    .option('--policies <dir>', 'folder of policies to write into', 'policies')
    .addHelpText(
      'after',
      `
Examples:
  keelson policy new azure-search-semantic-ranker --type Microsoft.Search/searchServices --severity low --area data
  keelson policy new acme-notebooks-named --type AWS::SageMaker::NotebookInstance --policies acme/
`,
    )
    .action(async (id: string, flags: NewFlags) => {
      const { runNew } = await import('./policy-new.run.ts');
      await runNew(id, flags);
    });
}

const riskAreas = [
  'identity',
  'network',
  'data',
  'dependencies',
  'monitoring',
  'model-safety',
  'governance',
] as const satisfies readonly RiskArea[];

function chosen(command: Command): Command {
  return addBundleOptions(command).addOption(
    new Option('-f, --format <format>', 'output format').choices(['table', 'json']).default('table'),
  );
}
