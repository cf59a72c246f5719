import { KeelsonError } from '../errors.ts';

/**
 * The day that --as-of names, YYYY-MM-DD; today without it.
 *
 * @throws KeelsonError USAGE for what is no day.
 */
export function dayOf(text: string | undefined): string {
  const today = new Date().toISOString().slice(0, 10);
  if (text === undefined) return today;
  const day = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text)) {
    return text;
  }
  throw new KeelsonError('USAGE', `--as-of ${text}: name a day, as in --as-of ${today}`);
}
