import { Command, InvalidArgumentError } from 'commander';

interface WorkerFlags {
  readonly config: string;
  readonly concurrency: number;
}

export function worker(): Command {
  return new Command('worker')
    .description('work on runs of a service whose store is PostgreSQL, beside others that do')
    .requiredOption('--config <file>', 'configuration of the service')
    .option('--concurrency <number>', 'stages of runs to work on at a time, 1 to 64', countIn, 1)
    .addHelpText(
      'after',
      `
Examples:
  keelson worker --config /etc/keelson/serve.yaml
  keelson worker --config /etc/keelson/serve.yaml --concurrency 4

SIGTERM ends it after what it works on was finished or handed back; a second one ends it at once.
`,
    )
    .action(async (flags: WorkerFlags) => {
      const { work } = await import('../serve/start/work.ts');
      await work(flags);
    });
}

/** What servers and workers start for each run: nothing for people. */
export function workOnStages(): Command {
  return new Command('work-on-stages').action(async () => {
    const { runStageProcess } = await import('../serve/jobs/stage-process.ts');
    await runStageProcess();
  });
}

function countIn(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 64) return count;
  throw new InvalidArgumentError('It is a whole number from 1 to 64.');
}
