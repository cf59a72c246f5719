import { publish } from '../../../src/bundle/channel/moves.ts';
import { tinyCandidate } from './tiny-bundle.ts';

/* node publisher.ts SITE CHANNEL VERSION…: publishes the versions in turn, and says each before it does. */

const [site = '', channel = '', ...versions] = process.argv.slice(2);
for (const version of versions) {
  const candidate = await tinyCandidate(version, {
    company: { settings: 'x'.repeat(200_000), by: process.pid },
  });
  process.stdout.write(`${version}\n`);
  await publish(site, candidate, channel).catch((error: unknown) => {
    const { code } = error as { code?: string };
    // What another process was quicker with.
    if (code !== 'RELEASE_EXISTS' && code !== 'USAGE') throw error;
  });
}
