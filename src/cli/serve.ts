import { Command } from 'commander';

interface ServeFlags {
  readonly config: string;
  readonly insecureLocal?: boolean;
}

export function serve(): Command {
  return new Command('serve')
    .description('run sources by schedule, keep their history and answer about it, until it is told to end')
    .requiredOption('--config <file>', 'configuration of the service')
    .option('--insecure-local', 'let in everybody who reaches the port, which is one of this machine alone')
    .addHelpText(
      'after',
      `
Examples:
  keelson serve --config examples/serve.yaml --insecure-local
  keelson serve --config /etc/keelson/serve.yaml

SIGHUP, and a change of the file, have the configuration read again. SIGTERM ends the service after what it works on was
finished or handed back; a second one ends it at once.
`,
    )
    .action(async (flags: ServeFlags) => {
      const { serve: run } = await import('../serve/start/serve.ts');
      await run(flags);
    });
}
