import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import test from 'ava';
import { ask } from '../../bundle/service/running.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { keelsonHere } from '../in-this-thread.ts';
import { root } from '../keelson.ts';

test('a version is published, tried by some, promoted and rolled back from the command line', async (t) => {
  const site = await emptyFolder(t);
  const bundle = async (...args: string[]) => keelsonHere(['bundle', ...args, '--site', site]);
  const out = async (...args: string[]) => {
    const { code, stdout, stderr } = await bundle(...args);
    t.is(code, 0, stderr);
    return stdout;
  };

  t.is(await out('publish', '0.2.0', '--by', 'ann'), 'candidate: 0.2.0+9c1817200c8e (rego, wasm)\n');
  t.is(await out('promote', 'candidate', 'stable'), 'stable: 0.2.0+9c1817200c8e\n');
  const files = ['wasm', 'rego'].map((kind) => join(root, 'bundles', `keelson-0.3.0.${kind}.tar.gz`));
  t.is(await out('publish', ...files), 'candidate: 0.3.0+1dcc84f3c6d5 (rego, wasm)\n');
  t.is(
    await out('rollout', '--percent', '10', '--accounts', 'a, b,a'),
    'stable: 10 % of the accounts and a, b get candidate\n',
  );
  await out('promote', 'candidate', 'stable');
  t.is(await out('rollback', 'stable'), 'stable: 0.2.0+9c1817200c8e\n');
  t.is(await out('rollout', '--end'), 'stable: all follow it\n');
  t.regex(await out('channels'), /^candidate {2}0\.3\.0\+.*\n.*publish {3}0\.2\.0 {2}by ann\n/);
  t.like(JSON.parse(await out('channels', '--format', 'json')), {
    1: { channel: 'stable', history: { 2: { action: 'rollback', version: '0.2.0' } } },
  });

  for (const [args, message] of [
    [['publish', '0.2.0'], /candidate has 0\.3\.0, which is newer/],
    [['publish', '7.7.7'], /no release 7\.7\.7/],
    [['promote', 'candidat', 'stable'], /no channel candidat; there are candidate, stable/],
    [['rollout'], /say --percent, --accounts or both, or else --end/],
    [['rollout', '--percent', '101'], /from 0 to 100, not 101/],
    [['rollout', '--percent', '1', '--end'], /or else --end/],
    [['serve', '--listen', 'here'], /--listen takes HOST:PORT/],
    [['serve', '--listen', '0.0.0.0:0'], /--anonymous/],
    [['serve', '--tls-cert', 'c.pem'], /both --tls-cert and --tls-key/],
  ] as const) {
    const { code, stdout, stderr } = await bundle(...args);
    t.deepEqual([code, stdout], [2, ''], args.join(' '));
    t.regex(stderr, message);
    t.is(stderr.trim().split('\n').length, 1);
  }
});

test('serve says where once it is ready, and ends cleanly when told to, waits and all', async (t) => {
  const site = await emptyFolder(t);
  t.is((await keelsonHere(['bundle', 'publish', '0.3.0', '--channel', 'stable', '--site', site])).code, 0);
  const child = spawn(
    process.execPath,
    ['src/launcher.cjs', 'bundle', 'serve', '--site', site, '--listen', '127.0.0.1:0'],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  t.teardown(() => child.kill('SIGKILL'));
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const url = /^serving the bundles of .* on (http:\/\/127\.0\.0\.1:\d+)$/.exec(line)?.[1] ?? '';
  const address = `${url}/bundles/stable/keelson.wasm.tar.gz`;
  const { etag = '' } = (await ask(address)).headers;

  const waiting = ask(address, { headers: { 'if-none-match': etag, prefer: 'wait=600' } });
  // Answered after the one that waits, since it came after it.
  t.is((await ask(`${url}/health`)).status, 200);
  child.kill('SIGTERM');
  t.is((await waiting).status, 304);
  t.deepEqual(await once(child, 'close'), [0, null]);
});
