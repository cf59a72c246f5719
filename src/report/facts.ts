import type { Evidence } from '../generated/report.ts';

/**
 * What evidence says, in some words each. What is there says more than what is not; a relation that has no end is one fact, whatever is
 * read beyond it.
 */
export function factsOf(evidence: readonly Evidence[]): string[] {
  const present = evidence.filter(({ state }) => state !== 'absent').map(presentFact);
  const absent = evidence
    .filter(({ state }) => state === 'absent')
    .map(({ path }) => `${shortPath(path).split('[]')[0]} not set`);
  return [...new Set([...present, ...absent])];
}

function presentFact({ path, state, value, message }: Evidence): string {
  if (message !== undefined) return message;
  if (state === 'unknown') return `${shortPath(path)} unknown`;
  return `${shortPath(path)} = ${JSON.stringify(value)}${state === 'default' ? ' (provider default)' : ''}`;
}

function shortPath(path: string): string {
  return path.replace(/^(properties|related|related_from)\./, '');
}
