const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** Of a duration as the configuration has it, such as 90d; undefined for what is none. */
export function millisecondsOf(duration: string): number | undefined {
  const [, count, unit] = /^([1-9]\d{0,5})(ms|s|m|h|d)$/.exec(duration) ?? [];
  return count === undefined || unit === undefined ? undefined : Number(count) * (units[unit] ?? 0);
}
