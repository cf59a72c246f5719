import { chmod, writeFile } from 'node:fs/promises';
import { generateKeyPairSync, verify } from 'node:crypto';
import { delimiter, join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { azureSource } from '../../../src/bundle/source/azure.ts';
import { gcsSource } from '../../../src/bundle/source/gcs.ts';
import { s3Source } from '../../../src/bundle/source/s3.ts';
import { sourceOf } from '../../../src/bundle/source/source-of.ts';
import { azureBlob } from '../../../src/bundle/store/azure.ts';
import { gcsObject } from '../../../src/bundle/store/gcs.ts';
import { s3Object } from '../../../src/bundle/store/s3.ts';
import { objectOf } from '../../../src/bundle/store/stores.ts';
import { writeObject } from '../../../src/bundle/store/write-object.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { listen, type Seen } from '../transfer/listen.ts';
import { wrongSignature } from './signature-v4.ts';
import { wireStore, type WireStore } from './wire-store.ts';

/*
 * Tests of this file set endpoints and credentials in the environment, so one runs after another.
 */

const before = { ...process.env };
test.afterEach.always(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});

interface Kind {
  readonly name: string;
  readonly reference: string;
  /** Where it is asked for, on the wire. */
  readonly path: string;
  readonly conflict: number;
  readonly start: (t: ExecutionContext, conflict: number) => Promise<WireStore>;
  readonly variable: string;
}

const aws = { keyId: 'AKIDEXAMPLE', secret: 'hunter2', region: 'eu-west-1' };

async function s3(t: ExecutionContext, conflict: number): Promise<WireStore> {
  process.env['AWS_ACCESS_KEY_ID'] = aws.keyId;
  process.env['AWS_SECRET_ACCESS_KEY'] = aws.secret;
  process.env['AWS_REGION'] = aws.region;
  return wireStore(t, (request) => wrongSignature(request, aws), conflict);
}

const account = generateKeyPairSync('rsa', { modulusLength: 2048 });

async function gcs(t: ExecutionContext, conflict: number): Promise<WireStore> {
  const file = join(await emptyFolder(t), 'account.json');
  const private_key = account.privateKey.export({ type: 'pkcs8', format: 'pem' });
  const client_email = 'keelson@project.iam.gserviceaccount.com';
  await writeFile(file, JSON.stringify({ type: 'service_account', private_key, client_email }));
  process.env['GOOGLE_APPLICATION_CREDENTIALS'] = file;
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  return wireStore(t, wrongServiceAccount, conflict);
}

function wrongServiceAccount({ method, headers }: Seen): string | undefined {
  const [header = '', claims = '', signature = ''] = (headers.authorization ?? '')
    .replace('Bearer ', '')
    .split('.');
  const signed = Buffer.from(`${header}.${claims}`);
  if (!verify('sha256', signed, account.publicKey, Buffer.from(signature, 'base64url'))) return 'not signed';
  const { scope } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { scope?: string };
  const right = method === 'PUT' ? 'read_write' : 'read_only';
  return scope === `https://www.googleapis.com/auth/devstorage.${right}` || method === 'GET'
    ? undefined
    : `the scope is ${scope}`;
}

async function azure(t: ExecutionContext, conflict: number): Promise<WireStore> {
  const folder = await emptyFolder(t);
  const token = {
    accessToken: 'cli-token',
    expiresOn: '2099-01-01 00:00:00.000000',
    expires_on: 4_070_908_800,
  };
  await writeFile(
    join(folder, 'az'),
    `#!/bin/sh\necho '${JSON.stringify({ ...token, tokenType: 'Bearer' })}'\n`,
  );
  await chmod(join(folder, 'az'), 0o755);
  process.env['PATH'] = `${folder}${delimiter}${process.env['PATH']}`;
  process.env['AZURE_TOKEN_CREDENTIALS'] = 'AzureCliCredential';
  return wireStore(
    t,
    ({ method, headers }) =>
      headers.authorization === 'Bearer cli-token' &&
      /^\d{4}-\d\d-\d\d$/.test(String(headers['x-ms-version'])) &&
      (method !== 'PUT' || headers['x-ms-blob-type'] === 'BlockBlob')
        ? undefined
        : 'a header is missing',
    conflict,
  );
}

const kinds: readonly Kind[] = [
  {
    name: 'S3',
    reference: "s3://policies/keel son/b+(1)'é.tar.gz",
    path: '/policies/keel%20son/b%2B%281%29%27%C3%A9.tar.gz',
    conflict: 412,
    start: s3,
    variable: 'AWS_ENDPOINT_URL_S3',
  },
  {
    name: 'Cloud Storage',
    reference: 'gs://policies/keelson/b.tar.gz',
    path: '/policies/keelson/b.tar.gz',
    conflict: 412,
    start: gcs,
    variable: 'KEELSON_GCS_ENDPOINT',
  },
  {
    name: 'Azure Blob',
    reference: 'azblob://account/policies/keelson/b.tar.gz',
    path: '/policies/keelson/b.tar.gz',
    conflict: 409,
    start: azure,
    variable: 'KEELSON_AZBLOB_ENDPOINT',
  },
];

const objectIn = async (reference: string) => {
  const object = await objectOf(reference);
  if (!object) throw new Error(`${reference} is no object`);
  return object;
};

for (const { name, reference, path, conflict, start, variable } of kinds) {
  test.serial(`${name}: a bundle is put once, read, and known when it has not changed`, async (t) => {
    const store = await start(t, conflict);
    process.env[variable] = `http://${store.host}`;
    const archive = Buffer.from('archive');

    t.true(await writeObject(await objectIn(reference), archive));
    t.deepEqual([...store.objects.keys()], [path]);

    const source = await sourceOf(reference);
    const download = await source.download();
    t.deepEqual(download, { kind: 'bundle', archive, tag: store.etag(path) });
    t.deepEqual(await source.download({ known: store.etag(path) }), { kind: 'unchanged' });

    store.objects.set(path, Buffer.from('newer'));
    t.like(await source.download({ known: '"old"' }), { archive: Buffer.from('newer') });
  });

  test.serial(`${name}: what is there is never overwritten`, async (t) => {
    const store = await start(t, conflict);
    process.env[variable] = `http://${store.host}`;
    const object = await objectIn(reference);
    await writeObject(object, Buffer.from('archive'));

    t.false(await writeObject(object, Buffer.from('archive')));
    await t.throwsAsync(writeObject(object, Buffer.from('another')), {
      code: 'RELEASE_EXISTS',
      message: /is there already and is another bundle/,
    });
    t.deepEqual(store.objects.get(path), Buffer.from('archive'));
  });

  test.serial(`${name}: what is not there is unavailable, with what was answered`, async (t) => {
    const store = await start(t, conflict);
    process.env[variable] = `http://${store.host}`;

    await t.throwsAsync((await sourceOf(reference)).download(), {
      code: 'BUNDLE_UNAVAILABLE',
      message: /answered 404 \(NoSuchKey: There is none\.\)$/,
    });
  });

  test.serial(`${name}: credentials are sent over plain http to nobody but this machine`, async (t) => {
    for (const endpoint of [
      'http://storage.example.com',
      'ftp://127.0.0.1',
      'https://me:hunter2@host',
      'x',
    ]) {
      process.env[variable] = endpoint;
      const error = await t.throwsAsync(objectOf(reference), {
        code: 'USAGE',
        message: new RegExp(variable),
      });
      t.notRegex(error.message, /hunter2/);
    }
  });
}

test.serial('addresses are the providers own where none is named', (t) => {
  process.env['AWS_REGION'] = 'eu-west-1';
  t.is(s3Object('s3://bucket/a/b').url, 'https://bucket.s3.eu-west-1.amazonaws.com/a/b');
  t.is(s3Object('s3://with.dot/a').url, 'https://s3.eu-west-1.amazonaws.com/with.dot/a');
  process.env['AWS_REGION'] = 'cn-north-1';
  t.is(s3Object('s3://bucket/a').url, 'https://bucket.s3.cn-north-1.amazonaws.com.cn/a');
  t.is(gcsObject('gs://bucket/a?b#c').url, 'https://storage.googleapis.com/bucket/a%3Fb%23c');
  t.is(azureBlob('azblob://account/c/b').url, 'https://account.blob.core.windows.net/c/b');
});

for (const reference of [
  's3://bucket',
  's3://bucket/',
  's3://Bucket/a',
  's3://b/a',
  's3://me:hunter2@bucket/a',
  's3://bucket/../other/a',
  's3://bucket/a//b',
  's3://bucket/a\nb',
  `s3://bucket/${'a'.repeat(1025)}`,
  'gs://_/a',
  'azblob://account.evil.example/c/b',
]) {
  test(`${JSON.stringify(reference).slice(0, 60)} names no object`, async (t) => {
    const error = await t.throwsAsync(sourceOf(reference), {
      code: 'USAGE',
      message: /names no object; write /,
    });
    t.notRegex(error.message, /hunter2/);
  });
}

test.serial(
  'a request for another region than the store wants is refused with what it answered',
  async (t) => {
    const store = await s3(t, 412);
    process.env['AWS_ENDPOINT_URL'] = `http://${store.host}`;
    process.env['AWS_REGION'] = 'us-east-1';

    await t.throwsAsync(s3Source('s3://policies/b').download(), {
      code: 'BUNDLE_UNAVAILABLE',
      message: /answered 403 \(AccessDenied: the credential is AKIDEXAMPLE in us-east-1\)/,
    });
  },
);

test.serial('a bucket that is in another region is told', async (t) => {
  await s3(t, 412);
  const moved = await listen(t, (_, response) =>
    response.writeHead(301, { 'x-amz-bucket-region': 'eu-central-1' }).end(),
  );
  process.env['AWS_ENDPOINT_URL'] = `http://${moved.host}`;

  await t.throwsAsync(s3Source('s3://policies/b').download(), {
    code: 'BUNDLE_UNAVAILABLE',
    message: /answered 301; the bucket is in eu-central-1: is AWS_REGION that\?/,
  });
});

test.serial('missing credentials are named, and nothing is asked', async (t) => {
  const folder = await emptyFolder(t);
  const store = await wireStore(t, () => undefined);
  for (const name of Object.keys(process.env))
    if (/^(AWS|AZURE|GOOGLE)_/.test(name)) delete process.env[name];
  process.env['HOME'] = folder;
  process.env['AWS_EC2_METADATA_DISABLED'] = 'true';
  process.env['AWS_ENDPOINT_URL'] = `http://${store.host}`;
  process.env['GOOGLE_APPLICATION_CREDENTIALS'] = join(folder, 'absent.json');
  process.env['KEELSON_GCS_ENDPOINT'] = `http://${store.host}`;
  process.env['AZURE_TOKEN_CREDENTIALS'] = 'EnvironmentCredential';
  process.env['KEELSON_AZBLOB_ENDPOINT'] = `http://${store.host}`;

  for (const source of [
    s3Source('s3://bucket/b'),
    gcsSource('gs://bucket/b'),
    azureSource('azblob://account/c/b'),
  ]) {
    await t.throwsAsync(source.download(), { code: 'BUNDLE_UNAVAILABLE', message: /: no credentials: / });
  }
  t.is(store.seen.length, 0);
});

test.serial('a store that fails on a push says so', async (t) => {
  const store = await wireStore(t, () => 'no');
  await s3(t, 412);
  process.env['AWS_ENDPOINT_URL'] = `http://${store.host}`;

  await t.throwsAsync(writeObject(s3Object('s3://bucket/b'), Buffer.from('x')), {
    code: 'PUBLISH_FAILED',
    message: /answered 403 \(AccessDenied: no\)/,
  });
});
