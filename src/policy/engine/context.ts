import type { Value } from './value/model.ts';

/** What all builtin calls of one evaluation share: the clock, the seed and what they have computed. */
export interface Context {
  /** Nanoseconds since 1970, the same for the whole evaluation. */
  readonly now: bigint;
  /** Bytes that look random and follow from the evaluation's seed. */
  readonly random: (length: number) => Uint8Array;
  /** The value kept under that key in this evaluation, computed at first use. */
  once<T>(key: string, compute: () => T): T;
}

/**
 * A builtin: given its operands, its result, or undefined where Rego says undefined.
 *
 * @throws OperandError or BuiltinError, which are recorded and make the call undefined.
 */
export type Builtin = (operands: readonly Value[], context: Context) => Value | undefined;

/** Builtins by the name they have in Rego. */
export type BuiltinTable = Readonly<Record<string, Builtin>>;

/** An operand of the wrong type or form: `eval_type_error` in OPA. */
export class OperandError extends Error {
  override readonly name = 'OperandError';
}

/** What a builtin cannot do with operands of the right type: `eval_builtin_error` in OPA. */
export class BuiltinError extends Error {
  override readonly name = 'BuiltinError';
}
