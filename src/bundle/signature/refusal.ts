import { KeelsonError, type ErrorCode } from '../../errors.ts';

/** Why a bundle's signature does not count, in one line that names the bundle. */
export function refusal(code: ErrorCode, bundle: string, reason: string, cause?: unknown): KeelsonError {
  return new KeelsonError(code, `the bundle ${bundle} is refused: ${reason}`, { cause });
}
