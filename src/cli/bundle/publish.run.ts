import { valid } from 'semver';
import { candidateOfFiles, releasedCandidate } from '../../bundle/channel/candidate.ts';
import { publish } from '../../bundle/channel/moves.ts';
import type { PublishFlags } from './publish.ts';

/** keelson bundle publish: of a version among the releases, or of files. */
export async function runPublish(
  what: readonly string[],
  { site, channel, by }: PublishFlags,
): Promise<void> {
  const [first = ''] = what;
  const candidate =
    what.length === 1 && valid(first) === first
      ? await releasedCandidate(first)
      : await candidateOfFiles(what);
  const { current } = await publish(site, candidate, channel, { by });
  const kinds = Object.keys(current.artefacts).toSorted().join(', ');
  process.stdout.write(`${channel}: ${current.revision} (${kinds})\n`);
}
