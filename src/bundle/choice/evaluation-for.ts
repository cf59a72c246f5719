import type { Evaluation } from '../../policy/evaluation/task.ts';
import { startEvaluation } from '../../policy/evaluation/evaluation.ts';
import { threadsFor, unitsBeforeThreads } from '../../policy/evaluation/threads-for.ts';
import type { ChosenBundle } from './chosen-bundle.ts';

/** Starts what evaluates a bundle, with threads where so many resources are worth them or the policies are not Keelson's own. */
export function evaluationFor(
  { bundle, shipped }: Pick<ChosenBundle, 'bundle' | 'shipped'>,
  resources: number,
): Promise<Evaluation> {
  const threads = threadsFor(resources, shipped);
  return startEvaluation(bundle, { threads, unitsBefore: unitsBeforeThreads(shipped) });
}
