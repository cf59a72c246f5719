import { join } from 'node:path';
import { keepAdvisories, packedAdvisories, updateFolder } from '../../collect/advisories/stored.ts';
import { fetchAdvisories } from '../../collect/advisories/update/update.ts';
import { aiPackagesByEcosystem } from '../../collect/catalog/ai-packages.ts';
import { KeelsonError } from '../../errors.ts';
import { writeWhole } from '../../files/write-whole.ts';
import type { AdvisedEcosystem } from '../../generated/advisories.ts';
import { statusLine } from '../progress.ts';
import { tell } from '../tell.ts';

export interface UpdateFlags {
  readonly from?: string;
  readonly api: boolean;
  readonly exploited?: string;
  readonly allPackages: boolean;
  readonly output?: string;
}

/** @throws KeelsonError POLICY_INVALID when there is nothing to ask about. */
function catalogued(): AdvisedEcosystem[] {
  const packages = aiPackagesByEcosystem();
  if (packages.length > 0) return packages;
  throw new KeelsonError('POLICY_INVALID', 'the catalogue names no packages to ask about');
}

/** keelson advisories update: fetches, and takes the place of the last update when all is there. */
export async function runUpdate(flags: UpdateFlags, signal: AbortSignal): Promise<void> {
  const status = statusLine();
  const { from, api, exploited, allPackages, output } = flags;
  try {
    const content = await fetchAdvisories({
      api,
      ...(from !== undefined && { from }),
      ...(exploited !== undefined && { exploited }),
      ...(!allPackages && { packages: catalogued() }),
      folder: join(updateFolder(), 'downloads'),
      signal,
      now: () => new Date(),
      progress: (what) => status.show(what),
      notice: tell,
    });
    if (output !== undefined) await writeWhole(output, await packedAdvisories(content));
    const file = output ?? (await keepAdvisories(content));
    status.clear();
    process.stdout.write(
      `${content.advisories.length} advisories of ${content.as_of.slice(0, 10)} written to ${file}\n`,
    );
  } finally {
    status.clear();
  }
}
