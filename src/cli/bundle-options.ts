import { Option, type Command } from 'commander';

/** What --data is, of every command that has it. */
export const dataOption =
  'folder of your own data: overrides/<topic>.yaml for what policies compare with, catalog/<name>.yaml for what is known of AI';

/** The flags by which a command is told which bundles to use, and what they must be. */
export function addBundleOptions(command: Command): Command {
  return command
    .option(
      '--bundle <reference>',
      'bundle to use instead of the newest release, a file or an address; repeat it to use several, `release` is the one that came with this Keelson',
      (reference: string, before: readonly string[] | undefined) => [...(before ?? []), reference],
    )
    .option(
      '--policies <dir>',
      'build this folder of policies and use it; a folder with a bundle.yaml beside the other bundles, any other alone (needs OPA)',
    )
    .option('--data <dir>', dataOption)
    .option('--trust <file>', 'trust store: keys and identities that may sign bundles')
    .option('--bundle-scope <scope>', 'scope that bundles must be signed for')
    .addOption(new Option('--allow-unsigned', 'use bundles that nobody signed'))
    .addOption(new Option('--allow-downgrade', 'use a bundle older than the one last used from there'));
}
