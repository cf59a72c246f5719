import type { Table } from '../../syntax/toml.ts';
import { versionOrRange, type NamedPackage } from '../package.ts';
import { tableIn, textIn } from '../table.ts';
import { ofSpecifier } from './requirement.ts';

/** Dependencies of the table tool.poetry: https://python-poetry.org/docs/dependency-specification/. */
export function poetryDependencies(poetry: Table, lineOf: (...texts: string[]) => number): NamedPackage[] {
  const groups: (readonly [unknown, string | undefined])[] = [
    [poetry['dependencies'], undefined],
    [poetry['dev-dependencies'], 'dev'],
    ...Object.entries(tableIn(poetry['group'])).map(
      ([group, content]) => [tableIn(content)['dependencies'], group] as const,
    ),
  ];
  return groups.flatMap(([dependencies, group]) =>
    Object.entries(tableIn(dependencies)).flatMap(([name, asked]) => {
      if (name.toLowerCase() === 'python' || isLocal(asked)) return [];
      return [
        {
          name,
          ...ofConstraint(constraintIn(asked)),
          line: lineOf(name),
          direct: true,
          ...(group !== undefined && { group }),
        },
      ];
    }),
  );
}

/** A constraint of Poetry or Pipenv: a bare version is exact. */
export function ofConstraint(text: string | undefined): Pick<NamedPackage, 'version' | 'range'> {
  if (text === undefined || text === '*') return {};
  return text.startsWith('=')
    ? ofSpecifier(text)
    : versionOrRange(text, (constraint) => /^\d[\w.!+]{0,200}$/.test(constraint));
}

/** What a dependency asks for; of several by platform, nothing is certain. */
export function constraintIn(asked: unknown): string | undefined {
  if (Array.isArray(asked)) {
    return asked.map((one: unknown) => constraintIn(one) ?? '*').join(' || ');
  }
  const table = tableIn(asked);
  return (
    textIn(asked) ??
    textIn(table['version']) ??
    textIn(table['rev']) ??
    textIn(table['tag']) ??
    textIn(table['branch'])
  );
}

export function isLocal(asked: unknown): boolean {
  return 'path' in tableIn(asked);
}
