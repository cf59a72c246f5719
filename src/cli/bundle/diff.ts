import { Command, InvalidArgumentError, Option } from 'commander';
import type { DiffFlags } from './diff.run.ts';

export function diff(signal: AbortSignal): Command {
  return new Command('diff')
    .description(
      'what a new bundle judges otherwise, what that changes on an estate, and the version it asks for',
    )
    .argument('<old>', 'released version, file of a bundle, or folder of policies')
    .argument('<new>', 'the same, to compare with it')
    .addOption(
      new Option('--against <document>', 'judge this document by both, and show what changes').conflicts(
        'replay',
      ),
    )
    .option('--replay <dir>', 'the same with the document that a capture gives')
    .addOption(
      new Option('-f, --format <format>', 'output format')
        .choices(['table', 'json', 'markdown'])
        .default('table'),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--resources <number>', 'resources to name for each check and kind of change', wholeNumber, 10)
    .option('--exit-code', 'end with exit code 1 when there is any difference')
    .option('--releases <dir>', "folder of the releases (default: Keelson's own bundles/)")
    .addHelpText(
      'after',
      `
Examples:
  keelson bundle diff 0.2.0 0.3.0
  keelson bundle diff 0.1.2 0.3.0 --replay examples/estate
  keelson bundle diff 0.3.0 policies/ --against estate.ndjson --format markdown --output changes.md
`,
    )
    .action(async (old: string, now: string, flags: DiffFlags) => {
      const { runDiff } = await import('./diff.run.ts');
      process.exitCode = await runDiff(old, now, flags, signal);
    });
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!/^\d{1,3}$/.test(text)) throw new InvalidArgumentError('It is a whole number up to 999.');
  return number;
}
