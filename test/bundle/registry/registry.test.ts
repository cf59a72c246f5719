import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { readArtefact } from '../../../src/bundle/registry/artefact.ts';
import { pushBundle } from '../../../src/bundle/registry/push.ts';
import { parseReference } from '../../../src/bundle/registry/reference.ts';
import { openSession, type RegistryOptions } from '../../../src/bundle/registry/session.ts';
import { readIndex, releaseFolder } from '../../../src/bundle/release/release.ts';
import { ociSource } from '../../../src/bundle/source/oci.ts';
import { sourceOf } from '../../../src/bundle/source/source-of.ts';
import { startRegistry } from '../../registry.ts';
import { smallArchive, smallVersion } from './small-bundle.ts';
import { digestOf, indexType, layerType, wireRegistry } from './wire-registry.ts';

const nobody = { credentials: async () => undefined };

async function release() {
  const newest = (await readIndex()).releases.at(-1);
  if (!newest) throw new Error('there is no release');
  const artefact = async (file: string) => readArtefact(file, await readFile(join(releaseFolder, file)));
  return { ...newest, artefacts: [await artefact(newest.wasm.file), await artefact(newest.rego.file)] };
}

const push = async (host: string, tag: string, revision: string) =>
  pushBundle(parseReference(`oci://${host}/p/k${tag}`), await smallVersion(revision), nobody);

test('a release goes into a real registry and comes back, each artefact by its name', async (t) => {
  const host = await startRegistry(t);
  const { artefacts, version } = await release();

  const pushed = await pushBundle(parseReference(`oci://${host}/policies/keelson`), artefacts, nobody);

  t.is(pushed.reference.tag, version);
  const named = `oci://${host}/policies/keelson:${version}`;
  for (const [target, artefact] of [
    ['wasm', artefacts[0]],
    ['rego', artefacts[1]],
    [undefined, artefacts[0]],
  ] as const) {
    const download = await ociSource(named, { ...nobody, ...(target && { target }) }).download();
    t.deepEqual(download, {
      kind: 'bundle',
      archive: Buffer.from(artefact?.archive ?? []),
      tag: pushed.digest,
      attached: [],
    });
  }
  t.like(await (await sourceOf(`${named}@${pushed.digest}`)).download(), {
    kind: 'bundle',
    tag: pushed.digest,
  });
});

test('the same artefacts are the same manifest, in whatever order and registry', async (t) => {
  const first = await push(await startRegistry(t), ':1.0.0', '1.0.0+a');
  const [wasm, rego] = await smallVersion('1.0.0+a');
  if (!wasm || !rego) throw new Error('a version has two artefacts');
  const reference = parseReference(`oci://${await startRegistry(t)}/else/where:stable`);

  t.is((await pushBundle(reference, [rego, wasm], nobody)).digest, first.digest);
});

test('a released version is written once, and pushing it again changes nothing', async (t) => {
  const host = await startRegistry(t);

  t.true((await push(host, ':1.0.0', '1.0.0+a')).added);
  t.false((await push(host, ':1.0.0', '1.0.0+a')).added);
  await t.throwsAsync(push(host, ':1.0.0', '1.0.0+b'), {
    code: 'RELEASE_EXISTS',
    message: /:1\.0\.0 is sha256:.* already.*push another version/,
  });
});

test('a channel moves, and who follows it sees what is new and what is not', async (t) => {
  const host = await startRegistry(t);
  const source = ociSource(`oci://${host}/p/k:stable`, nobody);
  const { digest: first } = await push(host, ':stable', '1.0.0+a');

  t.like(await source.download(), { kind: 'bundle', tag: first });
  t.deepEqual(await source.download({ known: first }), { kind: 'unchanged' });

  const { digest: second } = await push(host, ':stable', '1.1.0+b');
  t.like(await source.download({ known: first }), { kind: 'bundle', tag: second });
});

test('that nothing changed costs one HEAD, and nothing under a digest', async (t) => {
  const registry = await wireRegistry(t);
  const { digest } = await push(registry.host, ':1.0.0', '1.0.0+a');
  const before = registry.seen.length;

  await ociSource(`oci://${registry.host}/p/k:1.0.0`, nobody).download({ known: digest });
  await ociSource(`oci://${registry.host}/p/k@${digest}`, nobody).download({ known: digest });

  t.deepEqual(
    registry.seen.slice(before).map(({ method, target }) => `${method} ${target}`),
    ['HEAD /v2/p/k/manifests/1.0.0'],
  );
});

test('an artefact that others pushed is taken by its first layer, also through an index', async (t) => {
  const registry = await wireRegistry(t);
  const archives = [await smallArchive('1+a', 'rego'), await smallArchive('2+b', 'rego')] as const;
  const config = registry.addBlob('application/vnd.oci.image.config.v1+json', '{}');
  const layers = [
    registry.addBlob('text/plain', 'readme'),
    ...archives.map((a) => registry.addBlob(layerType, a)),
  ];
  const manifest = registry.addManifest({ schemaVersion: 2, config, layers }, 'image');
  registry.addManifest({ schemaVersion: 2, mediaType: indexType, manifests: [manifest] }, 'index');

  for (const tag of ['image', 'index']) {
    t.like(await ociSource(`oci://${registry.host}/p/k:${tag}`, nobody).download(), {
      archive: Buffer.from(archives[0]),
    });
  }
});

test('a target that is not there is refused', async (t) => {
  const registry = await wireRegistry(t);
  const [wasm] = await smallVersion('1.0.0+a');
  await pushBundle(parseReference(`oci://${registry.host}/p/k`), wasm ? [wasm] : [], nobody);

  await t.throwsAsync(
    ociSource(`oci://${registry.host}/p/k:1.0.0`, { ...nobody, target: 'rego' }).download(),
    {
      code: 'BUNDLE_INVALID',
      message: /holds no rego bundle/,
    },
  );
});

test('what is no one version is not pushed', async (t) => {
  const reference = parseReference('oci://localhost:9/p/k:1.0.0');
  const [wasm, rego] = await smallVersion('1.0.0+a');
  const [other] = await smallVersion('1.0.0+b');
  if (!wasm || !rego || !other) throw new Error('a version has two artefacts');

  for (const [artefacts, message] of [
    [[other, rego], /1\.0\.0\+b and .* 1\.0\.0\+a/],
    [[wasm, wasm], /at most two artefacts/],
    [[wasm, rego, rego], /at most two artefacts/],
  ] as const) {
    await t.throwsAsync(pushBundle(reference, artefacts, nobody), { code: 'USAGE', message });
  }
});

test('a push that names no tag, or a digest, is refused', async (t) => {
  for (const text of ['oci://localhost:9/p/k', `oci://localhost:9/p/k:1@${digestOf('x')}`]) {
    await t.throwsAsync(pushBundle(parseReference(text), await smallVersion('main'), nobody), {
      code: 'USAGE',
      message: /does not say under which tag/,
    });
  }
});

test('a pull that names neither tag nor digest is refused', (t) => {
  t.throws(() => ociSource('oci://localhost:9/p/k'), { code: 'USAGE', message: /names no version/ });
});

test('plain http is spoken to this machine, and to another only where that is asked for', (t) => {
  const schemeOf = (host: string, options?: RegistryOptions) =>
    openSession(parseReference(`oci://${host}/p/k:1`), 'pull', options).url('').protocol;

  t.is(schemeOf('localhost:5000'), 'http:');
  t.is(schemeOf('127.0.0.1:5000'), 'http:');
  t.is(schemeOf('[::1]:5000'), 'http:');
  for (const host of ['registry.example.com', '127.0.0.1.example.com', 'localhost.example.com', '10.0.0.1']) {
    t.is(schemeOf(host), 'https:');
  }
  t.is(schemeOf('10.0.0.1', { plainHttp: true }), 'http:');
});

test('the short names of Docker Hub mean what they mean to Docker', (t) => {
  const url = (repository: string) =>
    openSession(parseReference(`oci://docker.io/${repository}:1`), 'pull').url('tags/list').href;

  t.is(url('k'), 'https://registry-1.docker.io/v2/library/k/tags/list');
  t.is(url('p/k'), 'https://registry-1.docker.io/v2/p/k/tags/list');
});
