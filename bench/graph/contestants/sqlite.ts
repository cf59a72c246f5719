import { DatabaseSync } from 'node:sqlite';
import type { Counted, GraphContestant } from './contestant.ts';
import { tablesOf } from './tables.ts';

const schema = `
  CREATE TABLE node (id INTEGER PRIMARY KEY, kind TEXT NOT NULL);
  CREATE TABLE insight (name TEXT NOT NULL, node INTEGER NOT NULL, PRIMARY KEY (name, node)) WITHOUT ROWID;
  CREATE TABLE edge (kind TEXT NOT NULL, source INTEGER NOT NULL, target INTEGER NOT NULL,
    PRIMARY KEY (kind, source, target)) WITHOUT ROWID;`;

const query = `
  WITH RECURSIVE walk(machine, node, hops) AS (
    SELECT machine.id, edge.target, 0
    FROM insight JOIN node AS machine ON machine.id = insight.node AND machine.kind = 'compute'
    JOIN edge ON edge.kind = 'runs-as' AND edge.source = machine.id
    WHERE insight.name = 'exposed-to-internet'
    UNION ALL
    SELECT walk.machine, edge.target, walk.hops + 1
    FROM walk JOIN edge ON edge.kind = 'can-assume' AND edge.source = walk.node
    WHERE walk.hops < 2
  ),
  reached(machine, data, hops, ways) AS (
    SELECT walk.machine, edge.target, walk.hops, count(*)
    FROM walk JOIN edge ON edge.kind = 'has-permission' AND edge.source = walk.node
    JOIN node AS data ON data.id = edge.target AND data.kind = 'storage'
    JOIN insight ON insight.name = 'holds-sensitive-data' AND insight.node = data.id
    GROUP BY walk.machine, edge.target, walk.hops
  ),
  nearest(ways, hops) AS (SELECT ways, min(hops) FROM reached GROUP BY machine, data)
  SELECT count(*) AS pairs, sum(ways) AS ways FROM nearest`;

/** A recursive query over tables with the indexes that it wants, in memory. It counts ways and writes none out. */
export const sqlite: GraphContestant = {
  name: 'SQLite, recursive query',
  load: (estate) => {
    const database = new DatabaseSync(':memory:');
    database.exec(schema);
    const { nodes, edges } = tablesOf(estate);
    database.exec('BEGIN');
    const [node, insight, edge] = [
      database.prepare('INSERT INTO node VALUES (?, ?)'),
      database.prepare('INSERT INTO insight VALUES (?, ?)'),
      database.prepare('INSERT INTO edge VALUES (?, ?, ?)'),
    ];
    for (const { id, kind, insights } of nodes) {
      node.run(id, kind);
      for (const name of insights) insight.run(name, id);
    }
    for (const { kind, from, to } of edges) edge.run(kind, from, to);
    database.exec('COMMIT; ANALYZE');
    const search = database.prepare(query);
    return Promise.resolve(() => search.get() as unknown as Counted);
  },
};
