import { sha256 } from '../../../files/sha256.ts';
import { CodeProblem, type FileProblem } from '../../code/format.ts';
import { objectIn, textsIn, type Json } from '../../untrusted-json.ts';
import type { Layer } from '../layer/layer.ts';
import { blobName, document, parsedObject, type Blobs } from './blobs.ts';
import type { Image, ImageManifest, LayerName } from './image.ts';

/** Is told what could not be read. */
export type Told = (problem: FileProblem) => void;

/** Reads what a manifest names. What is missing, broken or another than named is told, and the image is not complete. */
export async function imageOf(manifest: ImageManifest, blobs: Blobs, told: Told): Promise<Image> {
  const config = await configOf(manifest, blobs, told);
  const diffIds = textsIn(objectIn(config?.['rootfs'])?.['diff_ids']);
  const layers: Layer[] = [];
  let isComplete = config !== undefined;
  for (const [at, name] of manifest.layers.entries()) {
    const layer = await layerOf(name, blobs, told);
    const problems = layer
      ? [...layer.unread.map(textOf(name)), ...wrongDigests(layer, name, diffIds[at])]
      : [];
    for (const problem of problems) told(problem);
    if (layer) layers.push(layer);
    if (!layer || problems.length > 0) isComplete = false;
  }
  const { digest, tags, annotations } = manifest;
  return { digest, tags, annotations, config, layers, isComplete };
}

async function configOf(manifest: ImageManifest, blobs: Blobs, told: Told): Promise<Json | undefined> {
  try {
    if (manifest.config.includes(':') && blobName(manifest.config) !== undefined) {
      return await document(blobs, manifest.config);
    }
    const text = await blobs.text(manifest.config);
    const [, said] = /([0-9a-f]{64})(\.json)?$/.exec(manifest.config) ?? [];
    if (said !== undefined && said !== sha256(text)) {
      told({ code: 'invalid', message: `${manifest.config} is named by another digest than its own` });
    }
    return parsedObject(text, manifest.config);
  } catch (error) {
    if (!(error instanceof CodeProblem)) throw error;
    told(error.problem);
    return undefined;
  }
}

async function layerOf(
  { name, mediaType, isDigest }: LayerName,
  blobs: Blobs,
  told: Told,
): Promise<Layer | undefined> {
  if (
    /\+encrypted$|nondistributable|foreign/.test(mediaType) &&
    !blobs.has(isDigest ? (blobName(name) ?? '') : name)
  ) {
    told({ code: 'unsupported', message: `layer ${name} is not part of it (${mediaType})` });
    return undefined;
  }
  if (mediaType.endsWith('+encrypted')) {
    told({ code: 'unsupported', message: `layer ${name} is encrypted` });
    return undefined;
  }
  const stored = isDigest ? blobName(name) : name;
  const layer = stored === undefined ? undefined : await blobs.layer(stored);
  if (!layer) told({ code: 'unresolved', message: `layer ${name.slice(0, 100)} is named and not there` });
  return layer;
}

function textOf({ name }: LayerName) {
  return ({ code, reason }: Layer['unread'][number]): FileProblem => ({
    code,
    message: `layer ${name}: ${reason}`,
  });
}

/** Of a layer that was read to its end. */
function wrongDigests(
  layer: Layer,
  { name, isDigest }: LayerName,
  diffId: string | undefined,
): FileProblem[] {
  if (layer.isCut) return [];
  const wrong =
    (isDigest && name.startsWith('sha256:') && name !== layer.digest) ||
    (diffId !== undefined && diffId.startsWith('sha256:') && diffId !== layer.diffId);
  return wrong ? [{ code: 'invalid', message: `layer ${name} is not what its digest says` }] : [];
}
