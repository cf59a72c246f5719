import { KeelsonError, type ErrorCode } from '../../errors.ts';
import { EngineError } from '../engine/engine.ts';
import type { BuiltinFailure, FailureCode } from '../engine/failure.ts';

/** What a call in another thread gave or threw: errors lose their class and code on the way. */
export type Crossing<T> =
  | { readonly value: T }
  | { readonly keelson: { readonly code: ErrorCode; readonly message: string } }
  | {
      readonly engine: {
        readonly code: FailureCode;
        readonly message: string;
        readonly location: string | undefined;
        readonly builtinErrors: readonly BuiltinFailure[];
      };
    };

/** Does work whose errors are to be known on the other side. */
export async function crossing<T>(work: () => Promise<T>): Promise<Crossing<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof KeelsonError) return { keelson: { code: error.code, message: error.message } };
    if (!(error instanceof EngineError)) throw error;
    const { code, message, location, builtinErrors } = error;
    return { engine: { code, message, location, builtinErrors } };
  }
}

/**
 * The value that crossed.
 *
 * @throws KeelsonError, EngineError as they were thrown on the other side.
 */
export function landed<T>(crossed: Crossing<T>): T {
  if ('value' in crossed) return crossed.value;
  if ('keelson' in crossed) throw new KeelsonError(crossed.keelson.code, crossed.keelson.message);
  const { code, message, location, builtinErrors } = crossed.engine;
  throw new EngineError(code, message, {
    builtinErrors,
    ...(location !== undefined && { location }),
  });
}
