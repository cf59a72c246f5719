import { KeelsonError, messageOf } from '../../../errors.ts';
import type { EvidenceCheck, EvidenceVerification } from '../../../generated/evidence-verification.ts';

export interface CheckTitle {
  readonly id: string;
  readonly title: string;
  /** Whether a package counts as incomplete where this cannot be checked; it does where nothing is said. */
  readonly required?: boolean;
}

/** What a check finds: with a problem it failed. */
export interface Found {
  readonly problems?: readonly string[];
  /** What is worth saying where it holds. */
  readonly notes?: readonly string[];
  /** Whether its problems are about whose signature counts. */
  readonly refused?: boolean;
}

export interface Checked extends EvidenceCheck {
  readonly refused: boolean;
}

/** Why something could not be checked. */
export class NotChecked extends Error {
  override readonly name = 'NotChecked';
  /** What is not in the package by its own, signed word is not required. */
  readonly required: boolean | undefined;

  constructor(message: string, required?: boolean) {
    super(message);
    this.required = required;
  }
}

const mostMessages = 20;

/** Performs a check. Whatever it throws makes it one that failed, unless it could not be done. */
export async function checked(
  { id, title, required = true }: CheckTitle,
  find: () => Found | Promise<Found>,
): Promise<Checked> {
  const check = { id, title, required, refused: false };
  try {
    const { problems = [], notes = [], refused = false } = await find();
    const failed = problems.length > 0;
    return {
      ...check,
      status: failed ? 'failed' : 'ok',
      refused: refused && failed,
      messages: shortened(failed ? problems : notes),
    };
  } catch (error) {
    if (error instanceof NotChecked) {
      return {
        ...check,
        status: 'not-checked',
        required: error.required ?? required,
        messages: [error.message],
      };
    }
    if (error instanceof KeelsonError && error.code === 'INTERRUPTED') throw error;
    const refused = error instanceof KeelsonError && error.exitCode === 4;
    return { ...check, status: 'failed', refused, messages: [messageOf(error)] };
  }
}

function shortened(messages: readonly string[]): string[] {
  const kept = messages.slice(0, mostMessages);
  const left = messages.length - kept.length;
  return left === 0 ? kept : [...kept, `and ${left} more`];
}

/** What checks come to. */
export function verdictOf(checks: readonly Checked[]): EvidenceVerification['verdict'] {
  if (checks.some(({ refused }) => refused)) return 'refused';
  if (checks.some(({ status }) => status === 'failed')) return 'failed';
  const left = checks.filter(({ status }) => status === 'not-checked');
  if (left.some(({ required }) => required)) return 'incomplete';
  return left.length > 0 ? 'partly-verified' : 'verified';
}
