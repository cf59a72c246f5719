import { isIPv6 } from 'node:net';
import { boundedMap } from './bounded-map.ts';

/** How often somebody may try. */
export interface Attempts {
  /** Seconds until an address may try again; 0 when it may now. */
  readonly pauseOf: (address: string) => number;
  readonly count: (address: string) => void;
}

const addressesKept = 10_000;

/** Counts by address, in windows. Networks of IPv6 that one customer gets (/64) count as one address. */
export function attempts(most: number, windowMilliseconds: number, now: () => Date): Attempts {
  const counted = boundedMap<string, { since: number; count: number }>(addressesKept);
  const current = (key: string, at: number) => {
    const found = counted.get(key);
    return found && at - found.since < windowMilliseconds ? found : undefined;
  };
  return {
    pauseOf: (address) => {
      const at = now().getTime();
      const found = current(networkOf(address), at);
      if (!found || found.count < most) return 0;
      return Math.max(1, Math.ceil((found.since + windowMilliseconds - at) / 1000));
    },
    count: (address) => {
      const key = networkOf(address);
      const at = now().getTime();
      const found = current(key, at);
      counted.set(key, { since: found?.since ?? at, count: (found?.count ?? 0) + 1 });
    },
  };
}

function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const groups = head.split(':').filter(Boolean);
  const after = tail?.split(':').filter(Boolean) ?? [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - after.length);
  const whole = [...groups, ...Array<string>(zeros).fill('0'), ...after];
  return whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
