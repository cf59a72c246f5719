import type {
  ChangedField,
  EstateChange,
  EstateDifference,
  EstateOutcome,
} from '../../generated/bundle-difference.ts';
import { fit } from '../terminal.ts';

/** A changed field in few words: what came to a list and what went, else before and after. */
export function fieldWords({ field, before, after }: ChangedField): string {
  if (Array.isArray(before) && Array.isArray(after)) {
    const [old, now] = [before.map(shown), after.map(shown)];
    const moves = [
      ...now.filter((item) => !old.includes(item)).map((item) => `+${item}`),
      ...old.filter((item) => !now.includes(item)).map((item) => `-${item}`),
    ];
    return `${field}: ${moves.join(' ') || 'in another order'}`;
  }
  return `${field}: ${brief(before)} → ${brief(after)}`;
}

const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

function brief(value: unknown): string {
  return value === undefined ? '(none)' : fit(shown(value).replaceAll(/\s+/g, ' '), 60);
}

const marks = { appeared: '+', vanished: '-', changed: '~' } as const;

/** One resource whose outcome is another. */
export function changeWords({ change, id, before, after }: EstateChange): string {
  return `${marks[change]} ${id}: ${outcomeWords(before)} → ${outcomeWords(after)}`;
}

function outcomeWords(outcome: EstateOutcome | null): string {
  if (!outcome) return 'not judged';
  return outcome.status === 'fail'
    ? `fail (${outcome.risk ?? outcome.severity})`
    : outcome.status.replace('_', ' ');
}

/** What an estate difference comes to, in one line. */
export function estateWords({ resources, findings, appeared, vanished, changed }: EstateDifference): string {
  return `${resources} resources: ${findings.before} findings become ${findings.after}: ${appeared} appear, ${vanished} vanish, ${changed} are otherwise`;
}
