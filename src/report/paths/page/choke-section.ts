import type { AttackPaths } from '../../../generated/attack-paths.ts';
import { element, type Markup } from '../markup.ts';
import { code, name, table } from './text.ts';

/** Resources that several paths lead over; nothing where there are none. */
export function chokeSection({ summary }: AttackPaths): Markup | undefined {
  const points = summary.attack_paths?.choke_points ?? [];
  if (points.length === 0) return undefined;
  return element(
    'section',
    { 'aria-labelledby': 'choke-points' },
    element('h2', { id: 'choke-points' }, 'Choke points'),
    table(
      'Resources that most paths lead over',
      ['paths', 'resource', 'type', 'id'],
      points.map(({ id, name: own, type = '', paths }) => [`${paths}`, name(own), name(type), code(id)]),
    ),
  );
}
