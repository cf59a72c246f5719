import { watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { KeelsonError, messageOf } from '../../errors.ts';
import type { Channel, SiteArtefact } from '../../generated/channel.ts';
import { channelNames, readChannel } from '../channel/channel.ts';
import { readSiteRelease } from '../channel/site-release.ts';
import { artefactKinds, channelFile, channelsFolder } from '../channel/site.ts';
import { limits } from './limits.ts';

/** A site as it is now, kept up to date while others publish to it. */
export interface SiteWatch extends Disposable {
  channel(name: string): Channel | undefined;
  /** A released archive that a channel points to or did before, by its digest. */
  artefact(sha256: string): SiteArtefact | undefined;
  /** What is wrong with the site, in one line; what was read before holds. */
  readonly problem: string | undefined;
}

/**
 * Reads a site, and again whenever its channels change: told by the system, or seen when it is looked at, which is what
 * helps on file systems that tell nothing.
 *
 * @throws KeelsonError USAGE when there is no site.
 */
export async function watchSite(
  site: string,
  changed: () => void,
  options: { readonly pollSeconds?: number } = {},
): Promise<SiteWatch> {
  const channels = new Map<string, Channel>();
  const artefacts = new Map<string, SiteArtefact>();
  let seen = '';
  let problem: string | undefined;

  const read = async () => {
    const names = await channelNames(site);
    const state = await stateOf(site, names);
    if (state === seen) return;
    const all = await Promise.all(names.map((name) => readChannel(site, name)));
    const known = await artefactsOf(site, all);
    channels.clear();
    artefacts.clear();
    for (const channel of all) channels.set(channel.channel, channel);
    for (const artefact of known) artefacts.set(artefact.sha256, artefact);
    seen = state;
    changed();
  };
  // One reading after the other, and one more when something came up meanwhile.
  let reading: Promise<void> | undefined;
  let again = false;
  const refresh = () => {
    again = true;
    reading ??= (async () => {
      while (again) {
        again = false;
        problem = await read().then(
          () => undefined,
          (error: unknown) => messageOf(error),
        );
      }
      reading = undefined;
    })();
  };

  await stat(channelsFolder(site)).catch((cause: unknown) => {
    throw new KeelsonError('USAGE', `${site} is no site: ${messageOf(cause)}; publish to it first`, {
      cause,
    });
  });
  const watcher = watch(channelsFolder(site), { persistent: false }, refresh);
  watcher.on('error', () => watcher.close());
  const poll = setInterval(refresh, (options.pollSeconds ?? 1) * 1_000).unref();
  await read().catch((error: unknown) => (problem = messageOf(error)));
  return {
    channel: (name) => channels.get(name),
    artefact: (sha256) => artefacts.get(sha256),
    get problem() {
      return problem;
    },
    [Symbol.dispose]() {
      watcher.close();
      clearInterval(poll);
    },
  };
}

async function stateOf(site: string, names: readonly string[]): Promise<string> {
  const stats = await Promise.all(names.map((name) => stat(channelFile(site, name), { bigint: true })));
  return stats.map(({ ino, mtimeNs, size }, index) => `${names[index]} ${ino} ${mtimeNs} ${size}`).join('\n');
}

/** Those that channels have now, and those of their last releases: clients that have one of them can be sent a delta. */
async function artefactsOf(site: string, channels: readonly Channel[]): Promise<SiteArtefact[]> {
  const versions = new Set(
    channels.flatMap(({ history }) => history.slice(-limits.deltaReleases).map(({ version }) => version)),
  );
  const releases = await Promise.all(
    // Of one that is damaged no delta is made.
    [...versions].map((version) => readSiteRelease(site, version).catch(() => undefined)),
  );
  return [...channels.map(({ current }) => current), ...releases].flatMap((release) =>
    artefactKinds.flatMap((kind) => release?.artefacts[kind] ?? []),
  );
}
