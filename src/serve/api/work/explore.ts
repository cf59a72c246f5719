import { judgedGraph } from '../../../cli/judged-graph.ts';
import { KeelsonError } from '../../../errors.ts';
import type { Query } from '../../../generated/query.ts';
import { documentGraph } from '../../../graph/document/document-graph.ts';
import { explore } from '../../../graph/query/explore.ts';
import { namesInsights } from '../../../graph/query/names-insights.ts';
import { isShort, readQuery } from '../../../graph/query/read.ts';
import { namesIn, queryNamed } from '../../../graph/query/templates.ts';
import type { Bundle } from '../../../policy/bundle.ts';
import { bundleBy } from './bundles.ts';
import { documentsWithin } from './read-documents.ts';
import type { Tasks } from './tasks.ts';

/** Asks the documents of the newest runs, as one. */
export async function exploreTask({
  documents,
  reach,
  bundle: flags,
  query: asked,
  today,
  rows,
}: Tasks['explore']['message']): Promise<Tasks['explore']['value']> {
  const { bundle, shipped } = await bundleBy(flags);
  const query = await queryOf(asked, bundle);
  const inventory = await documentsWithin(documents, reach);
  const graph = namesInsights(query)
    ? await judgedGraph(inventory, bundle, shipped, new AbortController().signal)
    : documentGraph(inventory);
  const found = explore(inventory, query, today, graph);
  return {
    ...found,
    rows: found.rows.slice(0, rows),
    undecided: found.undecided.slice(0, rows),
    left: Math.max(0, found.rows.length - rows),
  };
}

/** Never a file of the server. */
async function queryOf(asked: string | object, bundle: Bundle): Promise<Query> {
  if (typeof asked !== 'string') return readQuery(JSON.stringify(asked), 'query.json', namesIn(bundle));
  if (!isShort(asked) && !Object.hasOwn(bundle.queries, asked) && /[./\\]/.test(asked)) {
    throw new KeelsonError('USAGE', 'there is no such query: name one, or write it');
  }
  return queryNamed(asked, bundle);
}
