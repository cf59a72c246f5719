import { KeelsonError, messageOf } from '../errors.ts';
import { EngineError } from './engine/failure.ts';

/** Why a bundle's policies cannot be started: they call what this host refuses, or the module is broken. */
export function startFailure(name: string, cause: unknown): KeelsonError {
  const refused = cause instanceof EngineError && cause.code === 'refused_builtin';
  return new KeelsonError(
    refused ? 'BUNDLE_BUILTIN_REFUSED' : 'BUNDLE_START_FAILED',
    `${name} is refused: ${messageOf(cause)}`,
    { cause },
  );
}
