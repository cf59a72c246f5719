import { copyFile, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { releaseFolder } from '../../../src/bundle/release/release.ts';
import { wireStore } from '../../bundle/store/wire-store.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { startRegistry } from '../../registry.ts';
import { keelsonHere } from '../in-this-thread.ts';
import { type Ran } from '../keelson.ts';

/** Without the credentials of who runs the tests. */
async function command(
  t: ExecutionContext,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ran> {
  return keelsonHere(['bundle', ...args], { DOCKER_CONFIG: await emptyFolder(t), ...env });
}

test('a release is pushed by its version and pulled by its tag', async (t) => {
  const host = await startRegistry(t);
  const folder = await emptyFolder(t);
  const file = join(folder, 'b.tar.gz');
  const reference = `oci://${host}/policies/keelson`;

  const pushed = await command(t, ['push', '0.3.0', reference]);
  t.is(pushed.code, 0, pushed.stderr);
  const [, digest = ''] = /^oci:.*:0\.3\.0@(sha256:[0-9a-f]{64})\n$/.exec(pushed.stdout) ?? [];
  t.is(
    (await command(t, ['push', '0.3.0', reference])).stdout,
    `${reference}:0.3.0@${digest} was there already\n`,
  );

  for (const [args, kind] of [
    [[], 'wasm'],
    [['--target', 'rego'], 'rego'],
  ] as const) {
    const pulled = await command(t, ['pull', `${reference}:0.3.0`, '-o', file, ...args]);
    t.is(pulled.stdout, `${reference}:0.3.0 ${digest} written to ${file}; not verified\n`, pulled.stderr);
    t.deepEqual(await readFile(file), await readFile(join(releaseFolder, `keelson-0.3.0.${kind}.tar.gz`)));
  }
});

test('a version that is in the registry is not replaced by another', async (t) => {
  const reference = `oci://${await startRegistry(t)}/policies/keelson:0.3.0`;
  await command(t, ['push', '0.3.0', reference]);

  const refused = await command(t, ['push', '0.2.0', reference]);

  t.is(refused.code, 2);
  t.regex(refused.stderr, /^keelson: oci:.*:0\.3\.0 is sha256:.* released versions never change/);
});

test('files and a signature are pushed together, or the signature afterwards', async (t) => {
  const reference = `oci://${await startRegistry(t)}/policies/keelson:dev`;
  const folder = await emptyFolder(t);
  const signature = join(folder, 's.sigstore.json');
  const sigstore = (name: string) =>
    writeFile(
      signature,
      JSON.stringify({ mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', name }),
    );
  const files = ['rego', 'wasm'].map((kind) => join(releaseFolder, `keelson-0.3.0.${kind}.tar.gz`));

  await sigstore('one');
  t.is((await command(t, ['push', ...files, reference, '--signature', signature])).code, 0);
  await sigstore('two');
  t.is((await command(t, ['push', reference, '--signature', signature])).code, 0);

  const pulled = await command(t, ['pull', reference, '-o', join(folder, 'b.tar.gz')]);
  t.regex(pulled.stdout, /, 2 signatures beside it; not verified\n$/);
});

test('a release is pushed into an object store, both artefacts below a folder', async (t) => {
  const store = await wireStore(t, () => undefined);
  const env = {
    AWS_ACCESS_KEY_ID: 'a',
    AWS_SECRET_ACCESS_KEY: 'b',
    AWS_ENDPOINT_URL_S3: `http://${store.host}`,
  };
  const file = join(await emptyFolder(t), 'b.tar.gz');

  const pushed = await command(t, ['push', '0.3.0', 's3://policies/keelson/'], env);

  t.is(
    pushed.stdout,
    's3://policies/keelson/keelson-0.3.0.rego.tar.gz\ns3://policies/keelson/keelson-0.3.0.wasm.tar.gz\n',
    pushed.stderr,
  );
  const pulled = await command(
    t,
    ['pull', 's3://policies/keelson/keelson-0.3.0.wasm.tar.gz', '-o', file],
    env,
  );
  t.is(pulled.code, 0, pulled.stderr);
  t.deepEqual(await readFile(file), await readFile(join(releaseFolder, 'keelson-0.3.0.wasm.tar.gz')));
});

test('a file of a release that was changed is not pushed', async (t) => {
  const folder = await emptyFolder(t);
  await copyFile(join(releaseFolder, 'index.json'), join(folder, 'index.json'));
  for (const kind of ['rego', 'wasm']) {
    await copyFile(
      join(releaseFolder, `keelson-0.2.0.${kind}.tar.gz`),
      join(folder, `keelson-0.3.0.${kind}.tar.gz`),
    );
  }

  const refused = await command(t, ['push', '0.3.0', 'oci://localhost:9/p/k', '--releases', folder]);

  t.is(refused.code, 4);
  t.regex(refused.stderr, /is not the file that was released/);
});

const misused: readonly [readonly string[], RegExp][] = [
  [['push', '0.3.1', 'oci://localhost:9/p/k'], /0\.3\.1 was not released; did you mean 0\.\d\.\d\?/],
  [['push', '0.3.0', 'registry.example.com/p/k'], /is no place to push to; name oci:/],
  [['push', '0.3.0', 'oci://me:hunter2@r.io/p/k'], /names no host/],
  [['push', '0.3.0', 's3://bucket/key'], /several bundles go below s3:\/\/bucket\/key\//],
  [['push', 'oci://localhost:9/p/k:1'], /nothing is named to be pushed/],
  [['push', 's3://bucket/key'], /nothing is named to be pushed/],
  [['push', '0.3.0', 's3://bucket/', '--signature', 'x'], /only a registry holds signatures/],
  [['push', '0.3.0', 'oci://localhost:9/p/k', '--signature', 'absent'], /cannot read the signature absent/],
  [['pull', 's3://bucket/key', '-o', 'x', '--target', 'rego'], /are of registries/],
  [['pull', 'oci://localhost:9/p/k', '-o', 'x'], /names no version/],
  [['pull', 'gopher://host/b', '-o', 'x'], /are not fetched by gopher/],
];

for (const [args, says] of misused) {
  test(`keelson bundle ${args.join(' ').replace('hunter2', '…')} says in a line what is wrong`, async (t) => {
    const { code, stderr, stdout } = await command(t, args);

    t.is(code, 2);
    t.is(stdout, '');
    t.regex(stderr, says);
    t.regex(stderr, /^keelson: [^\n]*\n$/);
    t.notRegex(stderr, /hunter2/);
  });
}

test('what cannot be fetched leaves no file', async (t) => {
  const folder = await emptyFolder(t);

  const { code, stderr } = await command(t, [
    'pull',
    'oci://127.0.0.1:9/p/k:1',
    '-o',
    join(folder, 'b.tar.gz'),
  ]);

  t.is(code, 4);
  t.regex(stderr, /^keelson: oci:\/\/127\.0\.0\.1:9\/p\/k:1: no answer from 127\.0\.0\.1:9/);
  t.deepEqual(await readdir(folder), []);
});
