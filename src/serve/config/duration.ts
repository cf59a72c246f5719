const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** The milliseconds of a duration of the configuration, such as 90s. */
export function durationOf(text: string): number {
  const [, count, unit] = /^(\d+)(ms|s|m|h|d)$/.exec(text) ?? [];
  if (unit === undefined) throw new Error(`${text} is no duration`);
  return Number(count) * units[unit as keyof typeof units];
}
