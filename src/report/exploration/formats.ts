import { csv } from './csv.ts';
import { cypher } from './cypher.ts';
import type { ExplorationFormat } from './format.ts';
import { graphml } from './graphml.ts';
import { json } from './json.ts';
import { table } from './table.ts';

export const explorationFormats: readonly ExplorationFormat[] = [table, json, csv, graphml, cypher];
