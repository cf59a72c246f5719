import { KeelsonError } from '../../../errors.ts';

/** What is wrong with attestations, in a line that names the file. */
export function invalid(file: string, reason: string, cause?: unknown): KeelsonError {
  return new KeelsonError('ATTESTATIONS_INVALID', `the attestations ${file}: ${reason}`, { cause });
}
