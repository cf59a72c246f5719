import type { AttackPath } from '../../../generated/attack-path.ts';
import { entryPointWords } from '../found.ts';

/** A path in a sentence: its level, who gets in, over which resources to which. */
export function described({ risk, title, entry_point: point, nodes }: AttackPath): string {
  const way = nodes.map(({ name }) => name).join(', then ');
  return `${risk.level}: ${title}. From ${entryPointWords[point]} to ${way}.`;
}
