import test, { type ExecutionContext } from 'ava';
import { pushBundle, pushSignatures } from '../../../src/bundle/registry/push.ts';
import { parseReference } from '../../../src/bundle/registry/reference.ts';
import { ociSource } from '../../../src/bundle/source/oci.ts';
import { startRegistry } from '../../registry.ts';
import { smallVersion } from './small-bundle.ts';
import { indexType, wireRegistry, type WireOptions, type WireRegistry } from './wire-registry.ts';

const nobody = { credentials: async () => undefined, backOff: 1 };
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const sigstore = (name: string) => JSON.stringify({ mediaType: bundleType, messageSignature: { name } });

const attachedTo = async (host: string) => {
  const download = await ociSource(`oci://${host}/p/k:1.0.0`, nobody).download();
  return download.kind === 'bundle' ? download.attached : undefined;
};

async function pushed(t: ExecutionContext, options: WireOptions = {}) {
  const registry = await wireRegistry(t, options);
  const { digest } = await pushBundle(
    parseReference(`oci://${registry.host}/p/k:1.0.0`),
    await smallVersion('1.0.0+a'),
    nobody,
  );
  const size = registry.manifests.get(digest)?.body.byteLength ?? 0;
  return { registry, subject: { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest, size } };
}

test('signatures are attached and read where the registry has the referrers API', async (t) => {
  const { registry, subject } = await pushed(t, { referrersApi: true });
  const reference = parseReference(`oci://${registry.host}/p/k:1.0.0`);

  await pushSignatures(reference, [sigstore('one'), sigstore('two')], nobody);

  t.deepEqual(await attachedTo(registry.host), [
    { kind: 'sigstore-bundle', subject: subject.digest, text: sigstore('one') },
    { kind: 'sigstore-bundle', subject: subject.digest, text: sigstore('two') },
  ]);
  t.false(registry.manifests.has(subject.digest.replace(':', '-')), 'the list under a tag is for others');
});

test('signatures are attached once and read in a real registry, which has no referrers API', async (t) => {
  const host = await startRegistry(t);
  const reference = parseReference(`oci://${host}/p/k:1.0.0`);

  const { digest } = await pushBundle(reference, await smallVersion('1.0.0+a'), {
    ...nobody,
    signatures: [sigstore('one')],
  });
  await pushSignatures(reference, [sigstore('one'), sigstore('two')], nobody);

  t.deepEqual(await attachedTo(host), [
    { kind: 'sigstore-bundle', subject: digest, text: sigstore('one') },
    { kind: 'sigstore-bundle', subject: digest, text: sigstore('two') },
  ]);
});

test('what cosign kept before version 3 is read', async (t) => {
  const { registry, subject } = await pushed(t);
  const layer = (payload: string, annotations: object) => ({
    ...registry.addBlob('application/vnd.dev.cosign.simplesigning.v1+json', payload),
    annotations,
  });
  const config = registry.addBlob('application/vnd.oci.image.config.v1+json', '{}');
  const layers = [
    layer('by a key', { 'dev.cosignproject.cosign/signature': 'c2ln' }),
    layer('by an identity', {
      'dev.cosignproject.cosign/signature': 'c2ln',
      'dev.sigstore.cosign/certificate': 'PEM',
    }),
    layer('not signed', {}),
  ];
  registry.addManifest({ schemaVersion: 2, config, layers }, `${subject.digest.replace(':', '-')}.sig`);

  const attached = await attachedTo(registry.host);

  t.deepEqual(
    attached?.map(
      (one) => one.kind === 'simple-signing' && { ...one, payload: Buffer.from(one.payload).toString() },
    ),
    [
      { kind: 'simple-signing', subject: subject.digest, payload: 'by a key', signature: 'c2ln' },
      {
        kind: 'simple-signing',
        subject: subject.digest,
        payload: 'by an identity',
        signature: 'c2ln',
        certificate: 'PEM',
      },
    ],
  );
});

function addReferrer(registry: WireRegistry, subject: object, text: string, more: object = {}): object {
  const config = registry.addBlob('application/vnd.oci.empty.v1+json', '{}');
  const layers = [registry.addBlob(bundleType, text)];
  return registry.addManifest({
    schemaVersion: 2,
    artifactType: bundleType,
    config,
    layers,
    subject,
    ...more,
  });
}

test('what refers to another bundle, or is no signature, is left out', async (t) => {
  const { registry, subject } = await pushed(t);
  const good = addReferrer(registry, subject, sigstore('good'));
  const of = { ...subject, digest: `sha256:${'0'.repeat(64)}` };
  const other = addReferrer(registry, of, sigstore('of another'));
  const layers = [registry.addBlob('text/plain', 'a note')];
  const note = addReferrer(registry, subject, 'unused', { artifactType: 'text/plain', layers });
  registry.addManifest(
    {
      schemaVersion: 2,
      mediaType: indexType,
      manifests: [other, note, { ...note, artifactType: 'text/plain' }, good],
    },
    subject.digest.replace(':', '-'),
  );

  t.deepEqual(await attachedTo(registry.host), [
    { kind: 'sigstore-bundle', subject: subject.digest, text: sigstore('good') },
  ]);
});

test('of signatures without number the first are read', async (t) => {
  const { registry, subject } = await pushed(t, { referrersApi: true });
  for (let index = 0; index < 100; index += 1) addReferrer(registry, subject, sigstore(`${index}`));

  t.is((await attachedTo(registry.host))?.length, 32);
});

test('a signature too large to be one is refused', async (t) => {
  const { registry, subject } = await pushed(t, { referrersApi: true });
  addReferrer(registry, subject, 'x'.repeat(1024 * 1024 + 1));

  await t.throwsAsync(attachedTo(registry.host), { code: 'BUNDLE_TOO_LARGE' });
});

for (const text of [
  '',
  'null',
  '{}',
  '{"mediaType":"application/vnd.dev.sigstore.bundle+json;version=0.1"}',
]) {
  test(`${JSON.stringify(text)} is not attached as a signature`, async (t) => {
    const { registry } = await pushed(t);
    const reference = parseReference(`oci://${registry.host}/p/k:1.0.0`);

    await t.throwsAsync(pushSignatures(reference, [text], nobody), {
      code: 'USAGE',
      message: /no Sigstore bundle/,
    });
  });
}

test('what is not there cannot be signed', async (t) => {
  const registry = await wireRegistry(t);
  const reference = parseReference(`oci://${registry.host}/p/k:1.0.0`);

  await t.throwsAsync(pushSignatures(reference, [sigstore('one')], nobody), {
    code: 'PUBLISH_FAILED',
    message: /is not there to be signed/,
  });
});
