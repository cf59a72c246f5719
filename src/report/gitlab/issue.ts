import type { Result } from '../../generated/report.ts';
import { factsOf } from '../facts.ts';
import { levelOf } from '../report.ts';
import { cut } from '../sarif/text.ts';
import { plain } from '../terminal.ts';
import { gitLabPlaceOf } from './place.ts';

/** A code quality violation: the fields that GitLab documents, and those that Code Climate's specification demands beside them. */
export interface Issue {
  readonly type: 'issue';
  readonly categories: readonly ['Security'];
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: {
    readonly path: string;
    readonly lines: { readonly begin: number; readonly end: number };
  };
}

const severities = { critical: 'blocker', high: 'critical', medium: 'major', low: 'minor' } as const;
const longest = 1000;

/** A result as an issue: what failed, and what could not be judged for information. Nothing of what passes, is waived or does not apply. */
export function issueOf(result: Result): Issue | undefined {
  const { status, check, title, fingerprint, resource, evidence, message } = result;
  if (status !== 'fail' && status !== 'error' && status !== 'unknown') return undefined;
  const said = status === 'fail' ? factsOf(evidence) : [message ?? status];
  const { path, lines = { begin: 1, end: 1 } } = gitLabPlaceOf(result);
  return {
    type: 'issue',
    categories: ['Security'],
    description: cut(
      plain(`${title}: ${resource.name}${said.length > 0 ? ` (${said.join(', ')})` : ''}`),
      longest,
    ).toWellFormed(),
    check_name: check,
    fingerprint,
    severity: status === 'fail' ? severities[levelOf(result)] : 'info',
    location: { path, lines },
  };
}
