import { verdictEntrypoint } from './entrypoints.ts';
import type { Bundle, BundledCheck } from './bundle-files.ts';
import type { TaskCheck } from './evaluation/task.ts';

/** The checks that judge a type, given in lower case. */
export function checksOf({ checks }: Pick<Bundle, 'checks'>, type: string): BundledCheck[] {
  return [...checks.values()].filter((check) => check.types.some((name) => name.toLowerCase() === type));
}

/** The same as a task has them. */
export function taskChecksOf(bundle: Pick<Bundle, 'checks' | 'name'>, type: string): TaskCheck[] {
  return checksOf(bundle, type).map(({ id, file }) => ({
    id,
    file,
    entrypoint: verdictEntrypoint(id, bundle.name),
  }));
}
