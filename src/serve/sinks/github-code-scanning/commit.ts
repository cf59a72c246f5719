import { messageOf } from '../../../errors.ts';
import type { GithubCodeScanningSink } from '../../../generated/service.ts';
import { git } from '../../../report/changed-since/git.ts';
import { DeliveryProblem } from '../request/problem.ts';

/** What the results are of: a commit, and the branch, tag or pull request that it is of. */
export interface Commit {
  readonly sha: string;
  readonly ref: string;
}

/**
 * As the configuration says, else as the checkout is.
 *
 * @throws DeliveryProblem
 */
export async function commitOf({ checkout, ref, commit_sha: sha }: GithubCodeScanningSink): Promise<Commit> {
  const found = {
    sha: sha ?? (await asked(checkout, ['rev-parse', 'HEAD'])),
    ref: ref ?? (await branchOf(checkout)),
  };
  if (!/^[0-9a-f]{40}$/.test(found.sha))
    throw new DeliveryProblem('commit_sha is not the 40 digits of a commit');
  if (!/^refs\/(heads|tags|pull)\/\S+$/.test(found.ref)) {
    throw new DeliveryProblem('ref is not written as refs/heads/…, refs/tags/… or refs/pull/…/merge');
  }
  return found;
}

async function branchOf(checkout: string | undefined): Promise<string> {
  return asked(checkout, ['symbolic-ref', 'HEAD']);
}

async function asked(checkout: string | undefined, args: readonly string[]): Promise<string> {
  if (checkout === undefined) {
    throw new DeliveryProblem('code scanning wants a commit: name a checkout, or ref and commit_sha');
  }
  try {
    return (await git(['-C', checkout, ...args])).trim();
  } catch (error) {
    throw new DeliveryProblem(`the commit of the checkout is not known: ${messageOf(error).slice(0, 200)}`);
  }
}
