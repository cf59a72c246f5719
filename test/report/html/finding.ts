import type { Result } from '../../../src/generated/report.ts';
import { result } from '../example-report.ts';

/** A result with a fingerprint of its own; what has not failed has no risk. */
export function finding(number: number, more: Partial<Result> = {}): Result {
  const { risk, ...rest } = result({
    fingerprint: number.toString(16).padStart(16, '0').padEnd(64, 'f'),
    ...more,
  });
  return { ...rest, ...(rest.status === 'fail' && risk && { risk }) };
}
