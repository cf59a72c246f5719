import test from 'ava';
import { exchange, type Terms } from '../../../src/bundle/transfer/exchange.ts';
import { follow } from '../../../src/bundle/transfer/follow.ts';
import { listen } from './listen.ts';

const terms: Terms = { name: 'oci://r/b:1', failure: 'BUNDLE_UNAVAILABLE', backOff: 1 };

for (const status of [408, 429, 500, 502, 503]) {
  test(`what is answered ${status} is asked again`, async (t) => {
    const { host, seen } = await listen(t, (_, response) => {
      response.writeHead(seen.length < 3 ? status : 200, { 'retry-after': '0' }).end('there');
    });

    const answer = await exchange({ method: 'GET', url: `http://${host}/` }, terms);

    t.is(answer.status, 200);
    t.is(Buffer.from(answer.body).toString(), 'there');
    t.is(seen.length, 3);
  });
}

test('what does not pass is the answer after three tries', async (t) => {
  const { host, seen } = await listen(t, (_, response) => response.writeHead(503).end());

  t.is((await exchange({ method: 'PUT', url: `http://${host}/`, body: 'x' }, terms)).status, 503);
  t.is(seen.length, 3);
});

test('a server that wants to be left alone for long is not waited for', async (t) => {
  const { host, seen } = await listen(t, (_, response) =>
    response.writeHead(429, { 'retry-after': '3600' }).end(),
  );

  t.is((await exchange({ method: 'GET', url: `http://${host}/` }, terms)).status, 429);
  t.is(seen.length, 1);
});

test('a connection that is cut within the answer is no answer', async (t) => {
  const { host, seen } = await listen(t, (_, response) => {
    response.writeHead(200, { 'content-length': 100 });
    response.write('half', () => response.destroy());
  });

  await t.throwsAsync(exchange({ method: 'GET', url: `http://${host}/` }, terms), {
    code: 'BUNDLE_UNAVAILABLE',
    message: new RegExp(`^oci://r/b:1: no answer from ${host}: `),
  });
  t.is(seen.length, 3);
});

test('a server that says nothing is given up in time', async (t) => {
  const { host } = await listen(t, () => undefined);

  await t.throwsAsync(exchange({ method: 'GET', url: `http://${host}/` }, { ...terms, seconds: 0.05 }), {
    code: 'BUNDLE_UNAVAILABLE',
    message: /no answer from .* within 0\.05 s/,
  });
});

test('an answer without end is refused where it gets too long', async (t) => {
  const { host, seen } = await listen(t, (_, response) => {
    response.writeHead(200);
    const more = () => !response.destroyed && response.write(Buffer.alloc(64 * 1024), more);
    more();
  });

  await t.throwsAsync(exchange({ method: 'GET', url: `http://${host}/`, maximumBytes: 1000 }, terms), {
    code: 'BUNDLE_TOO_LARGE',
    message: /more than the 1000 bytes/,
  });
  t.is(seen.length, 1);
});

test('an interruption is what the waiting ends with', async (t) => {
  const interruption = new AbortController();
  const { host } = await listen(t, () => interruption.abort(new Error('interrupted')));

  await t.throwsAsync(
    exchange({ method: 'GET', url: `http://${host}/` }, { ...terms, signal: interruption.signal }),
    { message: 'interrupted' },
  );
});

test('a redirect to another host is followed without credentials, one on the same host with them', async (t) => {
  const storage = await listen(t, (_, response) => response.end('bytes'));
  const { host, seen } = await listen(t, ({ target }, response) => {
    const location = target === '/a' ? '/b' : `http://${storage.host}/c`;
    response.writeHead(307, { location }).end();
  });

  const answer = await follow(
    { method: 'GET', url: `http://${host}/a`, headers: { authorization: 'Bearer secret', accept: 'x/y' } },
    terms,
  );

  t.is(Buffer.from(answer.body).toString(), 'bytes');
  t.is(answer.url, `http://${storage.host}/c`);
  t.deepEqual(
    seen.map(({ headers }) => headers.authorization),
    ['Bearer secret', 'Bearer secret'],
  );
  t.is(storage.seen[0]?.headers.authorization, undefined);
  t.is(storage.seen[0]?.headers.accept, 'x/y');
});

test('redirects without end, and those to what is no web address, are not followed', async (t) => {
  const { host, seen } = await listen(t, ({ target }, response) => {
    response.writeHead(302, { location: target === '/file' ? 'file:///etc/passwd' : '/again' }).end();
  });

  await t.throwsAsync(follow({ method: 'GET', url: `http://${host}/` }, terms), {
    code: 'BUNDLE_UNAVAILABLE',
    message: /redirects without end/,
  });
  t.is(seen.length, 6);
  await t.throwsAsync(follow({ method: 'GET', url: `http://${host}/file` }, terms), {
    message: /redirects a GET to file:.*not followed/,
  });
});

test('an upload is not sent where a redirect leads', async (t) => {
  const { host, seen } = await listen(t, (_, response) => {
    response.writeHead(307, { location: 'http://127.0.0.1:9/elsewhere' }).end();
  });

  await t.throwsAsync(
    follow({ method: 'PUT', url: `http://${host}/`, body: 'x' }, { ...terms, failure: 'PUBLISH_FAILED' }),
    { code: 'PUBLISH_FAILED', message: /redirects a PUT/ },
  );
  t.is(seen.length, 1);
});
