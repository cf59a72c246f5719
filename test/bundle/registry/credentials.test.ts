import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { credentialsFor } from '../../../src/bundle/registry/credentials.ts';
import { emptyFolder } from '../../files/empty-folder.ts';

/*
 * Tests of this file change the environment, so one runs after another.
 */

const path = process.env['PATH'] ?? '';

async function docker(t: ExecutionContext, config: unknown): Promise<string> {
  const folder = await emptyFolder(t);
  await writeFile(join(folder, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config));
  process.env['DOCKER_CONFIG'] = folder;
  return folder;
}

/** A credential helper that notes what it is asked. */
async function helper(t: ExecutionContext, name: string, script: string): Promise<void> {
  const folder = join(await emptyFolder(t), 'bin');
  await mkdir(folder);
  const file = join(folder, `docker-credential-${name}`);
  await writeFile(file, `#!/bin/sh\nread server\n${script}\n`);
  await chmod(file, 0o755);
  process.env['PATH'] = `${folder}${delimiter}${path}`;
}

test.afterEach.always(() => {
  process.env['PATH'] = path;
  for (const name of ['TOKEN', 'USERNAME', 'PASSWORD']) delete process.env[`KEELSON_REGISTRY_${name}`];
});

const auth = (text: string) => ({ auth: Buffer.from(text).toString('base64') });

test.serial("the credentials of Docker's file are found under every name it uses", async (t) => {
  for (const key of ['r.io:5000', 'https://r.io:5000', 'https://r.io:5000/v1/']) {
    await docker(t, { auths: { [key]: auth('me:pass:word'), 'other.io': auth('x:y') } });
    t.deepEqual(await credentialsFor('r.io:5000'), { kind: 'basic', username: 'me', password: 'pass:word' });
    t.is(await credentialsFor('r.io'), undefined);
  }
  await docker(t, { auths: { 'https://index.docker.io/v1/': auth('hub:secret') } });
  t.like(await credentialsFor('docker.io'), { username: 'hub' });
});

test.serial('a token of an earlier login is kept for the token service', async (t) => {
  await docker(t, { auths: { 'r.io': { ...auth('me:x'), identitytoken: 'refresh' } } });

  t.deepEqual(await credentialsFor('r.io'), { kind: 'refresh', token: 'refresh' });
});

test.serial('no file and nothing of the registry in it are no credentials', async (t) => {
  process.env['DOCKER_CONFIG'] = await emptyFolder(t);
  t.is(await credentialsFor('r.io'), undefined);
  await docker(t, {});
  t.is(await credentialsFor('constructor'), undefined);
});

test.serial("the registry's helper comes before the store of all, and that before the file", async (t) => {
  await helper(t, 'one', `echo '{"Username":"of","Secret":"'$server'"}'`);
  await docker(t, {
    credHelpers: { 'r.io': 'one' },
    credsStore: 'absent',
    auths: { 'r.io': auth('file:x') },
  });
  t.deepEqual(await credentialsFor('r.io'), { kind: 'basic', username: 'of', password: 'r.io' });

  await helper(t, 'all', `echo '{"Username":"<token>","Secret":"refresh"}'`);
  await docker(t, { credsStore: 'all', auths: { 'r.io': auth('file:x') } });
  t.deepEqual(await credentialsFor('r.io'), { kind: 'refresh', token: 'refresh' });

  await helper(t, 'none', 'echo "credentials not found in native keychain"; exit 1');
  await docker(t, { credsStore: 'none', auths: { 'r.io': auth('file:x') } });
  t.like(await credentialsFor('r.io'), { username: 'file' });
});

const failing: Readonly<Record<string, string>> = {
  'that fails': 'echo hunter2; exit 1',
  'that answers something else': 'echo hunter2',
  'that does not stop talking': 'yes hunter2',
};

for (const [what, script] of Object.entries(failing)) {
  test.serial(`a helper ${what} is an error without what it said`, async (t) => {
    await helper(t, 'bad', script);
    await docker(t, { credsStore: 'bad' });

    const error = await t.throwsAsync(credentialsFor('r.io'), {
      code: 'USAGE',
      message: /docker-credential-bad/,
    });
    t.notRegex(error.message, /hunter2/);
  });
}

test.serial('a helper that is not there, or whose name is a path, is an error', async (t) => {
  await docker(t, { credsStore: 'absent' });
  await t.throwsAsync(credentialsFor('r.io'), {
    code: 'USAGE',
    message: /cannot run docker-credential-absent/,
  });
  await docker(t, { credsStore: '../../bin/evil' });
  await t.throwsAsync(credentialsFor('r.io'), { code: 'USAGE', message: /is no name/ });
});

for (const [what, config] of [
  ['is cut short', '{"auths": {"r.io": {"auth": "aHVudGVyMg"'],
  ['holds something else', { auths: { 'r.io': { auth: 'aHVudGVyMg==' } } }],
  ['is too large', ' '.repeat(2 * 1024 * 1024)],
] as const) {
  test.serial(`a file that ${what} is an error without what it holds`, async (t) => {
    await docker(t, config);

    const error = await t.throwsAsync(credentialsFor('r.io'), { code: 'USAGE', message: /config\.json/ });
    t.notRegex(error.message, /aHVudGVyMg|hunter2/);
  });
}

test.serial('the environment comes before Docker, a token before a name', async (t) => {
  await docker(t, { auths: { 'r.io': auth('file:x') } });
  process.env['KEELSON_REGISTRY_USERNAME'] = 'me';
  await t.throwsAsync(credentialsFor('r.io'), { code: 'USAGE', message: /go together/ });
  process.env['KEELSON_REGISTRY_PASSWORD'] = 'secret';
  t.deepEqual(await credentialsFor('r.io'), { kind: 'basic', username: 'me', password: 'secret' });
  process.env['KEELSON_REGISTRY_TOKEN'] = 'token';
  t.deepEqual(await credentialsFor('r.io'), { kind: 'token', token: 'token' });
});
