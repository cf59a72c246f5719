const length = 24 * 60 * 60 * 1_000;

/** The day of a time in ISO 8601, YYYY-MM-DD in UTC. */
export function dayOf(time: string): string {
  return time.slice(0, 10);
}

/** The day so many days before a time, YYYY-MM-DD in UTC. */
export function daysBefore(time: Date, days: number): string {
  return dayOf(new Date(time.getTime() - days * length).toISOString());
}

// A century: what asks for more has made a mistake.
const most = 36_600;

/** All days from one to another. */
export function daysBetween(from: string, to: string): string[] {
  const start = Date.parse(from);
  const count = Math.floor((Date.parse(to) - start) / length) + 1;
  if (!(count > 0)) return [];
  return Array.from({ length: Math.min(count, most) }, (_, index) =>
    dayOf(new Date(start + index * length).toISOString()),
  );
}
