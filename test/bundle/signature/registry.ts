import { createHash } from 'node:crypto';

const manifestType = 'application/vnd.oci.image.manifest.v1+json';

/** Puts an archive into a registry, as OPA takes it. @returns the manifest's digest. */
export async function push(host: string, repository: string, archive: Uint8Array): Promise<string> {
  const base = `http://${host}/v2/${repository}`;
  const config = await pushBlob(base, Buffer.from('{}'));
  const layer = await pushBlob(base, archive);
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: manifestType,
      config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...config },
      layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', ...layer }],
    }),
  );
  return pushManifest(base, manifest);
}

/** Attaches a Sigstore bundle to a manifest as cosign does where there is no referrers API: by the tag of an index. */
export async function attach(
  host: string,
  repository: string,
  subject: string,
  bundle: string,
): Promise<void> {
  const base = `http://${host}/v2/${repository}`;
  const artifactType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
  const empty = {
    mediaType: 'application/vnd.oci.empty.v1+json',
    ...(await pushBlob(base, Buffer.from('{}'))),
  };
  const layer = { mediaType: artifactType, ...(await pushBlob(base, Buffer.from(bundle))) };
  const { body } = await read(`${base}/manifests/${subject}`);
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: manifestType,
      artifactType,
      config: empty,
      layers: [layer],
      subject: { mediaType: manifestType, digest: subject, size: body.length },
    }),
  );
  const digest = await pushManifest(base, manifest);
  const index = {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: [{ mediaType: manifestType, digest, size: manifest.length, artifactType }],
  };
  await pushManifest(base, Buffer.from(JSON.stringify(index)), subject.replace(':', '-'), index.mediaType);
}

/** The first layer of what a tag names, and its annotations. */
export async function pull(host: string, repository: string, tag: string) {
  const base = `http://${host}/v2/${repository}`;
  const { layers } = JSON.parse((await read(`${base}/manifests/${tag}`)).body.toString()) as {
    layers: { digest: string; annotations?: Record<string, string> }[];
  };
  const [layer] = layers;
  if (!layer) throw new Error(`${tag} has no layers`);
  return {
    content: (await read(`${base}/blobs/${layer.digest}`)).body,
    annotations: layer.annotations ?? {},
  };
}

async function read(url: string) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return { body: Buffer.from(await response.arrayBuffer()) };
}

async function pushBlob(base: string, body: Uint8Array) {
  const digest = digestOf(body);
  const started = await fetch(`${base}/blobs/uploads/`, { method: 'POST' });
  const url = new URL(started.headers.get('location') ?? '', base);
  url.searchParams.set('digest', digest);
  const { status } = await fetch(url, { method: 'PUT', body: Buffer.from(body) });
  if (status !== 201) throw new Error(`${url.href} answered ${status}`);
  return { digest, size: body.byteLength };
}

async function pushManifest(
  base: string,
  body: Buffer<ArrayBuffer>,
  tag = digestOf(body),
  type = manifestType,
) {
  const { status } = await fetch(`${base}/manifests/${tag}`, {
    method: 'PUT',
    headers: { 'content-type': type },
    body,
  });
  if (status !== 201) throw new Error(`${base}/manifests/${tag} answered ${status}`);
  return digestOf(body);
}

function digestOf(body: Uint8Array): string {
  return `sha256:${createHash('sha256').update(body).digest('hex')}`;
}
