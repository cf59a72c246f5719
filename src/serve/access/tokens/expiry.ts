import type { ServiceConfig } from '../../../generated/service.ts';
import { millisecondsOf } from '../milliseconds.ts';

/** The latest that a token may expire, ISO 8601. */
export function latestExpiry({ access }: ServiceConfig, now: Date): string {
  const lifetime = millisecondsOf(access?.token_lifetime ?? '365d') ?? 0;
  return new Date(now.getTime() + lifetime).toISOString();
}
