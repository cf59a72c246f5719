import type { Query } from '../generated/query.ts';

/** The page of the queries that ship with Keelson. */
export function queryDocs(queries: Readonly<Record<string, Query>>): string {
  const rows = Object.entries(queries).map(
    ([id, { title, description = '' }]) =>
      `| [\`${id}\`](../policies/graph/queries/${id}.yaml) | ${title} | ${description} |`,
  );
  return [
    '# Queries',
    '',
    `${rows.length} questions to the graph that come with Keelson. [Exploring](explore.md) says how to ask them, and your own.`,
    '',
    '| query | what it finds | what that means |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
