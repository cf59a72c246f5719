import { Command } from 'commander';
import { addBundleOptions } from './bundle-options.ts';
import { addOutputOptions } from './output-options.ts';
import { addScopeOptions, inventoryOption } from './scope-options.ts';
import type { ExploreFlags } from './explore.run.ts';

export function explore(signal: AbortSignal): Command {
  const command = new Command('explore')
    .description('ask the graph of everything: what there is, and how it is joined')
    .argument(
      '[query]',
      'a query that comes with Keelson, a file (YAML, JSON), or a text that begins with find',
    );
  addBundleOptions(addScopeOptions(command))
    .addOption(inventoryOption('ask a document that was collected before'))
    .option('--list', 'the queries that come with Keelson');
  return addOutputOptions(command, ['table', 'json', 'csv', 'graphml', 'cypher'])
    .addHelpText(
      'after',
      `
Examples:
  keelson explore --list
  keelson explore agents-without-guardrails --replay examples/estate
  keelson explore who-can-read-grounding-data --aws --format csv --output readers.csv
  keelson explore 'find ai-agent where unguarded connected by grounded-on{1,3} to storage as data' --azure
  keelson explore query.yaml --inventory estate.json --format graphml --output estate.graphml
`,
    )
    .action(async (query: string | undefined, paths: string[], flags: ExploreFlags) => {
      const { runExplore } = await import('./explore.run.ts');
      process.exitCode = await runExplore(query, { ...flags, paths }, signal);
    });
}
