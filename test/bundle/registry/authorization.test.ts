import type { ServerResponse } from 'node:http';
import test, { type ExecutionContext } from 'ava';
import type { Credentials } from '../../../src/bundle/registry/credentials.ts';
import { pushBundle } from '../../../src/bundle/registry/push.ts';
import { parseReference } from '../../../src/bundle/registry/reference.ts';
import { ociSource } from '../../../src/bundle/source/oci.ts';
import { listen, type Seen } from '../transfer/listen.ts';
import { smallVersion } from './small-bundle.ts';
import { wireRegistry, type WireRegistry } from './wire-registry.ts';

const basic: Credentials = { kind: 'basic', username: 'me', password: 'hunter2' };
const basicHeader = `Basic ${Buffer.from('me:hunter2').toString('base64')}`;

interface Guard {
  /** Where it sends for tokens; its own /token where none is named. */
  readonly realm?: string;
  readonly challenge?: (realm: string) => string;
  /** What it takes. */
  readonly takes: string;
}

/** A registry that lets in who brings what it takes, and gives that as a token itself. */
async function guarded(t: ExecutionContext, { realm, challenge, takes }: Guard): Promise<WireRegistry> {
  const registry: WireRegistry = await wireRegistry(t, {
    first({ target, headers }: Seen, response: ServerResponse) {
      if (target.startsWith('/token')) {
        response.end(JSON.stringify({ token: takes.replace('Bearer ', '') }));
        return true;
      }
      if (headers.authorization === takes) return false;
      const where = realm ?? `http://${headers.host}/token`;
      response.writeHead(401, {
        'www-authenticate':
          challenge?.(where) ?? `Bearer realm="${where}",service="registry",scope="repository:p/k:pull"`,
      });
      response.end('{"errors":[{"code":"UNAUTHORIZED","message":"authentication required"}]}');
      return true;
    },
  });
  await fill(registry);
  return registry;
}

async function fill(registry: WireRegistry): Promise<void> {
  const [wasm] = await smallVersion('1.0.0+a');
  const layer = registry.addBlob('application/vnd.oci.image.layer.v1.tar+gzip', wasm?.archive ?? '');
  const config = registry.addBlob('application/vnd.oci.image.config.v1+json', '{}');
  registry.addManifest({ schemaVersion: 2, config, layers: [layer] }, '1.0.0');
}

const open = (host: string, credentials?: Credentials) =>
  ociSource(`oci://${host}/p/k:1.0.0`, { credentials: async () => credentials, backOff: 1 });

const tokenRequests = ({ seen }: { readonly seen: readonly Seen[] }) =>
  seen.filter(({ target }) => target.startsWith('/token'));

test('a token is asked for once, without credentials where there are none', async (t) => {
  const registry = await guarded(t, { takes: 'Bearer anonymous' });

  t.is((await open(registry.host).download()).kind, 'bundle');

  const [asked, ...more] = tokenRequests(registry);
  t.is(more.length, 0);
  t.is(asked?.target, '/token?service=registry&scope=repository%3Ap%2Fk%3Apull');
  t.is(asked?.headers.authorization, undefined);
});

test("the token service gets the user's credentials, and the registry only the token", async (t) => {
  const registry = await guarded(t, { takes: 'Bearer for-me' });

  await open(registry.host, basic).download();

  t.is(tokenRequests(registry)[0]?.headers.authorization, basicHeader);
  const others = registry.seen.filter(({ target }) => !target.startsWith('/token'));
  t.true(others.every(({ headers }) => headers.authorization !== basicHeader));
});

test('a token service on another host gets no credentials over plain http', async (t) => {
  const elsewhere = await listen(t, (_, response) => response.end('{"access_token":"given"}'));
  const registry = await guarded(t, { takes: 'Bearer given', realm: `http://${elsewhere.host}/token` });

  for (const credentials of [basic, { kind: 'refresh', token: 'hunter2' } as const]) {
    t.is((await open(registry.host, credentials).download()).kind, 'bundle');
  }
  t.is(elsewhere.seen.length, 2);
  t.true(
    elsewhere.seen.every(({ headers, body }) => headers.authorization === undefined && body.length === 0),
  );
});

test('a kept login is exchanged for a token', async (t) => {
  const registry = await guarded(t, { takes: 'Bearer fresh' });

  await open(registry.host, { kind: 'refresh', token: 'kept' }).download();

  const [asked] = tokenRequests(registry);
  t.is(asked?.method, 'POST');
  t.deepEqual(Object.fromEntries(new URLSearchParams(asked?.body.toString())), {
    grant_type: 'refresh_token',
    refresh_token: 'kept',
    client_id: 'keelson',
    service: 'registry',
    scope: 'repository:p/k:pull',
  });
});

test('a push asks for both rights where the registry does not say which it wants', async (t) => {
  const registry = await guarded(t, {
    takes: 'Bearer both',
    challenge: (realm) => `Bearer realm="${realm}"`,
  });

  await pushBundle(parseReference(`oci://${registry.host}/p/k:2.0.0`), await smallVersion('2.0.0+a'), {
    credentials: async () => basic,
  });

  t.is(tokenRequests(registry)[0]?.target, '/token?scope=repository%3Ap%2Fk%3Apull%2Cpush');
  t.true(registry.manifests.has('2.0.0'));
});

test('a registry that asks for a name and a password gets them; a token of the user goes as it is', async (t) => {
  const byName = await guarded(t, { takes: basicHeader, challenge: () => 'Basic realm="r"' });
  t.is((await open(byName.host, basic).download()).kind, 'bundle');

  const byToken = await guarded(t, { takes: 'Bearer mine' });
  t.is((await open(byToken.host, { kind: 'token', token: 'mine' }).download()).kind, 'bundle');
  t.is(tokenRequests(byToken).length, 0);
});

for (const [what, answer] of [
  ['refuses', { status: 403, body: '{"errors":[{"code":"DENIED","message":"hunter2 is wrong"}]}' }],
  ['answers something else', { status: 200, body: '<html>' }],
  ['answers no token', { status: 200, body: '{"token":["a"]}' }],
  ['answers a token of two lines', { status: 200, body: '{"token":"a\\r\\nx-evil: 1"}' }],
] as const) {
  test(`a token service that ${what} is named, and the password is not`, async (t) => {
    const service = await listen(t, (_, response) => response.writeHead(answer.status).end(answer.body));
    const registry = await guarded(t, { takes: 'nothing', realm: `http://${service.host}/token` });

    const error = await t.throwsAsync(open(registry.host, basic).download(), {
      code: 'BUNDLE_UNAVAILABLE',
      message: new RegExp(`${service.host} gave no token: it answered ${answer.status}.*docker login`),
    });
    t.false(error.message.includes(basicHeader));
  });
}

for (const realm of ['', 'ftp://127.0.0.1/token', 'file:///etc/passwd', '/token']) {
  test(`a token service at ${JSON.stringify(realm)} is not asked`, async (t) => {
    const registry = await guarded(t, { takes: 'nothing', challenge: () => `Bearer realm="${realm}"` });

    await t.throwsAsync(open(registry.host, basic).download(), {
      code: 'BUNDLE_UNAVAILABLE',
      message: /names no token service that can be asked/,
    });
  });
}

test('who is not let in is told what the registry says, and what to do', async (t) => {
  const registry = await guarded(t, { takes: 'nothing', challenge: () => 'Basic realm="r"' });

  await t.throwsAsync(open(registry.host).download(), {
    code: 'BUNDLE_UNAVAILABLE',
    message: /does not give 1\.0\.0: it answered 401 \(UNAUTHORIZED: authentication required\); log in/,
  });
});

test('a storage that the registry leads to is told neither token nor password, even when it asks', async (t) => {
  const storage = await listen(t, (_, response) =>
    response.writeHead(401, { 'www-authenticate': 'Basic realm="give"' }).end(),
  );
  const registry = await wireRegistry(t, {
    first({ target, headers }, response) {
      if (headers.authorization !== basicHeader) {
        response.writeHead(401, { 'www-authenticate': 'Basic realm="r"' }).end();
        return true;
      }
      if (!target.includes('/blobs/')) return false;
      response.writeHead(307, { location: `http://${storage.host}/blob` }).end();
      return true;
    },
  });
  await fill(registry);

  await t.throwsAsync(open(registry.host, basic).download(), {
    code: 'BUNDLE_UNAVAILABLE',
    message: new RegExp(`${storage.host} does not give sha256:.*: it answered 401`),
  });
  t.is(storage.seen.length, 1);
  t.is(storage.seen[0]?.headers.authorization, undefined);
});
