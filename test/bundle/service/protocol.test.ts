import { readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import test from 'ava';
import { unpackBundle } from '../../../src/bundle/archive/archive.ts';
import { releasedCandidate } from '../../../src/bundle/channel/candidate.ts';
import { publish } from '../../../src/bundle/channel/moves.ts';
import { setRollout } from '../../../src/bundle/channel/rollout.ts';
import { sha256 } from '../../../src/files/sha256.ts';
import type { RunningService } from '../../../src/bundle/service/serve.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { tinyCandidate } from '../channel/tiny-bundle.ts';
import { ask, rego, running, tinySite } from './running.ts';

/** Waits until so many requests wait. */
async function waiting(service: RunningService, count: number): Promise<void> {
  while (service.waiting !== count) await new Promise(setImmediate);
}

test('both archives of a channel are given as they were released, with their digest as tag', async (t) => {
  const site = await emptyFolder(t);
  await publish(site, await releasedCandidate('0.3.0'), 'stable');
  const service = await running(t, site);

  for (const kind of ['rego', 'wasm']) {
    const { status, headers, body } = await ask(`${service.url}/bundles/stable/keelson.${kind}.tar.gz`);
    const released = await readFile(`bundles/keelson-0.3.0.${kind}.tar.gz`);
    t.is(status, 200);
    t.deepEqual(body, released);
    t.like(headers, {
      etag: `"${sha256(released)}"`,
      'content-type': 'application/gzip',
      'content-length': String(released.byteLength),
      'keelson-channel': 'stable',
      'keelson-version': '0.3.0',
      'repr-digest': `sha-256=:${Buffer.from(sha256(released), 'hex').toString('base64')}:`,
    });
  }
});

test('a client that has it is told so, whichever of its tags that is', async (t) => {
  const service = await running(t, await tinySite(t));
  const { etag = '' } = (await ask(rego(service))).headers;

  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, `"other",W/${etag}`, '*']) {
    const { status, headers, body } = await ask(rego(service), { headers: { 'if-none-match': known } });
    t.deepEqual([status, headers.etag, body.byteLength], [304, etag, 0], known);
  }
  for (const known of ['"other"', etag.slice(1, -1), '"', '']) {
    t.is((await ask(rego(service), { headers: { 'if-none-match': known } })).status, 200, known);
  }
});

test('HEAD says what GET does, and never waits', async (t) => {
  const service = await running(t, await tinySite(t));
  const whole = await ask(rego(service));
  const { etag = '' } = whole.headers;

  const head = await ask(rego(service), { method: 'HEAD', headers: { range: 'bytes=0-1' } });
  t.deepEqual([head.status, head.body.byteLength], [200, 0]);
  t.is(head.headers['content-length'], String(whole.body.byteLength));
  const headers = { 'if-none-match': etag, prefer: 'wait=600' };
  t.is((await ask(rego(service), { method: 'HEAD', headers })).status, 304);
});

test('a range of bytes is given, one that is not there is refused, several give all', async (t) => {
  const service = await running(t, await tinySite(t));
  const { body: whole, headers } = await ask(rego(service));
  const size = whole.byteLength;
  const get = (range: string, more = {}) => ask(rego(service), { headers: { range, ...more } });

  for (const [range, first, last] of [
    ['bytes=0-0', 0, 0],
    ['bytes=5-9', 5, 9],
    ['bytes=10-', 10, size - 1],
    ['bytes=-7', size - 7, size - 1],
    ['bytes=-999999', 0, size - 1],
    ['bytes=3-999999', 3, size - 1],
  ] as const) {
    const part = await get(range);
    t.is(part.status, 206, range);
    t.is(part.headers['content-range'], `bytes ${first}-${last}/${size}`);
    t.deepEqual(part.body, whole.subarray(first, last + 1));
  }
  for (const range of [`bytes=${size}-`, 'bytes=-0']) {
    const refused = await get(range);
    t.deepEqual([refused.status, refused.headers['content-range']], [416, `bytes */${size}`], range);
  }
  for (const range of ['bytes=0-1,3-4', 'bytes=9-5', 'lines=1-2', 'bytes=-', 'bytes=a-b']) {
    t.is((await get(range)).status, 200, range);
  }
  t.is((await get('bytes=0-1', { 'if-range': headers.etag })).status, 206);
  t.is((await get('bytes=0-1', { 'if-range': '"older"' })).status, 200);
});

test('a long poll is answered when something new is published', async (t) => {
  const site = await tinySite(t);
  const service = await running(t, site);
  const { etag = '' } = (await ask(rego(service))).headers;
  const headers = { 'if-none-match': etag, prefer: 'modes=snapshot,delta;wait=60' };
  const polls = [ask(rego(service), { headers }), ask(rego(service), { headers })];
  await waiting(service, 2);

  // Another channel is no news.
  await publish(site, await tinyCandidate('0.9.0'), 'candidate');
  await publish(site, await tinyCandidate('1.1.0'), 'stable');

  for (const { status, headers: said } of await Promise.all(polls)) {
    t.is(status, 200);
    t.like(said, { 'keelson-version': '1.1.0', 'content-type': 'application/vnd.openpolicyagent.bundles' });
  }
  t.is(service.waiting, 0);
});

test('a long poll ends with 304 when its time is over, and at once when the service ends', async (t) => {
  const service = await running(t, await tinySite(t));
  const { etag = '' } = (await ask(rego(service))).headers;
  const poll = (wait: number) =>
    ask(rego(service), { headers: { 'if-none-match': etag, prefer: `modes=snapshot;wait=${wait}` } });

  t.is((await poll(1)).status, 304);
  const ended = poll(600);
  await waiting(service, 1);
  await service[Symbol.asyncDispose]();
  t.is((await ended).status, 304);
  // Reset where another test listens on the same port by now.
  await t.throwsAsync(ask(rego(service)), { message: /ECONNREFUSED|ECONNRESET/ });
});

test('clients that go away do not wait on, and too many waiters are sent away for a while', async (t) => {
  const service = await running(t, await tinySite(t), { waiting: 2 });
  const { etag = '' } = (await ask(rego(service))).headers;
  const { hostname, port } = new URL(service.url);
  const text = `GET /bundles/stable/keelson.rego.tar.gz HTTP/1.1\r\nHost: x\r\nIf-None-Match: ${etag}\r\nPrefer: wait=600\r\n\r\n`;
  const sockets = [0, 1].map(() => connect(Number(port), hostname).setEncoding('utf8'));
  for (const socket of sockets) socket.write(text);
  await waiting(service, 2);

  const refused = await ask(rego(service), { headers: { 'if-none-match': etag, prefer: 'wait=600' } });
  t.deepEqual([refused.status, refused.headers['retry-after']], [503, '5']);
  t.is((await ask(rego(service), { headers: { 'if-none-match': etag } })).status, 304, 'others are served');

  for (const socket of sockets) socket.destroy();
  await waiting(service, 0);
  t.pass();
});

test('a client that takes deltas gets one from what it has, over a connection once', async (t) => {
  const site = await tinySite(t);
  const service = await running(t, site);
  const before = await ask(rego(service));
  await publish(site, await tinyCandidate('1.1.0', { company: { settings: { answer: 'two' } } }), 'stable');
  const headers = { 'if-none-match': `"unknown", ${before.headers.etag}`, prefer: 'modes=snapshot,delta' };
  let delta = await ask(rego(service), { headers });
  while (delta.headers['keelson-version'] !== '1.1.0') delta = await ask(rego(service), { headers });

  const files = await unpackBundle(delta.body, 'delta');
  t.deepEqual([...files.keys()].toSorted(), ['.manifest', 'patch.json']);
  t.deepEqual(JSON.parse(Buffer.from(files.get('patch.json') ?? []).toString()), {
    data: [{ op: 'replace', path: '/company/settings/answer', value: 'two' }],
  });
  const whole = await ask(rego(service));
  t.is(delta.headers.etag, whole.headers.etag, 'the state that it leads to');
  t.is(delta.headers['repr-digest'], undefined);

  for (const other of [
    { ...headers, prefer: 'modes=snapshot' },
    { prefer: 'modes=snapshot,delta' },
    { ...headers, 'if-none-match': '"unknown"' },
  ]) {
    t.deepEqual((await ask(rego(service), { headers: other })).body, whole.body, JSON.stringify(other));
  }
});

test('accounts in the rollout get the other channel, by header or in the address', async (t) => {
  const site = await tinySite(t);
  await publish(site, await tinyCandidate('2.0.0'), 'candidate');
  await setRollout(site, 'stable', { to: 'candidate', percent: 0, accounts: ['mine'] });
  const service = await running(t, site);
  const versionFor = async (query: string, headers = {}) =>
    (await ask(`${rego(service)}${query}`, { headers })).headers['keelson-version'];

  t.is(await versionFor(''), '1.0.0');
  t.is(await versionFor('?account=other'), '1.0.0');
  t.is(await versionFor('?account=mine'), '2.0.0');
  t.is(await versionFor('', { 'keelson-account': 'mine' }), '2.0.0');
});

test('what is not there is 404, what cannot be done 405, what is too much 414 and 431', async (t) => {
  const service = await running(t, await tinySite(t));
  const status = async (path: string, options = {}) => (await ask(service.url + path, options)).status;

  for (const path of [
    '/',
    '/bundles/nightly/keelson.rego.tar.gz',
    '/bundles/stable/keelson.wasm.tar.gz',
    '/bundles/stable/other.tar.gz',
  ]) {
    t.is(await status(path), 404, path);
  }
  for (const path of [
    '/bundles/stable/..%2f..%2f.lock',
    '/bundles/../channels/stable.json',
    '/releases/1.0.0/release.json',
    '/%00',
    '//',
  ]) {
    t.true([400, 404].includes(await status(path)), path);
  }
  t.is(await status('/bundles/stable/keelson.rego.tar.gz', { method: 'DELETE' }), 405);
  t.is(await status('/health', { method: 'POST' }), 405);
  t.is(await status(`/?${'x'.repeat(3_000)}`), 414);
  t.is(await status('/', { headers: { x: 'x'.repeat(9_000) } }), 431);
  t.is(await status('/health'), 200);
});

test('an archive that was damaged on the site is not given', async (t) => {
  const site = await tinySite(t);
  await writeFile(join(site, 'releases/1.0.0/keelson-1.0.0.rego.tar.gz'), 'damaged');
  const service = await running(t, site);

  const { status, headers, body } = await ask(rego(service));
  t.deepEqual([status, headers['retry-after']], [503, '5']);
  t.false(body.toString().includes(site));
});

test('a channel file that gets damaged leaves what was there, and health says so', async (t) => {
  const site = await tinySite(t);
  const service = await running(t, site);
  await writeFile(join(site, 'channels/stable.json'), '{');
  while ((await ask(`${service.url}/health`)).status !== 503) await new Promise(setImmediate);

  t.is((await ask(rego(service))).headers['keelson-version'], '1.0.0');
  t.is((await ask(`${service.url}/bundles/other/keelson.rego.tar.gz`)).status, 503);
});

test('a status is taken, gzipped or not, cut to what is kept, and shown', async (t) => {
  const service = await running(t, await tinySite(t));
  const report = (id: string, message = 'm') =>
    JSON.stringify({
      labels: { id, version: '1.22.2', odd: 7 },
      bundles: { b: { name: 'b', active_revision: 'r', message, metrics: {} } },
      metrics: { prometheus: {} },
    });
  const post = (body: string | Uint8Array, headers = {}) =>
    ask(`${service.url}/status`, { method: 'POST', headers }, body);

  t.is((await post(report('one'))).status, 204);
  t.is((await post(gzipSync(report('two', 'x'.repeat(5_000))), { 'content-encoding': 'gzip' })).status, 204);
  t.is(
    (await ask(`${service.url}/status/partition`, { method: 'POST' }, report('one', 'again'))).status,
    204,
  );
  const { body } = await ask(`${service.url}/status`);
  t.like(JSON.parse(body.toString()), {
    schema: 'keelson.bundle-status/v1',
    agents: {
      0: { id: 'two', bundles: { b: { message: `${'x'.repeat(299)}…` } } },
      1: {
        id: 'one',
        labels: { id: 'one', version: '1.22.2' },
        bundles: { b: { active_revision: 'r', message: 'again' } },
      },
    },
  });

  t.is((await post('{')).status, 400);
  t.is((await post('{"labels": {}}')).status, 400);
  t.is((await post('[null]')).status, 400);
  t.is((await post(gzipSync(Buffer.alloc(2_000_000, ' ')), { 'content-encoding': 'gzip' })).status, 413);
  t.is((await post(Buffer.alloc(2_000_000, ' '))).status, 413);
});
