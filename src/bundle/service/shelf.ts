import { KeelsonError } from '../../errors.ts';
import type { SiteArtefact } from '../../generated/channel.ts';
import { readReleased } from '../channel/site-release.ts';
import { byteCache } from './byte-cache.ts';
import { deltaBetween } from './delta.ts';
import { limits } from './limits.ts';

/** What is given away, made once and kept while there is room. */
export interface Shelf {
  /** @throws KeelsonError BUNDLE_UNAVAILABLE, BUNDLE_DIGEST_MISMATCH */
  archive(artefact: SiteArtefact): Promise<Uint8Array>;
  /** Undefined where there is none, see `deltaBetween`. */
  delta(from: SiteArtefact, to: SiteArtefact): Promise<Uint8Array | undefined>;
}

export function shelfOf(site: string): Shelf {
  const archives = byteCache<Uint8Array>(limits.archiveBytes, ({ byteLength }) => byteLength);
  const deltas = byteCache<Uint8Array | undefined>(limits.deltaBytes, (delta) => delta?.byteLength ?? 0);
  const archive = (artefact: SiteArtefact) =>
    archives.get(artefact.sha256, () => readReleased(site, artefact));
  return {
    archive,
    delta: (from, to) =>
      deltas.get(`${from.sha256} ${to.sha256}`, async () => {
        try {
          return await deltaBetween(await archive(from), await archive(to));
        } catch (error) {
          // The old one may be damaged; whoever asks gets the new one whole.
          if (error instanceof KeelsonError) return undefined;
          throw error;
        }
      }),
  };
}
