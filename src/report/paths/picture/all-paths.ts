import type { AttackPaths } from '../../../generated/attack-paths.ts';
import { caveatsOf } from '../caveats.ts';
import { counted } from '../counted.ts';
import { drawnPaths } from '../drawn-paths.ts';
import type { Markup } from '../../markup/markup.ts';
import { described } from './descriptions.ts';
import { draw } from './picture.ts';

/**
 * One picture of all paths, or of the worst where they are too many.
 *
 * @throws KeelsonError OUTPUT_FAILED where it cannot be laid out.
 */
export async function allPathsPicture(
  { attack_paths: paths, summary }: AttackPaths,
  { isEmbedded }: { readonly isEmbedded: boolean },
): Promise<Markup> {
  const { drawn, left } = drawnPaths(paths);
  const sums = [
    counted(paths),
    ...(left > 0 ? [`The ${drawn.length} worst are drawn, ${left} are not shown`] : []),
  ];
  const points = summary.attack_paths?.choke_points ?? [];
  return draw(drawn, {
    key: 'all',
    title: 'Attack paths',
    notes: sums,
    caveats: caveatsOf(summary),
    description: [...sums, ...drawn.map(described)],
    chokePoints: new Set(points.map(({ id }) => id)),
    hasLegend: true,
    isEmbedded,
  });
}
