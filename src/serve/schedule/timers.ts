import type { Queries } from '../../store/database.ts';

/** What happens at times. */
export interface Timer {
  readonly name: string;
  /** What the times follow: when it changes, they start anew. */
  readonly expression: string;
  /** The next time after another; undefined when there is none. */
  readonly after: (time: Date) => Date | undefined;
}

interface TimerRow {
  readonly expression: string;
  readonly next_at: string;
  readonly fired_at: string | null;
}

// Where a timer never comes again: later than any other time.
const never = '9999-12-31T23:59:59.999Z';

/** Clocks of servers may differ by this much, and be set back by it, without anything happening twice. */
const tolerance = 60_000;

/** Timers by name that may be due: those whose time has come, and those that happened in the future, since the clock was set back. */
export async function dueTimers(queries: Queries, now: Date): Promise<ReadonlySet<string>> {
  const rows = await queries.all<{ name: string }>(
    'SELECT name FROM timers WHERE next_at <= $1 OR fired_at > $2',
    [now.toISOString(), new Date(now.getTime() + tolerance).toISOString()],
  );
  return new Set(rows.map(({ name }) => name));
}

/** Adds timers that are not there, from now on. */
export async function addTimers(queries: Queries, timers: readonly Timer[], now: Date): Promise<void> {
  await queries.insertMany(
    'timers',
    ['name', 'expression', 'next_at'],
    timers.map(({ name, expression, after }) => [name, expression, after(now)?.toISOString() ?? never]),
    '(name) DO NOTHING',
  );
}

/**
 * Moves a timer on, and says whether it happens now: to one of all that ask at once. However many times went by while nobody
 * asked, it happens once. When the clock was set back it goes on from there.
 */
export async function isDue(
  queries: Queries,
  { name, expression, after }: Timer,
  now: Date,
): Promise<boolean> {
  const at = now.toISOString();
  const next = after(now)?.toISOString() ?? never;
  const row = await queries.first<TimerRow>(
    'SELECT expression, next_at, fired_at FROM timers WHERE name = $1',
    [name],
  );
  if (!row) {
    await addTimers(queries, [{ name, expression, after }], now);
    return false;
  }
  if (row.expression !== expression || isFuture(row.fired_at, now)) {
    await queries.run(
      'UPDATE timers SET expression = $2, next_at = $3, fired_at = NULL WHERE name = $1 AND next_at = $4',
      [name, expression, next, row.next_at],
    );
    return false;
  }
  if (row.next_at > at) return false;
  const moved = await queries.run(
    'UPDATE timers SET next_at = $2, fired_at = $3 WHERE name = $1 AND next_at = $4 AND expression = $5',
    [name, next, at, row.next_at, expression],
  );
  return moved > 0;
}

function isFuture(time: string | null, now: Date): boolean {
  return time !== null && Date.parse(time) > now.getTime() + tolerance;
}
