import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { listen, type Listening, type Seen, type Teardown } from '../transfer/listen.ts';

/** A registry on this machine that does what real ones do seldom: asks for tokens, knows referrers, lies, fails. */
export interface WireRegistry extends Listening {
  readonly blobs: Map<string, Buffer>;
  /** By digest and by tag. */
  readonly manifests: Map<string, { readonly type: string; readonly body: Buffer }>;
  /** Manifests by the subject they name. */
  readonly referrers: Map<string, object[]>;
  /** Puts a blob into it and gives its descriptor. */
  addBlob(mediaType: string, content: string | Uint8Array): Descriptor;
  /** Puts a manifest into it, under a tag as well where one is named, and gives its descriptor. */
  addManifest(manifest: object, tag?: string): Descriptor;
}

export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

export interface WireOptions {
  /** Answers instead where it gives true. */
  readonly first?: (request: Seen, response: ServerResponse, registry: WireRegistry) => boolean;
  /** Knows the referrers API. */
  readonly referrersApi?: boolean;
}

export const manifestType = 'application/vnd.oci.image.manifest.v1+json';
export const indexType = 'application/vnd.oci.image.index.v1+json';
export const layerType = 'application/vnd.oci.image.layer.v1.tar+gzip';

export const digestOf = (bytes: string | Uint8Array) =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

export async function wireRegistry(t: Teardown, options: WireOptions = {}): Promise<WireRegistry> {
  const blobs: WireRegistry['blobs'] = new Map();
  const manifests: WireRegistry['manifests'] = new Map();
  const referrers: WireRegistry['referrers'] = new Map();
  const listening = await listen(t, (request, response) => {
    if (!options.first?.(request, response, registry)) serve(request, response);
  });
  const registry: WireRegistry = {
    ...listening,
    blobs,
    manifests,
    referrers,
    addBlob(mediaType, content) {
      const body = Buffer.from(content);
      blobs.set(digestOf(body), body);
      return { mediaType, digest: digestOf(body), size: body.byteLength };
    },
    addManifest(manifest, tag) {
      const body = Buffer.from(JSON.stringify(manifest));
      const type = 'manifests' in manifest ? indexType : manifestType;
      const digest = store(type, body, tag);
      return { mediaType: type, digest, size: body.byteLength };
    },
  };

  function store(type: string, body: Buffer, tag?: string): string {
    const digest = digestOf(body);
    manifests.set(digest, { type, body });
    if (tag !== undefined) manifests.set(tag, { type, body });
    const { subject, artifactType } = JSON.parse(body.toString()) as {
      subject?: Descriptor;
      artifactType?: string;
    };
    if (subject) {
      const entry = { mediaType: type, digest, size: body.byteLength, ...(artifactType && { artifactType }) };
      referrers.set(subject.digest, [...(referrers.get(subject.digest) ?? []), entry]);
    }
    return digest;
  }

  function serve({ method, target, headers, body }: Seen, response: ServerResponse): void {
    const url = new URL(target, 'http://registry');
    const [, kind = '', name = ''] = /^\/v2\/.+\/(manifests|blobs|referrers)\/(.*)$/.exec(url.pathname) ?? [];
    if (method === 'POST' && name === 'uploads/') {
      response.writeHead(202, { location: `${url.pathname}one?state=1` }).end();
    } else if (method === 'PUT' && kind === 'blobs') {
      const digest = url.searchParams.get('digest') ?? '';
      blobs.set(digest, body);
      response.writeHead(digest === digestOf(body) ? 201 : 400).end();
    } else if (method === 'PUT' && kind === 'manifests') {
      const digest = store(
        headers['content-type'] ?? '',
        body,
        name.startsWith('sha256:') ? undefined : name,
      );
      const subject = options.referrersApi ? { 'oci-subject': 'noticed' } : {};
      response.writeHead(201, { 'docker-content-digest': digest, ...subject }).end();
    } else if (kind === 'referrers' && options.referrersApi) {
      const index = { schemaVersion: 2, mediaType: indexType, manifests: referrers.get(name) ?? [] };
      response.writeHead(200, { 'content-type': indexType }).end(JSON.stringify(index));
    } else if (kind === 'manifests' && manifests.has(name)) {
      const manifest = manifests.get(name);
      const digest = digestOf(manifest?.body ?? '');
      response.writeHead(200, { 'content-type': manifest?.type, 'docker-content-digest': digest });
      response.end(manifest?.body);
    } else if (kind === 'blobs' && blobs.has(name)) {
      response.writeHead(200).end(blobs.get(name));
    } else {
      response
        .writeHead(404)
        .end(JSON.stringify({ errors: [{ code: 'NOT_FOUND', message: 'there is none' }] }));
    }
  }

  return registry;
}
