import { KeelsonError } from '../../errors.ts';
import { operationOf, type Layer, type WireRequest } from './exchange.ts';

/**
 * One API call that a collector makes, as it looks on the wire, and the permissions it needs.
 * `keelson permissions` prints exactly these; a request that none of them covers is not sent.
 */
export interface ApiCall {
  /**
   * `METHOD host/path`: `{}` stands for any run of characters inside one segment of host or path, `{...}` for any rest of the path.
   * AWS JSON and query protocols add `#Operation`, as named in X-Amz-Target or the form's Action. Without query string.
   * `GET management.azure.com/subscriptions/{}/providers/Microsoft.Search/searchServices`,
   * `POST config.{}.amazonaws.com/#StarlingDoveService.SelectResourceConfig`, `GET bedrock.{}.amazonaws.com/guardrails/{}`.
   */
  readonly request: string;
  readonly permissions: readonly string[];
}

/**
 * Refuses requests that no declaration covers, so that what `keelson permissions` prints cannot be less than what is used.
 *
 * @throws KeelsonError UNDECLARED_REQUEST
 */
export function declaredOnly(calls: readonly ApiCall[]): Layer {
  const patterns = calls.map((call) => patternOf(call.request));
  return (next) => async (request) => {
    const line = wireLine(request);
    if (!patterns.some((pattern) => pattern.test(line))) {
      throw new KeelsonError(
        'UNDECLARED_REQUEST',
        `${line} is declared by no collector: add it to the collector's calls`,
      );
    }
    return next(request);
  };
}

/** The declaration that covers a request, undefined if there is none. */
export function callOf(request: WireRequest, calls: readonly ApiCall[]): ApiCall | undefined {
  const line = wireLine(request);
  return calls.find((call) => patternOf(call.request).test(line));
}

/** A request in the notation of ApiCall.request. */
export function wireLine(request: WireRequest): string {
  const { host, pathname } = new URL(request.url);
  const operation = operationOf(request) ?? queryAction(request);
  return `${request.method.toUpperCase()} ${host}${pathname}${operation ? `#${operation}` : ''}`;
}

/** The AWS query protocol (STS, EC2, IAM) names its operation in the form body. */
function queryAction(request: WireRequest): string | undefined {
  if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
    return undefined;
  }
  return new URLSearchParams(request.body ?? '').get('Action') ?? undefined;
}

const wildcards: Record<string, string> = { '{}': '[^/#]*', '{...}': '[^#]*' };
const compiled = new Map<string, RegExp>();

function patternOf(request: string): RegExp {
  let pattern = compiled.get(request);
  if (!pattern) {
    const source = request
      .split(/(\{\}|\{\.\.\.\})/)
      .map((part) => wildcards[part] ?? RegExp.escape(part))
      .join('');
    // Azure paths are case-insensitive; no other cloud has two calls that differ in case alone.
    pattern = new RegExp(`^${source}$`, 'i');
    compiled.set(request, pattern);
  }
  return pattern;
}
