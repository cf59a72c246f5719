import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import test from 'ava';
import { channelNames, readChannel } from '../../../src/bundle/channel/channel.ts';
import { publish } from '../../../src/bundle/channel/moves.ts';
import { readReleased, readSiteRelease } from '../../../src/bundle/channel/site-release.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { tinyCandidate } from './tiny-bundle.ts';

const publisher = (site: string, channel: string, versions: readonly string[]) =>
  spawn(process.execPath, [join(import.meta.dirname, 'publisher.ts'), site, channel, ...versions], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Every pointer leads to a release whose archives are whole. */
async function holds(site: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of await channelNames(site)) {
    const { current } = await readChannel(site, name);
    const release = await readSiteRelease(site, current.version);
    for (const artefact of Object.values(release.artefacts)) await readReleased(site, artefact);
    found.push(`${name} ${current.version}`);
  }
  return found;
}

test('publishers of the same versions in several processes agree on each, and lose no move', async (t) => {
  const site = await emptyFolder(t);
  const versions = Array.from({ length: 12 }, (_, minor) => `1.${minor}.0`);
  const ended = await Promise.all(
    ['one', 'two', 'one'].map(async (channel) => {
      const child = publisher(site, channel, versions);
      child.stdout.resume();
      const [code] = (await once(child, 'close')) as [number];
      return code;
    }),
  );

  t.deepEqual(ended, [0, 0, 0]);
  t.is((await readdir(join(site, 'releases'))).length, versions.length);
  await holds(site);
  for (const name of await channelNames(site)) {
    const { history } = await readChannel(site, name);
    const moved = history.map(({ version }) => version);
    t.deepEqual(
      moved,
      versions.filter((version) => moved.includes(version)),
      'in order, each once',
    );
  }
});

test('in one process too', async (t) => {
  const site = await emptyFolder(t);
  const channels = Array.from({ length: 10 }, (_, index) => `c${index}`);
  const candidate = await tinyCandidate('1.0.0');
  await Promise.all(channels.map((channel) => publish(site, candidate, channel)));

  t.deepEqual(
    await holds(site),
    channels.map((channel) => `${channel} 1.0.0`),
  );
});

test('a publisher that is killed leaves no half state, and no lock', async (t) => {
  const site = await emptyFolder(t);
  for (let round = 0; round < 8; round += 1) {
    const child = publisher(
      site,
      'stable',
      Array.from({ length: 50 }, (_, patch) => `1.${round}.${patch}`),
    );
    await once(child.stdout, 'data');
    await delay(round * 7);
    child.kill('SIGKILL');
    await once(child, 'close');
    await t.notThrowsAsync(holds(site), `round ${round}`);
  }

  await publish(site, await tinyCandidate('2.0.0'), 'stable');
  t.deepEqual(await holds(site), ['stable 2.0.0']);
  t.deepEqual(await readdir(join(site, 'channels')), ['stable.json']);
});
