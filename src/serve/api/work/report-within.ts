import type { AttackPath } from '../../../generated/attack-path.ts';
import type { Inventory } from '../../../generated/inventory.ts';
import type { Result } from '../../../generated/report.ts';
import type { ReportStream } from '../../../report/formats/format.ts';
import { count, newTally } from '../../../report/report.ts';

/**
 * The part of a report that is about resources of a document, with sums of it.
 *
 * @param inventory as far as somebody reaches.
 */
export function reportWithin({ results, end }: ReportStream, inventory: Inventory): ReportStream {
  const ids = new Set(inventory.resources.map(({ id }) => id.toLowerCase()));
  const isSeen = (id: string) => ids.has(id.toLowerCase());
  const tally = newTally();
  const seen = new Set<string>();

  async function* chosen(): AsyncGenerator<Result> {
    for await (const result of results) {
      if (!isSeen(result.resource.id)) continue;
      count(tally, result);
      seen.add(result.fingerprint);
      yield result;
    }
  }

  const own = chosen();
  return {
    results: own,
    async end() {
      while (!(await own.next()).done);
      const { run, attack_paths: paths, fix_plan: plan } = await end();
      const isWhole = ({ nodes, findings }: AttackPath) =>
        nodes.every(({ id }) => isSeen(id)) && findings.every(({ resource }) => isSeen(resource));
      const statuses = (wanted: string) => inventory.sources.filter(({ status }) => status === wanted).length;
      const shown = paths.filter(isWhole);
      return {
        run: {
          ...run,
          sources: inventory.sources,
          document: {
            ...run.document,
            resources: inventory.resources.length,
            relationships: inventory.relationships.length,
          },
          notices: ['only what is within reach of who asked is here: sums are of that'],
        },
        summary: {
          status: tally.status,
          risk: tally.risk,
          sources: {
            complete: statuses('complete'),
            partial: statuses('partial'),
            failed: statuses('failed'),
          },
        },
        attack_paths: shown,
        // What is needed, and what a fix cuts, is said of all paths: without those there is no plan.
        fix_plan:
          shown.length === paths.length ? plan.filter(({ fingerprint }) => seen.has(fingerprint)) : [],
      };
    },
  };
}
