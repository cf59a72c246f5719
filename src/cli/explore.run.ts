import { exitCodes, KeelsonError } from '../errors.ts';
import { explore } from '../graph/query/explore.ts';
import { queryNamed, templates } from '../graph/query/templates.ts';
import { explorationFormats } from '../report/exploration/formats.ts';
import { writeOutput } from '../report/output.ts';
import { showsColour } from '../report/terminal.ts';
import { readConfig } from './config.ts';
import { documentOf, type DocumentFlags } from './document.ts';
import { incomplete } from './incomplete.ts';

export interface ExploreFlags extends DocumentFlags {
  readonly format: string;
  readonly output?: string;
  readonly list?: boolean;
  readonly strict?: boolean;
}

/** keelson explore. */
export async function runExplore(
  name: string | undefined,
  flags: ExploreFlags,
  signal: AbortSignal,
): Promise<number> {
  if (flags.list) return listQueries(flags);
  if (name === undefined) {
    throw new KeelsonError('USAGE', 'name a query (keelson explore --list has them) or a file of one');
  }
  const query = await queryNamed(name);
  const config = await readConfig(flags.config);
  const inventory = await documentOf(flags, config, signal);
  const found = explore(inventory, query, new Date().toISOString().slice(0, 10));
  const format = explorationFormats.find(({ id }) => id === flags.format);
  await writeOutput([format?.write(found, screen()) ?? ''], flags.output);
  return incomplete(inventory, flags.strict ?? config.strict ?? false)
    ? exitCodes.incomplete
    : exitCodes.clean;
}

async function listQueries({ format, output }: ExploreFlags): Promise<number> {
  const known = [...(await templates())];
  const text =
    format === 'json'
      ? `${JSON.stringify(
          known.map(([id, query]) => ({ id, ...query })),
          undefined,
          2,
        )}\n`
      : known.map(([id, { title }]) => `${id.padEnd(40)}${title}\n`).join('');
  await writeOutput([text], output);
  return exitCodes.clean;
}

function screen() {
  return { width: Math.max(40, process.stdout.columns ?? 120), colour: showsColour(process.stdout) };
}
