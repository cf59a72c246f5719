import type { AttackPath } from '../../generated/attack-path.ts';
import { levels } from '../levels.ts';

/** How many paths there are, and of which levels. */
export function counted(paths: readonly AttackPath[]): string {
  const byLevel = levels.map((level) => {
    return `${paths.filter(({ risk }) => risk.level === level).length} ${level}`;
  });
  return `${paths.length} attack path${paths.length === 1 ? '' : 's'}: ${byLevel.join(', ')}`;
}
