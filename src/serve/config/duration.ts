const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** The milliseconds of a duration as the configuration has it, such as 90d; undefined for what is none. */
export function millisecondsOf(text: string): number | undefined {
  const [, count, unit] = /^([1-9]\d{0,5})(ms|s|m|h|d)$/.exec(text) ?? [];
  return count === undefined || unit === undefined ? undefined : Number(count) * (units[unit] ?? 0);
}

/** The milliseconds of a duration that the schema has let through. */
export function durationOf(text: string): number {
  const milliseconds = millisecondsOf(text);
  if (milliseconds === undefined) throw new Error(`${text} is no duration`);
  return milliseconds;
}
