import type { Framework } from '../../../generated/framework.ts';
import type { Screen } from '../../formats/format.ts';
import { fit, plain } from '../../terminal.ts';

/** What there is to ask for, with how many controls checks answer. */
export function frameworkList(
  frameworks: Readonly<Record<string, Framework>>,
  format: 'table' | 'json',
  screen: Screen,
): string {
  const rows = Object.entries(frameworks).map(([id, framework]) => rowOf(id, framework));
  if (format === 'json') return `${JSON.stringify(rows, undefined, 2)}\n`;
  const width = Math.max(0, ...rows.map(({ id }) => id.length)) + 2;
  return rows
    .map(({ id, title, version, controls, with_checks: answered }) =>
      fit(
        plain(`${id.padEnd(width)}${title} (${version}): ${controls} controls, ${answered} with checks`),
        screen.width,
      ),
    )
    .map((line) => `${line}\n`)
    .join('');
}

function rowOf(id: string, { title, version, url, controls }: Framework) {
  return {
    id,
    title,
    version,
    ...(url !== undefined && { url }),
    controls: controls.length,
    with_checks: controls.filter(({ checks }) => checks.length > 0).length,
  };
}
