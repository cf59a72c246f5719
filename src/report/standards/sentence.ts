import type { Result } from '../../generated/report.ts';
import { factsOf } from '../facts.ts';
import { plain } from '../terminal.ts';

const mostFacts = 5;

/** What a result says, in a sentence without its title. Names come from other people's code, so nothing in it steers a viewer. */
export function sentenceOf(result: Result): string {
  const { status, resource, message = '' } = result;
  return plain(forms[status](result, resource.name, message)).toWellFormed();
}

const forms: Readonly<Record<Result['status'], (result: Result, name: string, message: string) => string>> = {
  pass: (_, name) => `So for ${name}.`,
  not_applicable: (_, name) => `Does not apply to ${name}.`,
  unknown: (_, name, message) => `Not known for ${name}: ${message}.`,
  error: (_, name, message) => `The check ended in an error on ${name}: ${message}.`,
  waived: ({ evidence }, name, message) => `Not so for ${name}${shown(evidence)}; ${message}.`,
  fail: ({ evidence }, name) => `Not so for ${name}${shown(evidence)}.`,
};

function shown(evidence: Result['evidence']): string {
  const facts = factsOf(evidence);
  if (facts.length === 0) return '';
  const more = facts.length > mostFacts ? ` and ${facts.length - mostFacts} more` : '';
  return ` (${facts.slice(0, mostFacts).join(', ')}${more})`;
}
