import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase, openStore } from '../src/store/open-store.ts';
import { startPostgresql } from '../test/postgresql.ts';
import { pages } from './api/asked.ts';
import { fill } from './api/fill.ts';
import { measure, type Measured } from './api/measure.ts';
import { textOf } from './api/text.ts';
import { writeSection } from './results.ts';
import { apiHeading } from './sections.ts';

/*
 * node bench/api.ts [--findings 1000000] [--clients 50] [--seconds 5] [--store ADDRESS] [--only TEXT] [--write]: how long lists, filters and
 * trends take with so many resources that have a finding each, on both stores, or on those of the addresses: what is filled there is not
 * filled again.
 */

const { values } = parseArgs({
  options: {
    findings: { type: 'string', default: '1000000' },
    clients: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '5' },
    store: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
});
const [findings, clients, seconds] = [values.findings, values.clients, values.seconds].map(Number) as [
  number,
  number,
  number,
];
const cleanings: (() => Promise<void>)[] = [];
const measured: Measured[] = [];
try {
  for (const address of values.store.length > 0 ? values.store : await newStores()) {
    const database = await openStore(address, { connections: 10 });
    cleanings.push(() => database.close());
    const there = await database.first<{ count: number }>('SELECT count(*) AS count FROM findings');
    const start = performance.now();
    if (there?.count === 0) await fill(database, findings, Date.now());
    process.stderr.write(
      `${database.dialect}: ready in ${((performance.now() - start) / 1000).toFixed(0)} s\n`,
    );
    const asked = pages.filter(({ name }) => new RegExp(values.only).test(name));
    measured.push(...(await measure(database, asked, { clients, seconds })));
  }
} finally {
  for (const clean of cleanings.toReversed()) await clean();
}
const text = textOf(measured, { findings, clients, seconds });
process.stdout.write(`${text}\n`);
if (values.write) await writeSection(apiHeading, text);

async function newStores(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-bench-api-'));
  cleanings.push(() => rm(folder, { recursive: true, force: true }));
  const server = await startPostgresql({ teardown: (clean) => void cleanings.push(clean) });
  const database = await openDatabase(server.url);
  await database.run("ALTER SYSTEM SET shared_buffers = '4GB'");
  await database.close();
  await server.kill();
  await server.start();
  return [join(folder, 'keelson.db'), server.url];
}
