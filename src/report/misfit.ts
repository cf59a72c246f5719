import { KeelsonError } from '../errors.ts';

/** @throws KeelsonError EVALUATION_FAILED when there is a problem with what policies gave. */
export function refuseMisfit(problem: string | undefined): void {
  if (problem !== undefined) {
    throw new KeelsonError(
      'EVALUATION_FAILED',
      `the report does not fit its schema: ${problem}; the bundle's metadata may be of another version`,
    );
  }
}
