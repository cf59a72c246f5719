import { objectIn, objectsIn, textIn, textsIn } from '../../untrusted-json.ts';
import { CodeProblem } from '../../code/format.ts';
import { sha256 } from '../../../files/sha256.ts';
import { damaged, limits } from '../limits.ts';
import { document, parsedObject, type Blobs } from './blobs.ts';
import type { ImageManifest } from './image.ts';

/** What was found, and what is wrong with the rest. */
export interface Manifests {
  readonly images: readonly ImageManifest[];
  readonly problems: readonly CodeProblem[];
}

const deepest = 4;
const imageConfigs = new Set([
  'application/vnd.oci.image.config.v1+json',
  'application/vnd.docker.container.image.v1+json',
]);

/**
 * The images that a layout or an archive names: by an OCI index, whose images may be in indexes of platforms, else by what docker
 * save wrote before.
 *
 * @throws CodeProblem when there is neither.
 */
export async function manifestsIn(blobs: Blobs): Promise<Manifests> {
  const found: { images: ImageManifest[]; problems: CodeProblem[] } = { images: [], problems: [] };
  if (blobs.has('index.json')) {
    const index = parsedObject(await blobs.text('index.json'), 'index.json');
    await fromIndex(blobs, index, [], found, 0);
    const tags = blobs.has('manifest.json') ? await tagsByConfig(blobs) : new Map<string, string[]>();
    return { ...found, images: found.images.map((image) => withTags(image, tags.get(image.config) ?? [])) };
  }
  if (blobs.has('manifest.json')) return { images: await fromDocker(blobs), problems: [] };
  throw damaged('it holds neither index.json nor manifest.json');
}

function withTags(image: ImageManifest, more: readonly string[]): ImageManifest {
  return { ...image, tags: [...new Set([...image.tags, ...more])].toSorted() };
}

type Json = Readonly<Record<string, unknown>>;

async function fromIndex(
  blobs: Blobs,
  index: Json,
  above: readonly string[],
  found: { images: ImageManifest[]; problems: CodeProblem[] },
  depth: number,
): Promise<void> {
  for (const descriptor of objectsIn(index['manifests'])) {
    if (found.images.length >= limits.images || depth > deepest) {
      found.problems.push(
        new CodeProblem({ code: 'too_large', message: `more than ${limits.images} images` }),
      );
      return;
    }
    const digest = textIn(descriptor['digest']) ?? '';
    const annotations = textMembers(descriptor['annotations']);
    if (isAttestation(descriptor, annotations)) continue;
    const tags = [...above, ...tagsIn(annotations)];
    try {
      const manifest = await document(blobs, digest);
      if (Array.isArray(manifest['manifests'])) await fromIndex(blobs, manifest, tags, found, depth + 1);
      else addImage(manifest, digest, tags, annotations, found.images);
    } catch (error) {
      if (!(error instanceof CodeProblem)) throw error;
      found.problems.push(error);
    }
  }
}

/** BuildKit ties what it says of an image to it as if it were one. */
function isAttestation(descriptor: Json, annotations: Readonly<Record<string, string>>): boolean {
  const platform = objectIn(descriptor['platform']);
  return annotations['vnd.docker.reference.type'] !== undefined || platform?.['os'] === 'unknown';
}

function tagsIn(annotations: Readonly<Record<string, string>>): string[] {
  const name = annotations['io.containerd.image.name'] ?? annotations['org.opencontainers.image.ref.name'];
  return name === undefined ? [] : [name];
}

/** What is no image, such as a chart or a signature, is not one of them. */
function addImage(
  manifest: Json,
  digest: string,
  tags: readonly string[],
  annotations: Readonly<Record<string, string>>,
  images: ImageManifest[],
): void {
  const config = objectIn(manifest['config']);
  const layers = objectsIn(manifest['layers']);
  if (!config || !imageConfigs.has(textIn(config['mediaType']) ?? '')) return;
  if (layers.length > limits.layers) throw damaged(`${digest} has more than ${limits.layers} layers`);
  images.push({
    digest,
    tags,
    annotations: { ...annotations, ...textMembers(manifest['annotations']) },
    config: textIn(config['digest']) ?? '',
    layers: layers.map((layer) => ({
      name: textIn(layer['digest']) ?? '',
      mediaType: textIn(layer['mediaType']) ?? '',
      isDigest: true,
    })),
  });
}

/** https://github.com/moby/moby/blob/master/image/spec/v1.2.md#combined-image-json--filesystem-changeset-format */
async function fromDocker(blobs: Blobs): Promise<ImageManifest[]> {
  const entries = await dockerManifest(blobs);
  return Promise.all(
    entries.slice(0, limits.images).map(async (entry) => {
      const config = textIn(entry['Config']) ?? '';
      const text = blobs.has(config) ? await blobs.text(config) : '';
      return {
        digest: `sha256:${sha256(text)}`,
        tags: textsIn(entry['RepoTags']),
        annotations: {},
        config,
        layers: textsIn(entry['Layers'])
          .slice(0, limits.layers)
          .map((name) => ({ name, mediaType: '', isDigest: false })),
      };
    }),
  );
}

async function dockerManifest(blobs: Blobs): Promise<readonly Json[]> {
  try {
    return objectsIn(JSON.parse(await blobs.text('manifest.json')));
  } catch (cause) {
    if (cause instanceof CodeProblem) throw cause;
    throw damaged('manifest.json is not JSON', cause);
  }
}

async function tagsByConfig(blobs: Blobs): Promise<Map<string, string[]>> {
  const tags = new Map<string, string[]>();
  for (const entry of await dockerManifest(blobs)) {
    const [, hex] = /(?:^|\/)([0-9a-f]{64})(?:\.json)?$/.exec(textIn(entry['Config']) ?? '') ?? [];
    if (hex !== undefined) tags.set(`sha256:${hex}`, [...textsIn(entry['RepoTags'])]);
  }
  return tags;
}

function textMembers(value: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(objectIn(value) ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
