import type { AttackPath } from '../../../generated/attack-path.ts';
import type { Markup } from '../../markup/markup.ts';
import { described } from './descriptions.ts';
import { draw } from './picture.ts';

/**
 * A picture of one path.
 *
 * @throws KeelsonError OUTPUT_FAILED where it cannot be laid out.
 */
export async function onePathPicture(
  path: AttackPath,
  { isEmbedded }: { readonly isEmbedded: boolean },
): Promise<Markup> {
  return draw([path], {
    key: path.id.slice(0, 16),
    title: path.title,
    notes: [`${path.risk.level}: likelihood ${path.risk.likelihood.level}, impact ${path.risk.impact.level}`],
    caveats: [],
    description: [described(path)],
    chokePoints: new Set(),
    hasLegend: false,
    isEmbedded,
  });
}
