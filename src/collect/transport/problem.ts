import { KeelsonError } from '../../errors.ts';
import type { Problem } from '../../generated/inventory.ts';

export type ProblemCode = Problem['code'];

/**
 * A read that did not succeed, told apart by what the reader of the document must do about it.
 * Sessions turn what their SDK throws into this; collectors never see SDK errors.
 */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string, options?: ErrorOptions) {
    super(message.replaceAll(/\s*\n\s*/g, ' '), options);
    this.code = code;
  }
}

/** What the transport itself threw, which SDK clients wrap in errors of their own; undefined when it was not the transport. */
export function transportError(error: unknown): ReadError | KeelsonError | undefined {
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    if (inner instanceof ReadError || inner instanceof KeelsonError) {
      return inner;
    }
  }
  return undefined;
}
