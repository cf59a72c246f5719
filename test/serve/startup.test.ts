import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'ava';
import { root } from '../cli/keelson.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { configIn, started } from './processes.ts';

/** What reads and cleans text, wherever that comes from. */
const ofText = /\/src\/collect\/(untrusted-json|transport\/secret-forms)\.ts$/;

/*
 * What answers and what collects are processes of their own: a server that starts loads no SDK of a cloud, and nothing of PostgreSQL
 * where its store is a file.
 */
test('a server loads what it answers with, and nothing that collects or judges', async (t) => {
  const folder = await emptyFolder(t);
  const record = join(folder, 'loads.txt');
  const hook = pathToFileURL(join(root, 'test/cli/record-loads.mjs')).href;
  const file = await configIn(folder, { sources: { estate: { aws: {}, azure: {}, gcp: {} } } });

  const server = await started(t, ['serve', '--config', file], {
    NODE_OPTIONS: `--import=${hook}`,
    RECORD_LOADS: record,
  });
  t.deepEqual(await server.end('SIGTERM'), { code: 0, signal: null });

  const urls = (await readFile(record, 'utf8')).split('\n');
  t.true(urls.some((url) => url.includes('node_modules/fastify/')));
  t.deepEqual(
    urls.filter((url) =>
      /node_modules\/(@aws-sdk|@azure|@azure-rest|@google-cloud|@smithy|google|pg|pg-boss)\//.test(url),
    ),
    [],
  );
  t.deepEqual(
    urls.filter(
      (url) => /\/src\/(collect|policy\/(engine|evaluation)|graph)\//.test(url) && !ofText.test(url),
    ),
    [],
  );
});
