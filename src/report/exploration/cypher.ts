import type { ExplorationFormat } from './format.ts';
import { joinedRows } from './joined.ts';

/** Statements of openCypher that put the graph into Neo4j, Memgraph or Neptune, and change nothing when they are run again. */
export const cypher: ExplorationFormat = {
  id: 'cypher',
  description: 'statements that put the graph of all rows into a graph database',
  write(exploration) {
    const { nodes, edges } = joinedRows(exploration);
    return [
      ...nodes.map(({ id, ...rest }) => `MERGE (n:Resource {id: ${text(id)}}) SET n += ${map(rest)};`),
      ...edges.map(
        ({ from, to, kind, ...rest }) =>
          `MATCH (a:Resource {id: ${text(from)}}), (b:Resource {id: ${text(to)}}) MERGE (a)-[e:${label(kind)}]->(b) SET e += ${map(rest)};`,
      ),
      '',
    ].join('\n');
  },
};

/** `grounded-on` is GROUNDED_ON: the vocabulary is closed, so nothing else can be in it. */
function label(kind: string): string {
  return kind.toUpperCase().replaceAll('-', '_');
}

function map(values: object): string {
  const fields = Object.entries(values).filter(([, value]) => typeof value === 'string');
  return `{${fields.map(([name, value]) => `${name}: ${text(String(value))}`).join(', ')}}`;
}

function text(value: string): string {
  return `'${value
    .replaceAll(/['\\]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')}'`;
}
