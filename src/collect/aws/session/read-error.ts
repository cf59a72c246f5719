import { messageOf } from '../../../errors.ts';
import { ReadError, transportError, type ProblemCode } from '../../transport/problem.ts';

/**
 * Runs SDK calls and turns what they throw into a problem that says what to do.
 *
 * @throws ReadError for anything the service or the network did; KeelsonError and aborts as they come.
 */
export async function reading<Result>(
  call: string,
  region: string,
  read: () => Promise<Result>,
): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw readError(error, call, region);
  }
}

interface SdkError {
  readonly name: string;
  readonly message: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

function readError(error: unknown, call: string, region: string): unknown {
  const own = isAbort(error) ? error : transportError(error);
  if (own !== undefined) {
    return own;
  }
  const known = error as Partial<SdkError>;
  const code = codeOf(known);
  const reason = (messageOf(error) || String(known.name)).replace(/\.$/, '');
  return new ReadError(code, `${call} in ${region}: ${reason}. ${advice(code, call)}`, { cause: error });
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

const codesByName: readonly (readonly [RegExp, ProblemCode])[] = [
  [/CredentialsProviderError|TokenProviderError/, 'no_credentials'],
  [/OptInRequired/, 'region_disabled'],
  [/Throttl|TooManyRequests|RequestLimitExceeded|SlowDown/, 'throttled'],
  [
    /AccessDenied|Unauthorized|Forbidden|ExpiredToken|InvalidClientTokenId|UnrecognizedClient|Signature|AuthFailure/,
    'denied',
  ],
  [/NotFound|NoSuch/, 'not_found'],
];

function codeOf({ name = '', $metadata }: Partial<SdkError>): ProblemCode {
  const status = $metadata?.httpStatusCode;
  const byName = codesByName.find(([pattern]) => pattern.test(name))?.[1];
  if (byName !== undefined) {
    return byName;
  }
  // An answer that was received as a success and could not be understood carries no error status.
  if (status === undefined || status < 400) {
    return 'unexpected_shape';
  }
  return (
    ({ 401: 'denied', 403: 'denied', 404: 'not_found', 429: 'throttled' } as const)[status] ?? 'unavailable'
  );
}

function advice(code: ProblemCode, call: string): string {
  const named: Partial<Record<ProblemCode, string>> = {
    no_credentials: 'Sign in with aws sso login, or set AWS_PROFILE or AWS_ACCESS_KEY_ID',
    denied: `Allow ${call} to the identity that scans, and check that its credentials have not expired`,
    throttled: 'Scan again later, or fewer regions at once',
    region_disabled: 'Enable the region for the account, or leave it out of aws.regions',
  };
  return named[code] ?? 'What depends on it is unknown';
}
