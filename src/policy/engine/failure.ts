/** What a builtin could not do, in OPA's own words: the call is undefined and the policy goes on. */
export interface BuiltinFailure {
  /** Name as in Rego, e.g. `semver.compare`. */
  readonly builtin: string;
  /** `eval_type_error` for an operand of the wrong type, `eval_builtin_error` otherwise. */
  readonly code: string;
  /** OPA's message, which starts with the builtin's name. */
  readonly message: string;
  readonly location?: string;
}

/**
 * - `eval_conflict_error`: two rules gave different values (OPA's code).
 * - `eval_internal_error`: the policy aborted for another reason (OPA's code).
 * - `invalid_input`, `invalid_data`: not JSON, not UTF-8, a lone surrogate, or nested too deeply.
 * - `memory_exhausted`, `stack_exhausted`, `result_too_large`: the module reached a limit.
 * - `invalid_module`: not a module of OPA's WebAssembly ABI 1.2 or later.
 * - `time_exhausted`: the policy was stopped because it did not end in its time.
 * - `refused_builtin`: the module calls a builtin that this host does not give.
 * - `unknown_entrypoint`: the module has no such entrypoint.
 */
export type FailureCode =
  | 'eval_conflict_error'
  | 'eval_internal_error'
  | 'invalid_input'
  | 'invalid_data'
  | 'memory_exhausted'
  | 'result_too_large'
  | 'stack_exhausted'
  | 'time_exhausted'
  | 'invalid_module'
  | 'refused_builtin'
  | 'unknown_entrypoint';

/** Any failure of the engine: nothing else is thrown. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code: FailureCode;
  /** `file:row:column` of the rule, where the module tells it. */
  readonly location: string | undefined;
  /** What builtins had failed before, in the same evaluation. */
  readonly builtinErrors: readonly BuiltinFailure[];

  constructor(
    code: FailureCode,
    message: string,
    options: ErrorOptions & { location?: string; builtinErrors?: readonly BuiltinFailure[] } = {},
  ) {
    super(message, options);
    this.code = code;
    this.location = options.location;
    this.builtinErrors = options.builtinErrors ?? [];
  }
}

/** The text a module aborts with: `file:row:column: reason`, or a reason alone. */
export class AbortError extends Error {
  override readonly name = 'AbortError';
}

/** Makes one kind of error of whatever running a module threw. */
export function failureOf(thrown: unknown, builtinErrors: readonly BuiltinFailure[]): EngineError {
  if (thrown instanceof EngineError) return thrown;
  const options = { cause: thrown, builtinErrors };
  if (thrown instanceof AbortError) return abortFailure(thrown.message, options);
  if (thrown instanceof RangeError) {
    // Other range errors are of strings and buffers larger than JavaScript can have.
    if (!thrown.message.includes('call stack')) return memoryFailure(options);
    return new EngineError('stack_exhausted', 'the policy or its input is nested too deeply', options);
  }
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return new EngineError('eval_internal_error', `the policy module failed: ${reason}`, options);
}

function memoryFailure(options: { cause: unknown; builtinErrors: readonly BuiltinFailure[] }): EngineError {
  return new EngineError('memory_exhausted', 'the policy needs more memory than it is given', options);
}

const located = /^(?<location>.*?:\d+:\d+): (?<reason>.*)$/s;
const conflicts = new Set(['var assignment conflict', 'object insert conflict']);

function abortFailure(text: string, options: { cause: unknown; builtinErrors: readonly BuiltinFailure[] }) {
  if (text.startsWith('opa_malloc')) {
    return memoryFailure(options);
  }
  const { location, reason = text } = located.exec(text)?.groups ?? {};
  const code = conflicts.has(reason) ? 'eval_conflict_error' : 'eval_internal_error';
  return new EngineError(code, reason, location === undefined ? options : { ...options, location });
}
