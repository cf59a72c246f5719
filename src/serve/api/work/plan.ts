import { assumedOf } from '../../../cli/assumed.ts';
import { searched } from '../../../cli/attack-paths.ts';
import type { AttackPaths } from '../../../generated/attack-paths.ts';
import { readWaivers } from '../../../policy/waivers.ts';
import { bundleBy } from './bundles.ts';
import { documentsWithin } from './read-documents.ts';
import type { Tasks } from './tasks.ts';

/** Judges the documents of all sources as one, and plans what to mend first. */
export async function planTask({
  documents,
  reach,
  bundle: flags,
  assume,
  level,
  waivers,
  waiverFile,
}: Tasks['plan']['message']): Promise<AttackPaths> {
  const { bundle, shipped, waivers: brought } = await bundleBy(flags);
  const own = waiverFile === undefined ? [] : await readWaivers(waiverFile);
  const inventory = await documentsWithin(documents, reach);
  const judges = { bundle, shipped, waivers: [...own, ...brought, ...waivers] };
  const options = level === undefined ? {} : { level };
  return searched(inventory, judges, options, new AbortController().signal, async (all) => {
    const { summary, attack_paths, fix_plan } = all;
    const assumed = assume.length === 0 ? undefined : await assumedOf(assume, all);
    return {
      schema: 'keelson.attack-paths/v1',
      summary,
      attack_paths,
      fix_plan,
      ...(assumed && { assumed }),
    };
  });
}
