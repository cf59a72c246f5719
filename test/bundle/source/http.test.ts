import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { publish } from '../../../src/bundle/channel/moves.ts';
import { tokensOf } from '../../../src/bundle/service/tokens.ts';
import { httpCredentials } from '../../../src/bundle/source/http-credentials.ts';
import { httpSource } from '../../../src/bundle/source/http.ts';
import { sourceOf } from '../../../src/bundle/source/source-of.ts';
import { largestArchive } from '../../../src/bundle/source/source.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { tinyCandidate } from '../channel/tiny-bundle.ts';
import { certificates } from '../service/certificates.ts';
import { ask, rego, running, tinySite, tokenEntry } from '../service/running.ts';

/** An address where a server answers so, and the requests that it got. */
async function answering(t: ExecutionContext, answer: RequestListener) {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.authorization ?? 'no token'}`);
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.teardown(() => server.closeAllConnections());
  t.teardown(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

test('Keelson follows its own service: the bundle, that nothing changed, and what is new', async (t) => {
  const site = await tinySite(t);
  const service = await running(t, site);
  const source = await sourceOf(`${rego(service)}?account=secret`);
  t.is(source.name, rego(service), 'without what may be a secret');

  const first = await source.download();
  t.like(first, { kind: 'bundle', archive: (await ask(rego(service))).body });
  const known = first.kind === 'bundle' ? (first.tag ?? '') : '';
  t.deepEqual(await source.download({ known }), { kind: 'unchanged' });

  const next = source.download({ known, waitSeconds: 60 });
  while (service.waiting === 0) await new Promise(setImmediate);
  await publish(site, await tinyCandidate('1.1.0'), 'stable');
  t.is((await next).kind, 'bundle');
});

test('a wait is ended by the one who waits', async (t) => {
  const service = await running(t, await tinySite(t));
  const source = await httpSource(rego(service));
  const first = await source.download();
  const stop = new AbortController();
  const next = source.download({
    known: first.kind === 'bundle' ? (first.tag ?? '') : '',
    waitSeconds: 60,
    signal: stop.signal,
  });
  while (service.waiting === 0) await new Promise(setImmediate);
  stop.abort(new Error('enough'));

  await t.throwsAsync(next, { message: 'enough' });
});

test('a token, and a certificate, are shown to the service', async (t) => {
  const folder = await emptyFolder(t);
  const [server, client] = [await certificates(folder), await certificates(folder, 'client')];
  const service = await running(t, await tinySite(t), {
    tls: { cert: server.cert, key: server.key, clientCa: client.ca },
    tokens: tokensOf([tokenEntry('agent', 'agent-token', ['read'])]),
  });
  await writeFile(join(folder, 'token'), 'agent-token\n');
  const credentials = await httpCredentials({
    KEELSON_BUNDLE_TOKEN_FILE: join(folder, 'token'),
    KEELSON_BUNDLE_CA: server.files.ca,
    KEELSON_BUNDLE_CERT: client.files.cert,
    KEELSON_BUNDLE_KEY: client.files.key,
  });

  t.is((await (await httpSource(rego(service), credentials)).download()).kind, 'bundle');
  const { token: _, ...without } = credentials;
  await t.throwsAsync((await httpSource(rego(service), without)).download(), {
    code: 'BUNDLE_UNAVAILABLE',
    message: /answered 401.*KEELSON_BUNDLE_TOKEN/,
  });
  const { ca: __, ...untrusting } = credentials;
  await t.throwsAsync((await httpSource(rego(service), untrusting)).download(), {
    code: 'BUNDLE_UNAVAILABLE',
    message: /certificate/,
  });
});

test('a token goes along where it is sent on to on the same host, and to no other', async (t) => {
  const other = await answering(t, (_, response) => response.end('bundle'));
  const { url, seen } = await answering(t, ({ url: path }, response) => {
    const location = path === '/first' ? '/second' : `${other.url}/third`;
    response.writeHead(307, { location }).end();
  });

  const download = await (await httpSource(`${url}/first`, { token: 'secret' })).download();
  t.like(download, { kind: 'bundle', archive: Buffer.from('bundle') });
  t.deepEqual(seen, ['GET /first Bearer secret', 'GET /second Bearer secret']);
  t.deepEqual(other.seen, ['GET /third no token']);
});

test('who sends on and on, or from https to http, is left', async (t) => {
  const { url, seen } = await answering(t, (_, response) => response.writeHead(302, { location: '/' }).end());
  await t.throwsAsync((await httpSource(url, {})).download(), {
    code: 'BUNDLE_UNAVAILABLE',
    message: /sends on more than 5 times/,
  });
  t.is(seen.length, 6);

  const { ca, cert, key } = await certificates(await emptyFolder(t));
  const secure = createSecureServer({ cert, key }, (_, response) =>
    response.writeHead(302, { location: url }).end(),
  );
  secure.listen(0, '127.0.0.1');
  await once(secure, 'listening');
  t.teardown(() => secure.closeAllConnections());
  t.teardown(() => void secure.close());
  const { port } = secure.address() as AddressInfo;
  await t.throwsAsync((await httpSource(`https://127.0.0.1:${port}/`, { ca })).download(), {
    code: 'BUNDLE_UNAVAILABLE',
    message: /from https to http/,
  });
  t.is(seen.length, 6);
});

test('what passes is asked for again, as late as the server says', async (t) => {
  let asked = 0;
  const { url } = await answering(t, (request, response) => {
    asked += 1;
    if (asked === 1) request.socket.destroy();
    else if (asked === 2) response.writeHead(503, { 'retry-after': '0' }).end();
    else if (asked === 3) response.writeHead(429, { 'retry-after': new Date(0).toUTCString() }).end();
    else response.end('bundle');
  });

  t.is((await (await httpSource(url, {})).download()).kind, 'bundle');
  t.is(asked, 4);
});

test('what does not pass is told in one line', async (t) => {
  let asked = 0;
  const failing = (listener: RequestListener) => async (expected: object) => {
    const { url } = await answering(t, (request, response) => {
      asked += 1;
      listener(request, response);
    });
    asked = 0;
    await t.throwsAsync((await httpSource(`${url}/b?sig=secret`, {})).download(), expected);
  };

  await failing((_, response) => response.writeHead(404).end('<html>'))({
    code: 'BUNDLE_UNAVAILABLE',
    message:
      /^cannot get the bundle http:\/\/127\.0\.0\.1:\d+\/b: it answered 404, so there is no such bundle$/,
  });
  t.is(asked, 1);
  await failing((_, response) => response.writeHead(500, { 'retry-after': '0' }).end())({
    code: 'BUNDLE_UNAVAILABLE',
    message: /it answered 500$/,
  });
  t.is(asked, 4);
  await failing((_, response) => response.end())({ code: 'BUNDLE_UNAVAILABLE', message: /with nothing$/ });
  await failing((_, response) => response.writeHead(304).end())({
    code: 'BUNDLE_UNAVAILABLE',
    message: /304$/,
  });
  await failing((_, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('half');
    response.destroy();
  })({ code: 'BUNDLE_UNAVAILABLE', message: /aborted|hang up|RESET/i });
});

test('bytes other than the digest says, and more than a bundle has, are refused', async (t) => {
  const wrong = await answering(t, (_, response) =>
    response.writeHead(200, { 'repr-digest': `sha-256=:${'A'.repeat(43)}=:` }).end('bundle'),
  );
  await t.throwsAsync((await httpSource(wrong.url, {})).download(), { code: 'BUNDLE_DIGEST_MISMATCH' });

  const part = Buffer.alloc(1024 * 1024);
  const endless = await answering(t, (_, response) => {
    const more = () => {
      while (!response.destroyed && response.write(part));
    };
    response.on('drain', more);
    more();
  });
  await t.throwsAsync((await httpSource(endless.url, {})).download(), {
    code: 'BUNDLE_TOO_LARGE',
    message: new RegExp(String(largestArchive)),
  });
});

test('a host that is not there is unavailable', async (t) => {
  await t.throwsAsync((await httpSource('http://127.0.0.1:1/b', {})).download(), {
    code: 'BUNDLE_UNAVAILABLE',
    message: /ECONNREFUSED/,
  });
});

test('addresses with passwords, tokens over http and credentials that cannot be used are refused', async (t) => {
  const password = await t.throwsAsync(httpSource('https://user:hunter2@example.org/b', {}), {
    code: 'USAGE',
  });
  t.false(password.message.includes('hunter2'));
  await t.throwsAsync(httpSource('http://example.org/b', { token: 'secret' }), {
    code: 'USAGE',
    message: /use https/,
  });
  const odd = await t.throwsAsync(httpCredentials({ KEELSON_BUNDLE_TOKEN: 'sec\nret' }), { code: 'USAGE' });
  t.false(odd.message.includes('sec'));
  await t.throwsAsync(httpCredentials({ KEELSON_BUNDLE_CA: '/nowhere' }), {
    code: 'USAGE',
    message: /KEELSON_BUNDLE_CA/,
  });
  t.deepEqual(await httpCredentials({}), {});
});
