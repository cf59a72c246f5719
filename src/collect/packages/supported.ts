import { CodeProblem } from '../code/format.ts';

/**
 * Refuses a lock file of a version that is not known: what it means may have changed.
 *
 * @throws CodeProblem unsupported
 */
export function supported(version: unknown, isKnown: (version: string) => boolean): void {
  const text = typeof version === 'string' || typeof version === 'number' ? String(version) : '';
  if (isKnown(text)) return;
  throw new CodeProblem({
    code: 'unsupported',
    message: `lock files of version ${text.slice(0, 20) || '(none)'} are not read`,
  });
}
