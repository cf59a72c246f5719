import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packTar, type TarEntry } from 'modern-tar';

/** Files of a layer by path: contents; a folder where it is null; `-> target` is a symbolic link. */
export type LayerFiles = Readonly<Record<string, string | Uint8Array | null>>;

export async function tarOf(files: LayerFiles): Promise<Buffer> {
  const entries = Object.entries(files).map(([name, content]): TarEntry => {
    if (content === null) return { header: { name: `${name}/`, size: 0, type: 'directory' } };
    if (typeof content === 'string' && content.startsWith('-> ')) {
      return { header: { name, size: 0, type: 'symlink', linkname: content.slice(3) } };
    }
    const body = Buffer.from(content);
    return { header: { name, size: body.length, type: 'file', mtime: new Date(0) }, body };
  });
  return Buffer.from(await packTar(entries));
}

export const digestOf = (bytes: Uint8Array): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

export interface ImageParts {
  readonly layers: readonly LayerFiles[];
  /** Of the configuration: User, Env, Labels … */
  readonly run?: Readonly<Record<string, unknown>>;
  readonly tag?: string;
  readonly architecture?: string;
  readonly annotations?: Readonly<Record<string, string>>;
  /** How layers are packed: gzip where it is left out. */
  readonly pack?: (tar: Buffer) => Buffer;
}

/** An OCI layout: its files by path. */
export async function layoutOf(images: readonly ImageParts[]): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>([['oci-layout', json({ imageLayoutVersion: '1.0.0' })]]);
  const put = (bytes: Buffer, mediaType: string) => {
    files.set(`blobs/sha256/${digestOf(bytes).slice(7)}`, bytes);
    return { mediaType, digest: digestOf(bytes), size: bytes.length };
  };
  const manifests = [];
  for (const { layers, run = {}, tag, architecture = 'amd64', annotations = {}, pack = gzipSync } of images) {
    const tars = await Promise.all(layers.map(tarOf));
    const config = put(
      json({
        architecture,
        os: 'linux',
        config: run,
        rootfs: { type: 'layers', diff_ids: tars.map(digestOf) },
      }),
      'application/vnd.oci.image.config.v1+json',
    );
    const manifest = put(
      json({
        schemaVersion: 2,
        config,
        layers: tars.map((tar) => put(Buffer.from(pack(tar)), 'application/vnd.oci.image.layer.v1.tar+gzip')),
        annotations,
      }),
      'application/vnd.oci.image.manifest.v1+json',
    );
    manifests.push({
      ...manifest,
      platform: { os: 'linux', architecture },
      ...(tag !== undefined && { annotations: { 'org.opencontainers.image.ref.name': tag } }),
    });
  }
  files.set('index.json', json({ schemaVersion: 2, manifests }));
  return files;
}

/** What docker save wrote before it wrote layouts: the entries of its tar. */
export async function dockerArchiveOf({
  layers,
  run = {},
  tag = 'app:1',
}: ImageParts): Promise<Map<string, Buffer>> {
  const tars = await Promise.all(layers.map(tarOf));
  const config = json({
    architecture: 'amd64',
    os: 'linux',
    config: run,
    rootfs: { diff_ids: tars.map(digestOf) },
  });
  const name = `${digestOf(config).slice(7)}.json`;
  const folders = tars.map((tar) => digestOf(tar).slice(7));
  return new Map([
    ...tars.map((tar, at): [string, Buffer] => [`${folders[at]}/layer.tar`, tar]),
    [name, config],
    [
      'manifest.json',
      json([{ Config: name, RepoTags: [tag], Layers: folders.map((folder) => `${folder}/layer.tar`) }]),
    ],
  ]);
}

export async function writeFiles(root: string, files: ReadonlyMap<string, Uint8Array>): Promise<string[]> {
  for (const [path, content] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return [...files.keys()];
}

export function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

export const metadata = (name: string, version: string): string =>
  `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n\nName: not this\n`;
