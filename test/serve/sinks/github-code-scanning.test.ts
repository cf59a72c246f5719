import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import test from 'ava';
import type { Log } from 'sarif';
import { listen } from '../../bundle/transfer/listen.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { configOf, publish } from './published.ts';
import { deliveries, emptyStore, failsFirst, serviceOf, settled } from './service.ts';

const run = promisify(execFile);

interface Upload {
  readonly commit_sha: string;
  readonly ref: string;
  readonly sarif: string;
  readonly tool_name: string;
}

test('GitHub gets an analysis of what is open in code, of the commit of the checkout, and is asked what became of it', async (t) => {
  const database = await emptyStore(t);
  const checkout = await emptyFolder(t);
  const git = (...args: string[]) =>
    run('git', ['-C', checkout, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args]);
  await git('init', '--quiet', '--initial-branch=main');
  await git('commit', '--quiet', '--allow-empty', '--message=first');
  const sha = (await git('rev-parse', 'HEAD')).stdout.trim();
  const uploads: Upload[] = [];
  let asked = 0;
  const server = await listen(t, ({ method, target, headers, body }, response) => {
    if (failsFirst(response, server.seen.length)) return;
    if (headers.authorization !== 'Bearer token-of-github') {
      response.writeHead(401).end();
      return;
    }
    const path = '/repos/acme/models/code-scanning/sarifs';
    if (method === 'POST' && target === path) {
      uploads.push(JSON.parse(body.toString()) as Upload);
      response.writeHead(202).end(JSON.stringify({ id: '47177e22-5596', url: 'x' }));
      return;
    }
    if (target !== `${path}/47177e22-5596`) {
      response.writeHead(404).end();
      return;
    }
    asked += 1;
    response.writeHead(200).end(JSON.stringify({ processing_status: asked > 1 ? 'complete' : 'pending' }));
  });
  const config = configOf({
    scanning: {
      kind: 'github-code-scanning',
      repository: 'acme/models',
      token: 'token-of-github',
      sources: ['code'],
      checkout,
      api_url: `http://${server.host}`,
    },
  });
  const inFile = (file: string) => ({ resource: { file, line: 3 } });
  await publish(database, config, { id: 'run-1', source: 'estate' }, [{ name: 'live', change: 'opened' }]);
  await publish(database, config, { id: 'run-2', source: 'code' }, [
    { name: 'one', change: 'opened', ...inFile('infra/main.tf') },
    { name: 'two', change: 'opened', ...inFile('infra/old.tf') },
    { name: 'nowhere', change: 'opened' },
  ]);
  await publish(database, config, { id: 'run-3', source: 'code' }, [
    { name: 'two', change: 'fixed', ...inFile('infra/old.tf') },
  ]);
  const { service, text } = serviceOf(database, config);
  deliveries(t, service);
  const status = await settled(database, 'scanning');

  t.is(status.sent, 2);
  t.is(status.failed, 3);
  for (const { commit_sha: commit, ref, tool_name: tool } of uploads) {
    t.deepEqual([commit, ref, tool], [sha, 'refs/heads/main', 'Keelson']);
  }
  const log = JSON.parse(gunzipSync(Buffer.from(uploads.at(-1)?.sarif ?? '', 'base64')).toString()) as Log;
  t.is(log.version, '2.1.0');
  t.is(log.runs[0]?.automationDetails?.id, 'keelson/code/');
  t.deepEqual(
    log.runs[0]?.results?.map(({ ruleId, locations }) => [
      ruleId,
      locations?.[0]?.physicalLocation?.artifactLocation?.uri,
    ]),
    [['aws-bucket-open', 'infra/main.tf']],
  );
  t.notRegex(text(), /token-of-github/);
});

test('an analysis that GitHub cannot process is given up, and why is told', async (t) => {
  const database = await emptyStore(t);
  const server = await listen(t, ({ method }, response) => {
    if (method === 'POST') response.writeHead(202).end('{"id":"1"}');
    else response.writeHead(200).end('{"processing_status":"failed","errors":["rejecting SARIF"]}');
  });
  const config = configOf({
    scanning: {
      kind: 'github-code-scanning',
      repository: 'acme/models',
      token: 'token-of-github',
      sources: ['code'],
      commit_sha: 'a'.repeat(40),
      ref: 'refs/heads/main',
      api_url: `http://${server.host}`,
    },
  });
  await publish(database, config, { id: 'run-1', source: 'code' }, []);
  deliveries(t, serviceOf(database, config).service);
  const status = await settled(database, 'scanning');

  t.is(status.dead, 1);
  t.is(status.failed, 1);
  t.regex(status.last_error ?? '', /rejecting SARIF/);
});
