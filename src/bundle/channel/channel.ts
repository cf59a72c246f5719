import { mkdir, readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { compare } from 'semver';
import { KeelsonError } from '../../errors.ts';
import { writeWhole } from '../../files/write-whole.ts';
import type { Channel, ChannelMove, SiteRelease } from '../../generated/channel.ts';
import { readReleased } from './site-release.ts';
import {
  artefactKinds,
  channelFile,
  channelsFolder,
  checkChannelName,
  followedFile,
  readSiteFile,
  stampOf,
  type Change,
} from './site.ts';

const longestHistory = 1_000;

/** The names of a site's channels, in order. */
export async function channelNames(site: string): Promise<string[]> {
  const files = await readdir(channelsFolder(site)).catch(() => []);
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .toSorted();
}

/** @throws KeelsonError USAGE for a name that can be none; BUNDLE_INVALID */
export async function findChannel(site: string, name: string): Promise<Channel | undefined> {
  checkChannelName(name);
  return (await readSiteFile(channelFile(site, name), 'document')) as Channel | undefined;
}

/** @throws KeelsonError USAGE when there is none, with those that are; BUNDLE_INVALID */
export async function readChannel(site: string, name: string): Promise<Channel> {
  const channel = await findChannel(site, name);
  if (channel) return channel;
  const names = (await channelNames(site)).join(', ') || 'none';
  throw new KeelsonError('USAGE', `${site} has no channel ${name}; there are ${names}`);
}

/**
 * Has a channel point to a release. To be called while nobody else changes the site.
 *
 * @throws KeelsonError USAGE when a newer release is there and this is no rollback; BUNDLE_DIGEST_MISMATCH and
 * BUNDLE_UNAVAILABLE when the release is damaged.
 */
export async function movePointer(
  site: string,
  name: string,
  release: SiteRelease,
  move: Pick<ChannelMove, 'action' | 'from'>,
  change: Change,
): Promise<Channel> {
  const before = await findChannel(site, name);
  if (before && move.action !== 'rollback' && compare(before.current.version, release.version) > 0) {
    throw new KeelsonError(
      'USAGE',
      `${name} has ${before.current.version}, which is newer than ${release.version}; to go back, say keelson bundle rollback ${name} --to ${release.version}`,
    );
  }
  const { version, revision, artefacts } = release;
  const history = before?.history ?? [];
  const after: Channel = {
    schema: 'keelson.channel/v1',
    channel: name,
    current: { version, revision, artefacts },
    ...(before?.rollout && { rollout: before.rollout }),
    history:
      before?.current.version === version
        ? history
        : [...history, { ...move, version, ...stampOf(change) }].slice(-longestHistory),
  };
  await replaceFiles(site, after);
  return after;
}

/** The pointer, then the copies: each is whole, and moving again mends those that an ended process did not come to. */
async function replaceFiles(site: string, channel: Channel): Promise<void> {
  const { artefacts } = channel.current;
  const archives = new Map<string, Uint8Array>();
  for (const kind of artefactKinds) {
    const artefact = artefacts[kind];
    if (artefact) archives.set(followedFile(site, channel.channel, kind), await readReleased(site, artefact));
  }
  await writeChannel(site, channel);
  for (const [file, archive] of archives) {
    await mkdir(dirname(file), { recursive: true });
    await writeWhole(file, archive);
  }
}

export function writeChannel(site: string, channel: Channel): Promise<void> {
  return writeWhole(channelFile(site, channel.channel), `${JSON.stringify(channel, undefined, 2)}\n`);
}
