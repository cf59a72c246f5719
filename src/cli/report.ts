import { Command, Option } from 'commander';
import type { ReportDiffFlags } from './report-diff.run.ts';
import type { ReportFlags } from './report.run.ts';

export function report(): Command {
  return new Command('report')
    .description('write a report that was written before in another format, or compare two')
    .argument('<report>', 'report in JSON or in lines; - is standard input')
    .addOption(
      new Option('-f, --format <format>', 'output format, any of those of keelson scan').default('table'),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addOption(
      new Option('--group <by>', 'show the findings of the table by this, not by check').choices([
        'risk',
        'resource',
        'framework',
      ]),
    )
    .option(
      '--inventory <file>',
      'the document that the report is about, whose AI bill of materials is then on the page (html)',
    )
    .option('--framework <id>', 'only results that are about controls of this framework')
    .addHelpText(
      'after',
      `
Examples:
  keelson report report.json --format csv --output report.csv
  keelson report report.json --group resource
  keelson report report.json --inventory estate.json --format html --output report.html
  keelson report report.ndjson --framework eu-ai-act --group framework
  keelson scan . --format ndjson --fail-on none | keelson report - --format junit --output junit.xml
  keelson report diff before.json after.json
`,
    )
    .addCommand(diff())
    .action(async (file: string, flags: ReportFlags) => {
      const { runReport } = await import('./report.run.ts');
      process.exitCode = await runReport(file, flags);
    });
}

function diff(): Command {
  return new Command('diff')
    .description('what is new, fixed, regressed and still open in a later report')
    .argument('<before>', 'earlier report in JSON or in lines; - is standard input')
    .argument('<after>', 'later report')
    .addOption(
      new Option('-f, --format <format>', 'output format')
        .choices(['table', 'json', 'markdown'])
        .default('table'),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--exit-code', 'end with exit code 1 when findings or attack paths are new or regressed')
    .addHelpText(
      'after',
      `
Examples:
  keelson report diff monday.json tuesday.json
  keelson report diff monday.ndjson tuesday.ndjson --format markdown --output changes.md
`,
    )
    .action(async (before: string, after: string, _: object, command: Command) => {
      const { runReportDiff } = await import('./report-diff.run.ts');
      // Options that `report` has too are taken by it where they come before the files.
      process.exitCode = await runReportDiff(before, after, command.optsWithGlobals<ReportDiffFlags>());
    });
}
