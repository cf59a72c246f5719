import { aiPackageFinder, type AiPackageFinder } from '../catalog/ai-packages.ts';
import { CodeProblem, type CodeContext, type TreeFile } from '../code/format.ts';
import { putImage } from './put.ts';
import { archiveBlobs } from './source/archive.ts';
import type { Blobs } from './source/blobs.ts';
import { layoutBlobs } from './source/layout.ts';
import { manifestsIn } from './source/manifests.ts';
import { imageOf, type Told } from './source/read-image.ts';

export const imageTypes = ['code/image', 'code/package', 'code/model-file'];

/** @param isAi finds packages of the catalogue. */
export async function readImages(
  files: readonly TreeFile[],
  context: CodeContext,
  isAi: AiPackageFinder = aiPackageFinder(),
): Promise<void> {
  for (const file of files) {
    context.signal.throwIfAborted();
    const told: Told = (problem) => context.sink.problem(file.path, { types: imageTypes, ...problem });
    try {
      const blobs = await blobsOf(file, context, told);
      if (blobs) await readAll(blobs, file, context, isAi, told);
    } catch (error) {
      if (!(error instanceof CodeProblem)) throw error;
      told(error.problem);
    }
  }
}

/** Undefined where an archive is none of images. */
async function blobsOf(
  file: TreeFile,
  { tree, signal }: CodeContext,
  told: Told,
): Promise<Blobs | undefined> {
  if (/(^|\/)oci-layout$/.test(file.path)) return layoutBlobs(file, tree, signal);
  const archive = await archiveBlobs(file, signal);
  if (!archive.isImage) return undefined;
  if (archive.problem) told(archive.problem.problem);
  const named = archive.has('index.json') || archive.has('manifest.json');
  // What was cut off before it says what is in it has been told.
  return archive.problem && !named ? undefined : archive;
}

async function readAll(
  blobs: Blobs,
  file: TreeFile,
  context: CodeContext,
  isAi: AiPackageFinder,
  told: Told,
): Promise<void> {
  const { images, problems } = await manifestsIn(blobs);
  for (const { problem } of problems) told(problem);
  for (const manifest of images) putImage(await imageOf(manifest, blobs, told), file.path, context, isAi);
}
