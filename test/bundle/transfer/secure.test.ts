import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import test, { type ExecutionContext } from 'ava';
import { authorizationFor } from '../../../src/bundle/registry/authorization.ts';
import type { Credentials } from '../../../src/bundle/registry/credentials.ts';
import { exchange, type Terms } from '../../../src/bundle/transfer/exchange.ts';
import { follow } from '../../../src/bundle/transfer/follow.ts';
import { newCertificate } from './certificate.ts';
import { listen } from './listen.ts';

/*
 * What holds where the registry is reached over https.
 */

const terms: Terms = { name: 'oci://r/b:1', failure: 'BUNDLE_UNAVAILABLE', backOff: 1 };
const trusted = newCertificate();
setDefaultCACertificates([...getCACertificates('default'), trusted.cert]);

test('a server whose certificate nobody vouches for is not spoken to', async (t) => {
  const { host, seen } = await listen(t, (_, response) => response.end(), newCertificate());

  await t.throwsAsync(exchange({ method: 'GET', url: `https://${host}/` }, terms), {
    code: 'BUNDLE_UNAVAILABLE',
    message: /no answer from .*certificate/,
  });
  t.is(seen.length, 0);
});

test('nothing leads from https to http', async (t) => {
  const plain = await listen(t, (_, response) => response.end('anything'));
  const { host } = await listen(
    t,
    (_, response) => response.writeHead(302, { location: `http://${plain.host}/` }).end(),
    trusted,
  );

  await t.throwsAsync(follow({ method: 'GET', url: `https://${host}/` }, terms), {
    code: 'BUNDLE_UNAVAILABLE',
    message: /redirects a GET to http:.*not followed/,
  });
  t.is(plain.seen.length, 0);
});

const asked = (realm: string, registry: string, credentials: Credentials) =>
  authorizationFor({
    challenge: { scheme: 'bearer', realm },
    registry: new URL(registry),
    scope: 'repository:p/k:pull',
    credentials,
    terms,
  });

const tokens = (t: ExecutionContext, secure: boolean) =>
  listen(t, (_, response) => response.end('{"token":"given"}'), secure ? trusted : undefined);

test('a token service on another host gets credentials over https', async (t) => {
  const service = await tokens(t, true);
  const basic = { kind: 'basic', username: 'me', password: 'secret' } as const;

  t.is(await asked(`https://${service.host}/token`, 'https://registry.example.com', basic), 'Bearer given');
  t.is(service.seen[0]?.headers.authorization, `Basic ${Buffer.from('me:secret').toString('base64')}`);
});

test('a token service over http is not asked for a registry over https', async (t) => {
  const service = await tokens(t, false);
  const refresh = { kind: 'refresh', token: 'secret' } as const;

  await t.throwsAsync(asked(`http://${service.host}/token`, `https://${service.host}`, refresh), {
    code: 'BUNDLE_UNAVAILABLE',
    message: /names no token service that can be asked/,
  });
  t.is(service.seen.length, 0);
});
