import { edgeWords, permissionWords } from '../graph/vocabulary.ts';

interface Insight {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly file: string;
}

/** The page of the graph's vocabulary: edges, permissions, and the insights that ship with Keelson. */
export function graphDocs(insights: readonly Insight[]): string {
  return [
    '# The graph',
    '',
    'Nodes are the resources of a document, with software, images, models, keys and repositories among them, and whatever edges lead to beyond it. [Exploring](explore.md) asks the graph, [attack paths](paths.md) lead through it.',
    '',
    '## Edges',
    '',
    'Every edge says where it was read: a property, a policy statement, a role assignment, a line of code.',
    '',
    '| edge | what it means |',
    '| --- | --- |',
    ...Object.entries(edgeWords).map(([kind, { meaning }]) => `| \`${kind}\` | ${meaning} |`),
    '',
    `A permission has a level: ${Object.entries(permissionWords)
      .map(([level, words]) => `\`${level}\` (${words})`)
      .join(', ')}.`,
    '',
    '## Insights',
    '',
    'What is to be said of a resource, in Rego, with the reasons for it. What cannot be read leaves an insight open, and the paths that need it undecided.',
    '',
    '| insight | when it holds |',
    '| --- | --- |',
    ...insights.map(
      ({ id, description, file }) =>
        `| [\`${id}\`](../policies/${file}) | ${description.replaceAll('\n', ' ')} |`,
    ),
    '',
  ].join('\n');
}
