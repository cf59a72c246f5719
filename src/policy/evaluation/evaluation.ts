import { randomBytes } from 'node:crypto';
import type { Bundle } from '../bundle.ts';
import type { EvaluateOptions } from '../engine/start.ts';
import { growingEvaluation } from './growing.ts';
import { inThread } from './in-thread.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { compilePolicy, startPolicy } from './load.ts';
import type { Evaluation } from './task.ts';
import type { Member } from './together.ts';

export interface EvaluationOptions {
  readonly limits?: Partial<Limits>;
  /** Nanoseconds since 1970 that policies take for now. */
  readonly now?: bigint;
  /** Worker threads to evaluate in; 0, which is the default, evaluates in the thread that asks. */
  readonly threads?: number;
  /** How many units are evaluated in the thread that asks before the worker threads are started; none when absent. */
  readonly unitsBefore?: number;
}

/**
 * Starts the evaluation of a bundle, or of all that one was put together from, which then share a clock and a seed.
 *
 * @throws KeelsonError BUNDLE_START_FAILED, BUNDLE_BUILTIN_REFUSED when its module cannot be run.
 */
export async function startEvaluation(
  bundle: Pick<Bundle, 'module' | 'data' | 'revision' | 'members'>,
  options: EvaluationOptions = {},
): Promise<Evaluation> {
  const context = { now: options.now ?? BigInt(Date.now()) * 1_000_000n, seed: randomBytes(32) };
  if (!bundle.members) return startOne(bundle, options, context);
  const { together } = await import('./together.ts');
  const members: Member[] = [];
  for (const member of bundle.members) {
    members.push({ bundle: member, evaluation: await startOne(member, options, context) });
  }
  return together(members);
}

async function startOne(
  bundle: Pick<Bundle, 'module' | 'data' | 'revision'>,
  options: EvaluationOptions,
  context: Pick<EvaluateOptions, 'now' | 'seed'>,
): Promise<Evaluation> {
  const limits = { ...defaultLimits, ...options.limits };
  const policy = await compilePolicy(bundle);
  const { threads = 0, unitsBefore = 0 } = options;
  const workers = async () => {
    // Needed by large scans alone.
    const { inWorkers } = await import('./pool.ts');
    return inWorkers(policy, limits, { threads, context, revision: bundle.revision });
  };
  if (threads > 0 && unitsBefore === 0) return workers();
  const engine = await startPolicy(policy, limits, bundle.revision);
  const here = inThread({ engine, data: policy.data, limits, context });
  return threads === 0 ? here : growingEvaluation(here, workers, unitsBefore);
}
