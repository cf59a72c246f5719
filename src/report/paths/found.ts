import type { AttackPath } from '../../generated/attack-path.ts';
import type { AttackPaths } from '../../generated/attack-paths.ts';
import type { Screen } from '../formats/format.ts';

/** How attack paths are written. */
export interface PathFormat {
  readonly id: string;
  /** @throws KeelsonError when a picture cannot be drawn. */
  write(found: AttackPaths, screen: Pick<Screen, 'width' | 'colour'>): string | Promise<string>;
}

/** Who stands where, in words. */
export const entryPointWords: Readonly<Record<AttackPath['entry_point'], string>> = {
  internet: 'anybody on the internet',
  'leaked-credential': 'whoever has found a credential',
  'untrusted-content': 'whoever writes what an agent reads',
  'supply-chain': 'whoever makes what is installed or loaded',
  'foreign-account': 'somebody of another account or provider',
  'code-repository': 'whoever can read or change the code',
  foothold: 'whoever is on one machine already',
};
