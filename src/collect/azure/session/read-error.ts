import { ReadError, transportError, type ProblemCode } from '../../transport/problem.ts';

/** An answer of Azure that is no success, whichever client got it. */
export interface Refusal {
  readonly status: number;
  readonly code?: string;
  readonly message?: string;
}

/**
 * Runs a call of one of Azure's clients; what it throws comes out as a problem that says what to do.
 *
 * @param call as users know it: GET …/deployments.
 * @throws ReadError; KeelsonError and aborts as they come.
 */
export async function reading<Result>(
  call: string,
  signal: AbortSignal,
  read: () => Promise<Result>,
): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    signal.throwIfAborted();
    throw transportError(error) ?? readError(call, refusalOf(error), error);
  }
}

// What RestError says of an answer that is no JSON; its message quotes the answer.
const parseError = 'PARSE_ERROR';
const notJson = 'the answer is not JSON';

/** A RestError of the pipeline, or anything else that broke while an answer was read. */
function refusalOf(error: unknown): Refusal {
  const { statusCode, code, message } = error as { statusCode?: unknown; code?: unknown; message?: unknown };
  return {
    status: typeof statusCode === 'number' ? statusCode : 200,
    ...(typeof code === 'string' && { code }),
    ...(typeof message === 'string' && { message: code === parseError ? notJson : message }),
  };
}

/** The problem that a refusal is. */
export function readError(call: string, { status, code, message }: Refusal, cause?: unknown): ReadError {
  const problem = problemOf(status);
  const reason = [code, message]
    .filter(Boolean)
    .join(': ')
    .replaceAll(/\s+/g, ' ')
    .replace(/\.$/, '')
    .slice(0, 300);
  return new ReadError(problem, `${call}: ${reason || `status ${status}`}. ${advice[problem] ?? ''}`.trim(), {
    cause,
  });
}

function problemOf(status: number): ProblemCode {
  if (status === 401 || status === 403) {
    return 'denied';
  }
  if (status === 404) {
    return 'not_found';
  }
  if (status === 429) {
    return 'throttled';
  }
  return status >= 500 ? 'unavailable' : 'unexpected_shape';
}

const advice: Partial<Record<ProblemCode, string>> = {
  denied: 'Give the identity that scans the role that keelson permissions azure prints, at this scope',
  throttled: 'Scan fewer subscriptions at once, or later',
  unavailable: 'Try again later',
  unexpected_shape: 'Azure did not take or answer the request as documented: report this',
};
