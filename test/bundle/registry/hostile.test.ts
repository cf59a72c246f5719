import { randomBytes } from 'node:crypto';
import test from 'ava';
import { pushBundle } from '../../../src/bundle/registry/push.ts';
import { parseReference } from '../../../src/bundle/registry/reference.ts';
import { ociSource } from '../../../src/bundle/source/oci.ts';
import { smallArchive, smallVersion } from './small-bundle.ts';
import {
  digestOf,
  layerType,
  manifestType,
  wireRegistry,
  type WireOptions,
  type WireRegistry,
} from './wire-registry.ts';

/*
 * Registries that lie, fail or give what is no bundle: each is refused with its code and one line that names the reference.
 */

interface Hostile {
  readonly what: string;
  readonly code: string;
  readonly says: RegExp;
  /** Fills the registry; what is under `1.0.0` is asked for. */
  readonly fill: (registry: WireRegistry, archive: Uint8Array) => void;
  readonly first?: WireOptions['first'];
}

const config = { mediaType: 'application/vnd.oci.image.config.v1+json', digest: digestOf('{}'), size: 2 };
const image = (layers: readonly object[], more: object = {}) => ({
  schemaVersion: 2,
  config,
  layers,
  ...more,
});
const whole: Hostile['fill'] = (registry, archive) => {
  registry.addManifest(image([registry.addBlob(layerType, archive)]), '1.0.0');
};
const answering =
  (part: string, status: number, body = ''): WireOptions['first'] =>
  ({ target }, response) => {
    if (!target.includes(part)) return false;
    response.writeHead(status).end(body);
    return true;
  };

const hostile: readonly Hostile[] = [
  {
    what: 'a blob that is another',
    code: 'BUNDLE_DIGEST_MISMATCH',
    says: /gives as sha256:.* is not that/,
    fill(registry, archive) {
      whole(registry, archive);
      registry.blobs.set(digestOf(archive), randomBytes(archive.byteLength));
    },
  },
  {
    what: 'a blob that is longer than its manifest says',
    code: 'BUNDLE_DIGEST_MISMATCH',
    says: /is not that/,
    fill(registry, archive) {
      const layer = registry.addBlob(layerType, archive);
      registry.addManifest(image([{ ...layer, size: layer.size - 1 }]), '1.0.0');
    },
  },
  {
    what: 'a manifest under a digest that is not its own',
    code: 'BUNDLE_DIGEST_MISMATCH',
    says: /is not that/,
    fill: whole,
    first({ target }, response, registry) {
      if (!target.includes('/manifests/')) return false;
      response.writeHead(200, { 'docker-content-digest': digestOf('another') });
      response.end(registry.manifests.get('1.0.0')?.body);
      return true;
    },
  },
  {
    what: 'a layer that says it is too large',
    code: 'BUNDLE_TOO_LARGE',
    says: /larger than the 67108864 bytes/,
    fill(registry, archive) {
      registry.addManifest(image([{ ...registry.addBlob(layerType, archive), size: 2 ** 31 }]), '1.0.0');
    },
  },
  {
    what: 'a manifest of more than four megabytes',
    code: 'BUNDLE_TOO_LARGE',
    says: /more than the 4194304 bytes/,
    fill: (registry) => registry.addManifest(image([], { annotations: { a: 'x'.repeat(2 ** 22) } }), '1.0.0'),
  },
  {
    what: 'a manifest that is an index too',
    code: 'BUNDLE_INVALID',
    says: /an image manifest and an index at once/,
    fill: (registry) => registry.addManifest(image([], { manifests: [] }), '1.0.0'),
  },
  {
    what: 'a manifest that is no JSON',
    code: 'BUNDLE_INVALID',
    says: /is no JSON object/,
    fill: (registry) =>
      registry.manifests.set('1.0.0', { type: manifestType, body: Buffer.from('{"schema') }),
  },
  {
    what: 'a manifest of an older form',
    code: 'BUNDLE_INVALID',
    says: /the manifest of oci:.* is none: /,
    fill: (registry) => registry.addManifest({ schemaVersion: 1, fsLayers: [] }, '1.0.0'),
  },
  {
    what: 'a layer whose digest is a path',
    code: 'BUNDLE_INVALID',
    says: /\/layers\/0\/digest/,
    fill: (registry) =>
      registry.addManifest(
        image([{ mediaType: layerType, digest: 'sha256:../../secret', size: 1 }]),
        '1.0.0',
      ),
  },
  {
    what: 'more layers than any image has',
    code: 'BUNDLE_INVALID',
    says: /\/layers must NOT have more than 1000 items/,
    fill: (registry) => registry.addManifest(image(Array.from({ length: 1001 }, () => config)), '1.0.0'),
  },
  {
    what: 'an image of something else',
    code: 'BUNDLE_INVALID',
    says: /none of its layers is .*tar\+gzip \(the first is "application\/vnd\.cncf\.openpolicyagent\.policy\.layer\.v1\+rego"\)/,
    fill: (registry) =>
      registry.addManifest(
        image([registry.addBlob('application/vnd.cncf.openpolicyagent.policy.layer.v1+rego', 'package p')]),
        '1.0.0',
      ),
  },
  {
    what: 'an image without layers',
    code: 'BUNDLE_INVALID',
    says: /none of its layers/,
    fill: (registry) => registry.addManifest(image([]), '1.0.0'),
  },
  {
    what: 'an index of nothing',
    code: 'BUNDLE_INVALID',
    says: /its index names no image manifest/,
    fill: (registry) => registry.addManifest({ schemaVersion: 2, manifests: [] }, '1.0.0'),
  },
  {
    what: 'an index that leads to an index',
    code: 'BUNDLE_INVALID',
    says: /its index leads to no image manifest/,
    fill(registry) {
      const inner = registry.addManifest({ schemaVersion: 2, manifests: [] });
      registry.addManifest({ schemaVersion: 2, manifests: [{ ...inner, mediaType: manifestType }] }, '1.0.0');
    },
  },
  {
    what: 'a tag that is not there',
    code: 'BUNDLE_UNAVAILABLE',
    says: /^oci:.*:1\.0\.0 is not there$/,
    fill: () => undefined,
  },
  {
    what: 'a layer that is not there',
    code: 'BUNDLE_UNAVAILABLE',
    says: /does not give sha256:.*: it answered 404 \(NOT_FOUND: there is none\)/,
    fill: (registry) =>
      registry.addManifest(image([{ mediaType: layerType, digest: digestOf('gone'), size: 4 }]), '1.0.0'),
  },
  {
    what: 'a registry that forbids',
    code: 'BUNDLE_UNAVAILABLE',
    says: /it answered 403 \(DENIED: go away \[31m\); log in/,
    fill: whole,
    first: answering('/manifests/', 403, '{"errors":[{"code":"DENIED","message":"go\\n away \\u001b[31m"}]}'),
  },
  {
    what: 'a registry that fails',
    code: 'BUNDLE_UNAVAILABLE',
    says: /it answered 500$/,
    fill: whole,
    first: answering('/manifests/', 500),
  },
  {
    what: 'a registry that throttles for ever',
    code: 'BUNDLE_UNAVAILABLE',
    says: /it answered 429/,
    fill: whole,
    first: answering('/blobs/', 429),
  },
  {
    what: 'a registry that does not say what refers to a bundle',
    code: 'BUNDLE_UNAVAILABLE',
    says: /does not say what refers to sha256:/,
    fill: whole,
    first: answering('/referrers/', 403),
  },
  {
    what: 'an answer that is cut',
    code: 'BUNDLE_UNAVAILABLE',
    says: /no answer from 127\.0\.0\.1/,
    fill: whole,
    first({ target }, response) {
      if (!target.includes('/blobs/')) return false;
      response.writeHead(200, { 'content-length': 1000 });
      response.write('half', () => response.destroy());
      return true;
    },
  },
];

for (const { what, code, says, fill, first } of hostile) {
  test(`${what} is refused`, async (t) => {
    const registry = await wireRegistry(t, first ? { first } : {});
    fill(registry, await smallArchive('1.0.0+a', 'wasm'));

    const source = ociSource(`oci://${registry.host}/p/k:1.0.0`, {
      backOff: 1,
      credentials: async () => undefined,
    });
    const error = await t.throwsAsync(source.download(), { code, message: says });

    t.notRegex(error.message, /\p{Cc}/u);
    t.true(error.message.includes(`oci://${registry.host}/p/k:1.0.0`));
  });
}

for (const [what, first, says] of [
  ['begins no upload', answering('/uploads/', 202), /begins no upload: it answered 202/],
  ['does not take a blob', answering('/uploads/one', 400), /does not take sha256:.*: it answered 400/],
  [
    'does not take the manifest',
    answering('/manifests/', 404, 'x'),
    /does not take the manifest: it answered 404/,
  ],
] as const) {
  test(`a push to a registry that ${what} fails`, async (t) => {
    const registry = await wireRegistry(t, first ? { first } : {});

    await t.throwsAsync(
      pushBundle(parseReference(`oci://${registry.host}/p/k:1.0.0`), await smallVersion('1.0.0+a'), {
        credentials: async () => undefined,
        backOff: 1,
      }),
      { code: 'PUBLISH_FAILED', message: says },
    );
  });
}

test('a registry that stores something else than it was sent is found out', async (t) => {
  const registry = await wireRegistry(t, {
    first({ method, target }, response) {
      if (method !== 'PUT' || !target.includes('/manifests/')) return false;
      response.writeHead(201, { 'docker-content-digest': digestOf('another') }).end();
      return true;
    },
  });

  await t.throwsAsync(
    pushBundle(parseReference(`oci://${registry.host}/p/k:1.0.0`), await smallVersion('1.0.0+a')),
    { code: 'PUBLISH_FAILED', message: /stored something else than was sent/ },
  );
});
