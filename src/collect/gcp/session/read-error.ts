import { messageOf } from '../../../errors.ts';
import { ReadError, transportError, type ProblemCode } from '../../transport/problem.ts';

/**
 * Runs calls of Google's clients and turns what they throw into a problem that says what to do.
 *
 * @param call as users know it: cloudasset:listAssets.
 * @param where scope or project that it is about.
 * @throws ReadError for anything the service or the network did; KeelsonError and aborts as they come.
 */
export async function reading<Result>(
  call: string,
  where: string,
  signal: AbortSignal,
  read: () => Promise<Result>,
): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    signal.throwIfAborted();
    throw transportError(error) ?? readError(error, call, where);
  }
}

/** The HTTP status with which the service refused, undefined when there was no such answer. */
export function statusOf(error: unknown): number | undefined {
  const { status, cause } = error as { status?: unknown; cause?: unknown };
  if (typeof status === 'number') {
    return status;
  }
  return error instanceof ReadError && cause !== undefined ? statusOf(cause) : undefined;
}

function readError(error: unknown, call: string, where: string): ReadError {
  const status = statusOf(error);
  const code = codeOf(status);
  const { message, disabled } = answerOf(error);
  const reason = message.replace(/\.$/, '').slice(0, 300);
  return new ReadError(code, `${call} of ${where}: ${reason}. ${advice(code, call, disabled)}`, {
    cause: error,
  });
}

const codes: Readonly<Record<number, ProblemCode>> = {
  401: 'denied',
  403: 'denied',
  404: 'not_found',
  408: 'timed_out',
  429: 'throttled',
};

function codeOf(status: number | undefined): ProblemCode {
  // Without an error status an answer came, and the client could not make sense of it.
  if (status === undefined || status < 400) {
    return 'unexpected_shape';
  }
  return codes[status] ?? (status >= 500 ? 'unavailable' : 'unexpected_shape');
}

interface GoogleError {
  readonly error?: {
    readonly message?: string;
    readonly details?: readonly { readonly reason?: string }[];
  };
}

/** The service's own words (google.rpc.Status), and whether it is because the API is switched off. */
function answerOf(error: unknown): { message: string; disabled: boolean } {
  const message = messageOf(error);
  const data = (error as { response?: { data?: unknown } }).response?.data ?? message;
  const answer = (typeof data === 'string' ? parsed(data) : data) as GoogleError | undefined;
  return {
    message: answer?.error?.message ?? message,
    disabled: answer?.error?.details?.some(({ reason }) => reason === 'SERVICE_DISABLED') ?? false,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function advice(code: ProblemCode, call: string, disabled: boolean): string {
  if (disabled) {
    return `Enable the API ${call.split(':', 1)[0]}.googleapis.com in the project that pays for the calls`;
  }
  return advices[code] ?? 'What depends on it is unknown';
}

const advices: Partial<Record<ProblemCode, string>> = {
  denied: 'Grant the identity that scans the role that keelson permissions gcp prints',
  throttled: 'Scan again later, or fewer scopes at once',
  not_found: 'Check the spelling, and that the identity that scans can see it',
};
