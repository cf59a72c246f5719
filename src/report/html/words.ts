import type { RiskLevel, Status } from '../../generated/report.ts';
import { markup, type Markup } from '../markup/markup.ts';
import { levels } from '../levels.ts';

/** What a result is called, worst first. */
export const statusWords: Readonly<Record<Status, string>> = {
  fail: 'failed',
  error: 'error',
  unknown: 'unknown',
  waived: 'waived',
  pass: 'passed',
  not_applicable: 'not applicable',
};

/** A word in the colour of what it means; the word alone says it too. */
export function badge(kind: string, word: string): Markup {
  return markup`<b class="${kind}">${word}</b>`;
}

/** 3 critical, 0 high, … */
export function byLevel(counts: Readonly<Record<RiskLevel, number>>): string {
  return levels.map((level) => `${counts[level]} ${level}`).join(', ');
}

/** 1 finding, 2 findings. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** A name on the page that leads to a result. */
export function anchorOf(fingerprint: string): string {
  return `f-${fingerprint.slice(0, 16)}`;
}
