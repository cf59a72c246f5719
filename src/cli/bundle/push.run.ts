import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readArtefact } from '../../bundle/registry/artefact.ts';
import { pushBundle, pushSignatures } from '../../bundle/registry/push.ts';
import { formatReference, parseReference } from '../../bundle/registry/reference.ts';
import { isOfStore, objectOf } from '../../bundle/store/stores.ts';
import { writeObject } from '../../bundle/store/write-object.ts';
import { KeelsonError, messageOf } from '../../errors.ts';
import { bundlesNamed, type NamedBundle } from './named-bundles.ts';

export interface PushFlags {
  readonly signature?: readonly string[];
  readonly releases?: string;
  readonly plainHttp: boolean;
}

/** keelson bundle push: the last of what is named is where to. Prints what is there then, one line each. */
export async function runPush(
  named: readonly string[],
  flags: PushFlags,
  signal: AbortSignal,
): Promise<void> {
  const destination = named.at(-1) ?? '';
  const bundles = await bundlesNamed(named.slice(0, -1), flags.releases);
  const lines = /^oci:\/\//i.test(destination)
    ? await pushToRegistry(bundles, destination, flags, signal)
    : await pushToStore(bundles, destination, flags, signal);
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function pushToRegistry(
  bundles: readonly NamedBundle[],
  destination: string,
  { signature = [], plainHttp }: PushFlags,
  signal: AbortSignal,
): Promise<string[]> {
  const reference = parseReference(destination);
  const signatures = await Promise.all(signature.map(readSignature));
  if (bundles.length === 0 && signatures.length === 0) {
    throw new KeelsonError(
      'USAGE',
      `nothing is named to be pushed to ${destination}: name files or a version`,
    );
  }
  const pushed =
    bundles.length === 0
      ? await pushSignatures(reference, signatures, { plainHttp, signal })
      : await pushBundle(
          reference,
          await Promise.all(bundles.map(({ name, archive }) => readArtefact(name, archive))),
          { plainHttp, signal, signatures },
        );
  const name = formatReference({ ...pushed.reference, digest: pushed.digest });
  return [pushed.added || bundles.length === 0 ? name : `${name} was there already`];
}

async function pushToStore(
  bundles: readonly NamedBundle[],
  destination: string,
  { signature = [] }: PushFlags,
  signal: AbortSignal,
): Promise<string[]> {
  refuseMisuse(bundles, destination, signature);
  const lines: string[] = [];
  for (const { name, archive } of bundles) {
    // What is no bundle is not pushed.
    await readArtefact(name, archive);
    const object = await objectOf(destination.endsWith('/') ? `${destination}${name}` : destination);
    if (!object) continue;
    const added = await writeObject(object, archive, { signal });
    lines.push(`${object.name}${added ? '' : ' was there already'}`);
  }
  return lines;
}

/** @throws KeelsonError USAGE for what an object store cannot be asked. */
function refuseMisuse(
  bundles: readonly NamedBundle[],
  destination: string,
  signature: readonly string[],
): void {
  const wrong = !isOfStore(destination)
    ? `${destination} is no place to push to; name oci://host/repository:tag, s3://bucket/key, gs://bucket/object or azblob://account/container/blob last`
    : signature.length > 0
      ? 'only a registry holds signatures beside a bundle: sign the bundle itself for an object store'
      : bundles.length === 0
        ? `nothing is named to be pushed to ${destination}: name files or a version`
        : bundles.length > 1 && !destination.endsWith('/')
          ? `several bundles go below ${destination}/, with a slash at its end`
          : undefined;
  if (wrong !== undefined) throw new KeelsonError('USAGE', wrong);
}

async function readSignature(file: string): Promise<string> {
  try {
    if ((await stat(file)).size > 1024 * 1024) throw new Error('it is larger than a signature');
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new KeelsonError('USAGE', `cannot read the signature ${basename(file)}: ${messageOf(cause)}`, {
      cause,
    });
  }
}
