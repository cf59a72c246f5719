import type { AttackPath, PathEdge } from '../../../generated/attack-path.ts';
import { edgeWords, permissionWords } from '../../../graph/vocabulary.ts';

/** What an attacker does at the entry, between the words for who it is and the entry's name. */
export const entryWords: Readonly<Record<AttackPath['entry_point'], string>> = {
  internet: 'reaches',
  'leaked-credential': 'gets into',
  'untrusted-content': 'steers',
  'supply-chain': 'plants something in',
  'foreign-account': 'gets in as',
  'code-repository': 'finds a secret of',
  foothold: 'stands on',
};

/** What an edge says between the names of both ends of a step that starts at a resource. */
export function wordsOf({ from, kind, level }: PathEdge, start: string): string {
  if (from !== start) return edgeWords[kind].against;
  return level === undefined ? edgeWords[kind].along : permissionWords[level];
}
