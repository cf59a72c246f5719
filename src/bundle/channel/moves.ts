import { KeelsonError } from '../../errors.ts';
import type { Channel, ChannelMove } from '../../generated/channel.ts';
import type { Candidate } from './candidate.ts';
import { checkChannelName, changeSite, type Change } from './site.ts';
import { addSiteRelease, readSiteRelease } from './site-release.ts';
import { movePointer, readChannel } from './channel.ts';

/**
 * Releases a version to a site and has a channel point to it.
 *
 * @throws KeelsonError RELEASE_EXISTS, USAGE, PUBLISH_FAILED
 */
export async function publish(
  site: string,
  candidate: Candidate,
  channel: string,
  change: Change = {},
): Promise<Channel> {
  checkChannelName(channel);
  return changeSite(site, async () => {
    const release = await addSiteRelease(site, candidate, change);
    return movePointer(site, channel, release, { action: 'publish' }, change);
  });
}

/**
 * Has a channel point to what another points to.
 *
 * @throws KeelsonError USAGE, PUBLISH_FAILED, BUNDLE_DIGEST_MISMATCH when the release was damaged since.
 */
export async function promote(site: string, from: string, to: string, change: Change = {}): Promise<Channel> {
  checkChannelName(to);
  if (from === to) throw new KeelsonError('USAGE', `${from} cannot be promoted to itself`);
  return changeSite(site, async () => {
    const { current } = await readChannel(site, from);
    const release = await readSiteRelease(site, current.version);
    return movePointer(site, to, release, { action: 'promote', from }, change);
  });
}

/**
 * Has a channel point to a release that it had before.
 *
 * @param version where it is not said, the one before that which is there now.
 * @throws KeelsonError USAGE when there is none, PUBLISH_FAILED, BUNDLE_DIGEST_MISMATCH
 */
export async function rollback(
  site: string,
  name: string,
  version?: string,
  change: Change = {},
): Promise<Channel> {
  return changeSite(site, async () => {
    const channel = await readChannel(site, name);
    const target = version ?? versionsOf(channel.history).at(-2);
    if (target === undefined) {
      throw new KeelsonError('USAGE', `${name} had no release before ${channel.current.version}`);
    }
    const release = await readSiteRelease(site, target);
    return movePointer(site, name, release, { action: 'rollback' }, change);
  });
}

/** The versions that a rollback can go back through, the present one last: what was rolled back is not among them. */
function versionsOf(history: readonly ChannelMove[]): string[] {
  const versions: string[] = [];
  for (const { action, version } of history) {
    const at = versions.lastIndexOf(version);
    if (action === 'rollback' && at >= 0) versions.length = at;
    versions.push(version);
  }
  return versions;
}
