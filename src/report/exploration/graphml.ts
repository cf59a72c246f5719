import { escaped } from '../markup/escaped.ts';
import type { ExplorationFormat } from './format.ts';
import { joinedRows } from './joined.ts';

const nodeKeys = ['name', 'type', 'kind', 'cloud', 'account', 'region', 'group'] as const;
const edgeKeys = ['kind', 'level', 'evidence'] as const;

/** GraphML, as Gephi, yEd and Cytoscape read it: http://graphml.graphdrawing.org */
export const graphml: ExplorationFormat = {
  id: 'graphml',
  description: 'the graph of all rows, for Gephi, yEd or Cytoscape',
  write(exploration) {
    const { nodes, edges } = joinedRows(exploration);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      ...nodeKeys.map((key) => keyLine('node', key)),
      ...edgeKeys.map((key) => keyLine('edge', key)),
      '  <graph edgedefault="directed">',
      ...nodes.map((node) => `    <node id="${escaped(node.id)}">${data('node', nodeKeys, node)}</node>`),
      ...edges.map(
        (edge) =>
          `    <edge source="${escaped(edge.from)}" target="${escaped(edge.to)}">${data('edge', edgeKeys, edge)}</edge>`,
      ),
      '  </graph>',
      '</graphml>',
      '',
    ].join('\n');
  },
};

function keyLine(of: string, key: string): string {
  return `  <key id="${of}-${key}" for="${of}" attr.name="${key}" attr.type="string"/>`;
}

function data(of: string, keys: readonly string[], values: object): string {
  const named = values as Readonly<Record<string, unknown>>;
  return keys
    .filter((key) => typeof named[key] === 'string')
    .map((key) => `<data key="${of}-${key}">${escaped(String(named[key]))}</data>`)
    .join('');
}
