import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { serve } from '../../../src/bundle/service/serve.ts';
import { readTokens, tokensOf } from '../../../src/bundle/service/tokens.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { certificates } from './certificates.ts';
import { ask, rego, running, tinySite, tokenEntry } from './running.ts';

const tokens = tokensOf([
  tokenEntry('agent', 'agent-token', ['read']),
  tokenEntry('operator', 'operator-token', ['status']),
]);
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

test('a token opens what its scopes say, and health is open', async (t) => {
  const service = await running(t, await tinySite(t), { tokens });
  const status = `${service.url}/status`;
  const report = JSON.stringify({ labels: { id: 'a' } });

  t.is((await ask(rego(service))).status, 401);
  t.is((await ask(rego(service))).headers['www-authenticate'], 'Bearer realm="keelson"');
  t.is((await ask(`${service.url}/no/such`)).status, 401, 'what is there is told to nobody');
  t.is((await ask(rego(service), bearer('wrong'))).status, 401);
  t.is((await ask(rego(service), { headers: { authorization: 'Basic agent-token' } })).status, 401);
  t.is((await ask(rego(service), bearer('agent-token'))).status, 200);
  t.is((await ask(rego(service), bearer('operator-token'))).status, 403);
  t.is((await ask(status, { method: 'POST' }, report)).status, 401);
  t.is((await ask(status, { method: 'POST', ...bearer('agent-token') }, report)).status, 204);
  t.is((await ask(status, bearer('agent-token'))).status, 403);
  t.is((await ask(status, bearer('operator-token'))).status, 200);
  t.is((await ask(`${service.url}/health`)).status, 200);
});

test('nothing is open to other machines that was not said to be', async (t) => {
  const site = await tinySite(t);
  for (const host of ['0.0.0.0', '::', '10.0.0.1', 'example.org']) {
    await t.throwsAsync(serve({ site, host, port: 0 }), { code: 'USAGE', message: /--anonymous/ }, host);
  }
  const open = await running(t, site, { host: '0.0.0.0', anonymous: true });
  t.is((await ask(rego(open))).status, 200);
  t.is((await ask(`${open.url}/status`)).status, 401, 'reading is, and seeing what all reported is not');
});

test('by mutual TLS, who has no certificate of the authority gets no answer', async (t) => {
  const folder = await emptyFolder(t);
  const [server, client, stranger] = [
    await certificates(folder),
    await certificates(folder, 'client'),
    await certificates(folder, 'stranger'),
  ];
  const tls = { cert: server.cert, key: server.key, clientCa: client.ca };
  const service = await running(t, await tinySite(t), { tls });
  const both = await running(t, await tinySite(t), { tls, tokens });
  const known = { ca: server.ca, cert: client.cert, key: client.key };

  t.is((await ask(rego(service), known)).status, 200);
  t.is((await ask(`${service.url}/status`, known)).status, 401);
  await t.throwsAsync(ask(rego(service), { ca: server.ca }));
  await t.throwsAsync(ask(rego(service), { ca: server.ca, cert: stranger.cert, key: stranger.key }));
  t.is((await ask(rego(both), known)).status, 401, 'a token besides, where there are tokens');
  t.is((await ask(rego(both), { ...known, ...bearer('agent-token') })).status, 200);
});

test('a file of tokens holds digests alone, and what is wrong with it is told without quoting it', async (t) => {
  const file = join(await emptyFolder(t), 'tokens.json');
  const entry = tokenEntry('agent', 'agent-token', ['read']);
  await writeFile(file, JSON.stringify({ schema: 'keelson.tokens/v1', tokens: [entry] }));
  t.false((await readFile(file, 'utf8')).includes('agent-token'));
  t.deepEqual((await readTokens(file))('agent-token'), new Set(['read']));

  for (const text of [
    'secret-token',
    JSON.stringify({ schema: 'keelson.tokens/v1', tokens: [{ ...entry, sha256: 'secret-token' }] }),
  ]) {
    await writeFile(file, text);
    const error = await t.throwsAsync(readTokens(file), { code: 'CONFIG_INVALID', message: /tokens\.json/ });
    t.false(error.message.includes('secret-token'));
  }
  await t.throwsAsync(readTokens('/nowhere'), { code: 'CONFIG_INVALID' });
});

test('a service that cannot start says why', async (t) => {
  const site = await tinySite(t);
  const service = await running(t, site);
  const port = Number(new URL(service.url).port);

  await t.throwsAsync(serve({ site, host: '127.0.0.1', port }), { code: 'USAGE', message: /EADDRINUSE/ });
  await t.throwsAsync(serve({ site: '/nowhere', host: '127.0.0.1', port: 0 }), {
    code: 'USAGE',
    message: /publish to it first/,
  });
  await t.throwsAsync(serve({ site, host: '127.0.0.1', port: 0, tls: { cert: 'none', key: 'none' } }), {
    code: 'USAGE',
    message: /TLS/,
  });
});
