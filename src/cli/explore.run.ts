import { exitCodes, KeelsonError } from '../errors.ts';
import { documentGraph } from '../graph/document/document-graph.ts';
import { explore } from '../graph/query/explore.ts';
import { namesInsights } from '../graph/query/names-insights.ts';
import { queryNamed } from '../graph/query/templates.ts';
import { explorationFormats } from '../report/exploration/formats.ts';
import { writeOutput } from '../report/output.ts';
import { chosenBundle, type BundleFlags } from '../bundle/choice/chosen-bundle.ts';
import { readConfig } from './config.ts';
import { documentOf, type DocumentFlags } from './document.ts';
import { incomplete } from './incomplete.ts';
import { judgedGraph } from './judged-graph.ts';
import { screenOf } from './screen.ts';
import { tell } from './tell.ts';
import { writeTitled } from './write-titled.ts';

export interface ExploreFlags extends DocumentFlags, BundleFlags {
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
  const config = await readConfig(flags.config);
  const strict = flags.strict ?? config.strict ?? false;
  const { bundle, shipped, notices } = await chosenBundle({ ...flags, strict }, config, signal);
  notices.forEach(tell);
  if (flags.list) {
    await writeTitled(bundle.queries, flags);
    return exitCodes.clean;
  }
  if (name === undefined) {
    throw new KeelsonError('USAGE', 'name a query (keelson explore --list has them) or a file of one');
  }
  const query = await queryNamed(name, bundle);
  const inventory = await documentOf(flags, config, signal);
  const document = namesInsights(query)
    ? await judgedGraph(inventory, bundle, shipped, signal)
    : documentGraph(inventory);
  const found = explore(inventory, query, new Date().toISOString().slice(0, 10), document);
  const format = explorationFormats.find(({ id }) => id === flags.format);
  await writeOutput([format?.write(found, screenOf(flags.output)) ?? ''], flags.output);
  return incomplete(inventory, strict) ? exitCodes.incomplete : exitCodes.clean;
}
