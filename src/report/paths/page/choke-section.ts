import type { AttackPaths } from '../../../generated/attack-paths.ts';
import { code, name } from '../../markup/inline.ts';
import { markup, type Markup } from '../../markup/markup.ts';
import { table } from './text.ts';

/** Resources that several paths lead over; nothing where there are none. */
export function chokeSection({ summary }: AttackPaths): Markup | undefined {
  const points = summary.attack_paths?.choke_points ?? [];
  if (points.length === 0) return undefined;
  return markup`<section aria-labelledby="choke-points"><h2 id="choke-points">Choke points</h2>${table(
    'Resources that most paths lead over',
    ['paths', 'resource', 'type', 'id'],
    points.map(({ id, name: own, type = '', paths }) => [paths, name(own), name(type), code(id)]),
  )}</section>`;
}
