import { Option, type Command } from 'commander';

/** How and where a command writes, and whether it minds that a source was not read whole. The first format is the one without --format. */
export function addOutputOptions(command: Command, formats: readonly [string, ...string[]]): Command {
  return command
    .addOption(new Option('-f, --format <format>', 'output format').choices(formats).default(formats[0]))
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--strict', 'end with exit code 3 when a source was partial or failed');
}
