import { repositoriesOf } from '../collect/code/repository.ts';
import { KeelsonError } from '../errors.ts';
import { baselineOf, type Baseline } from '../report/baseline/baseline.ts';
import { readBaseline } from '../report/baseline/read.ts';
import { changedFiles } from '../report/changed-since/changed-files.ts';
import { changedSelection } from '../report/changed-since/selection.ts';
import type { Selection } from '../report/reporting.ts';

/** @throws KeelsonError BASELINE_INVALID */
export async function baselineIn(file: string): Promise<Baseline> {
  return baselineOf(await readBaseline(file));
}

/**
 * What has changed since a ref in the repository that is scanned: that of the paths, or of the current folder where a document says
 * what is in it.
 *
 * @throws KeelsonError USAGE
 */
export async function changesSince(
  ref: string,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<Selection> {
  const [repository, ...others] = await repositoriesOf(paths.length > 0 ? paths : ['.']);
  if (!repository || others.length > 0) {
    throw new KeelsonError('USAGE', '--changed-since is about one repository: scan the others on their own');
  }
  return changedSelection(ref, await changedFiles(repository.root, ref, signal));
}
