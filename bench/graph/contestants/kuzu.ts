import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphContestant } from './contestant.ts';
import { kuzuPackage } from './kuzu-package.ts';
import { followed, tablesOf } from './tables.ts';

/** Each number of hops by itself: a repeat of none to two counts more ways there than there are, and takes ten times as long. */
const queries = [0, 1, 2].map(
  (hops) => `
    MATCH (machine:Node)-[:runs_as]->${'(:Node)-[:can_assume]->'.repeat(hops)}(:Node)-[:has_permission]->(data:Node)
    WHERE machine.kind = 'compute' AND machine.exposed AND data.kind = 'storage' AND data.sensitive
    RETURN machine.id AS machine, data.id AS data, ${hops} AS hops, count(*) AS ways`,
);

/** Tables for the kinds of edges that are followed, and patterns in Cypher. It counts ways and writes none out. */
export const kuzu: GraphContestant = {
  name: 'Kuzu',
  async load(estate) {
    const kuzuModule = await kuzuPackage();
    if (!kuzuModule) return undefined;
    const folder = await mkdtemp(join(tmpdir(), 'keelson-bench-'));
    const connection = new kuzuModule.Connection(new kuzuModule.Database(join(folder, 'graph')));
    const { nodes, edges } = tablesOf(estate);
    const copy = async (table: string, lines: readonly string[]) => {
      const file = join(folder, `${table}.csv`);
      await writeFile(file, lines.join('\n'));
      await connection.query(`COPY ${table} FROM '${file}'`);
    };
    await connection.query(
      'CREATE NODE TABLE Node (id INT64 PRIMARY KEY, kind STRING, exposed BOOLEAN, sensitive BOOLEAN)',
    );
    const has = (insights: readonly string[], name: string) => String(insights.includes(name));
    await copy(
      'Node',
      nodes.map(({ id, kind, insights }) =>
        [id, kind, has(insights, 'exposed-to-internet'), has(insights, 'holds-sensitive-data')].join(),
      ),
    );
    for (const kind of followed) {
      const table = kind.replace('-', '_');
      await connection.query(`CREATE REL TABLE ${table} (FROM Node TO Node)`);
      await copy(
        table,
        edges.filter((edge) => edge.kind === kind).map(({ from, to }) => `${from},${to}`),
      );
    }
    return async () => {
      const rows: Record<string, unknown>[] = [];
      for (const query of queries) rows.push(...(await (await connection.query(query)).getAll()));
      return nearest(rows);
    };
  },
};

/** Of each pair the ways of the fewest hops. */
function nearest(rows: readonly Record<string, unknown>[]) {
  const pairs = new Map<string, { hops: number; ways: number }>();
  for (const row of rows) {
    const [hops, ways] = [Number(row['hops']), Number(row['ways'])];
    const pair = `${String(row['machine'])} ${String(row['data'])}`;
    const known = pairs.get(pair);
    if (!known || hops < known.hops) pairs.set(pair, { hops, ways });
  }
  return { pairs: pairs.size, ways: [...pairs.values()].reduce((sum, { ways }) => sum + ways, 0) };
}
