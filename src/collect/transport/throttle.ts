import type { WireResponse } from './exchange.ts';

/** Whether the provider refused because of too many requests, in any of the three clouds' ways. */
export function isThrottled({ status, headers, body }: WireResponse): boolean {
  if (status === 429) {
    return true;
  }
  if (status < 400) {
    return false;
  }
  // AWS throttles with 400 (or 503) and says so in the error's name; Google with 403 in some APIs' reason.
  const type = headers['x-amzn-errortype'];
  const names = type === undefined ? errorNames(body.slice(0, 2000)) : [type];
  return names.some((name) => throttlingNames.test(name));
}

const throttlingNames =
  /\b((EC2)?Throttl(ing|ed)(Exception)?|RequestThrottled(Exception)?|TooManyRequests(Exception)?|RequestLimitExceeded|SlowDown|RESOURCE_EXHAUSTED|RateLimiting|(userR|r)ateLimitExceeded)\b/;

/** What an error is called in the providers' forms; never its message, which may speak of throttling. */
function errorNames(body: string): string[] {
  const names = body.matchAll(/"(?:__type|code|status|reason)"\s*:\s*"([^"]*)"|<Code>([^<]*)<\/Code>/gi);
  return [...names].map(([, json, xml]) => json ?? xml ?? '');
}

/**
 * Milliseconds the provider wants before the next request of this kind, undefined where it says nothing.
 * Reads Retry-After (RFC 9110 §10.2.3, seconds or date), Azure's retry-after-ms forms, Resource Graph's
 * quota headers and Google's RetryInfo detail. Of an answer that was given, only the quota counts: there
 * Retry-After speaks of polling.
 */
export function pauseAfter(response: WireResponse): number | undefined {
  if (response.status < 400) {
    return graphQuota(response);
  }
  return (
    milliseconds(response.headers['retry-after-ms'] ?? response.headers['x-ms-retry-after-ms']) ??
    retryAfter(response.headers['retry-after']) ??
    graphQuota(response) ??
    retryInfo(response)
  );
}

function milliseconds(value: string | undefined): number | undefined {
  return value !== undefined && /^\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
}

function retryAfter(value: string | undefined): number | undefined {
  if (value === undefined) {
    return undefined;
  }
  const seconds = milliseconds(value.trim());
  if (seconds !== undefined) {
    return seconds * 1000;
  }
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

/** Resource Graph: x-ms-user-quota-remaining and x-ms-user-quota-resets-after (hh:mm:ss). */
function graphQuota({ status, headers }: WireResponse): number | undefined {
  const exhausted = headers['x-ms-user-quota-remaining'] === '0';
  const resets = /^(\d+):(\d+):(\d+)/.exec(headers['x-ms-user-quota-resets-after'] ?? '');
  if (!resets || (!exhausted && status !== 429)) {
    return undefined;
  }
  const [hours = 0, minutes = 0, seconds = 0] = resets.slice(1).map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

function retryInfo({ status, body }: WireResponse): number | undefined {
  if (status !== 429 && status !== 503) {
    return undefined;
  }
  const delay = /"retryDelay"\s*:\s*"(\d+(?:\.\d+)?)s"/.exec(body);
  return delay ? Number(delay[1]) * 1000 : undefined;
}
