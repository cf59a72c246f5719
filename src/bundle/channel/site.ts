import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { KeelsonError, messageOf } from '../../errors.ts';
import { withLock } from '../../files/with-lock.ts';
import { validateDefinition } from '../../schema/validate.ts';

/*
 * A site is a folder that bundles are published to, and that any server of files, or a copy in an object store, can give away:
 *
 *   releases/<version>/keelson-<version>.{wasm,rego}.tar.gz   never change
 *   releases/<version>/release.json                           their digests; written last, never changes
 *   channels/<name>.json                                      which release a channel points to, and its history
 *   bundles/<channel>/keelson.{wasm,rego}.tar.gz              copies of that release, for who follows files
 */

export type ArtefactKind = 'wasm' | 'rego';
export const artefactKinds: readonly ArtefactKind[] = ['wasm', 'rego'];

/** Who changes a site, and when. */
export interface Change {
  /** The user of the machine, where it is not said. */
  readonly by?: string | undefined;
  readonly at?: Date;
}

export const releasesFolder = (site: string) => join(site, 'releases');
export const channelsFolder = (site: string) => join(site, 'channels');
export const channelFile = (site: string, channel: string) => join(channelsFolder(site), `${channel}.json`);
export const followedFile = (site: string, channel: string, kind: ArtefactKind) =>
  join(site, 'bundles', channel, `keelson.${kind}.tar.gz`);

export function stampOf({ by, at }: Change): { at: string; by: string } {
  return { at: (at ?? new Date()).toISOString(), by: by ?? userInfo().username };
}

/** @throws KeelsonError USAGE */
export function checkChannelName(name: string): void {
  if (validateDefinition('channel', 'name', name)) {
    throw new KeelsonError(
      'USAGE',
      `${JSON.stringify(name)} is no name of a channel: those are of small letters, digits and dashes, such as stable`,
    );
  }
}

/**
 * Changes a site while nobody else does.
 *
 * @throws KeelsonError PUBLISH_FAILED when the folder cannot be changed.
 */
export async function changeSite<T>(site: string, work: () => Promise<T>): Promise<T> {
  try {
    await mkdir(channelsFolder(site), { recursive: true });
    await mkdir(releasesFolder(site), { recursive: true });
    return await withLock(join(site, '.lock'), async () => {
      await removePartial(channelsFolder(site));
      return work();
    });
  } catch (cause) {
    if (!isOfFiles(cause)) throw cause;
    throw new KeelsonError('PUBLISH_FAILED', `cannot change the site ${site}: ${messageOf(cause)}`, {
      cause,
    });
  }
}

function isOfFiles(cause: unknown): boolean {
  return cause instanceof KeelsonError
    ? cause.code === 'OUTPUT_FAILED'
    : (cause as NodeJS.ErrnoException).syscall !== undefined;
}

/** What a process left that was ended while it wrote. */
async function removePartial(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => name.endsWith('.partial'));
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
}

/**
 * A JSON file of a site that fits a definition of schemas/channel.schema.json, or undefined where there is none.
 *
 * @throws KeelsonError BUNDLE_INVALID
 */
export async function readSiteFile(file: string, definition: string): Promise<unknown> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new KeelsonError('BUNDLE_INVALID', `cannot read ${file}: ${messageOf(cause)}`, { cause });
  }
  const problem = validateDefinition('channel', definition, content);
  if (problem) throw new KeelsonError('BUNDLE_INVALID', `${file}: ${problem}`);
  return content;
}
