import { unpackBundle } from '../../bundle/archive/archive.ts';
import type { Target } from '../../bundle/registry/resolve.ts';
import { ociSource } from '../../bundle/source/oci.ts';
import { sourceOf } from '../../bundle/source/source-of.ts';
import { KeelsonError } from '../../errors.ts';
import { writeWhole } from '../../files/write-whole.ts';

export interface PullFlags {
  readonly output: string;
  readonly target?: Target;
  readonly plainHttp: boolean;
}

/** keelson bundle pull: writes what a reference names, and prints its tag: the manifest's digest, or the ETag. */
export async function runPull(
  reference: string,
  { output, target, plainHttp }: PullFlags,
  signal: AbortSignal,
): Promise<void> {
  const inRegistry = /^oci:\/\//i.test(reference);
  if (!inRegistry && (target !== undefined || plainHttp)) {
    throw new KeelsonError(
      'USAGE',
      '--target and --plain-http are of registries: the reference is not oci://…',
    );
  }
  const source = inRegistry
    ? ociSource(reference, { plainHttp, ...(target !== undefined && { target }) })
    : await sourceOf(reference);
  const download = await source.download({ signal });
  if (download.kind === 'unchanged')
    throw new KeelsonError('BUNDLE_UNAVAILABLE', `${source.name} gave nothing`);
  await unpackBundle(download.archive, source.name);
  await writeWhole(output, download.archive);
  const signatures = download.attached?.length ?? 0;
  process.stdout.write(
    `${source.name}${download.tag === undefined ? '' : ` ${download.tag}`} written to ${output}${signatures > 0 ? `, ${signatures} ${signatures === 1 ? 'signature' : 'signatures'} beside it` : ''}; not verified\n`,
  );
}
