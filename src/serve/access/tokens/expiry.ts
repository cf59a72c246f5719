import { millisecondsOf } from '../../config/duration.ts';

/**
 * The latest that a token may expire, ISO 8601.
 *
 * @param lifetime as configured, such as 90d; 365d without it.
 */
export function latestExpiry(lifetime: string | undefined, now: Date): string {
  return new Date(now.getTime() + (millisecondsOf(lifetime ?? '365d') ?? 0)).toISOString();
}
