import { levels } from '../levels.ts';
import { painter, plain } from '../terminal.ts';
import { caveatsOf } from './caveats.ts';
import type { PathFormat } from './found.ts';
import { pathLines } from './path-lines.ts';

/** For people: each path as a picture of text, then the sums. */
export const table: PathFormat = {
  id: 'table',
  write({ attack_paths: paths, summary }, screen) {
    const paint = painter(screen.colour);
    const counts = summary.attack_paths;
    const lines = paths.flatMap((path) => [...pathLines(path, screen), '']);
    if (counts && counts.choke_points.length > 0) {
      lines.push(paint('bold', 'Choke points'));
      for (const { name, type = '', paths: over } of counts.choke_points) {
        lines.push(
          `  ${String(over).padStart(4)} paths lead over ${plain(name)} ${paint('dim', plain(type))}`,
        );
      }
      lines.push('');
    }
    const byLevel = levels.map((level) => `${counts?.risk[level] ?? 0} ${level}`).join(', ');
    lines.push(
      `${paint('bold', `${paths.length} attack paths`)} (${byLevel}), by ${counts?.rules ?? 0} rules`,
    );
    lines.push(...caveatsOf(summary).map((line) => paint('yellow', line)));
    return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
  },
};
