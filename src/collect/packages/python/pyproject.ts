import { parseToml, type Table } from '../../syntax/toml.ts';
import { quotedLines } from '../lines.ts';
import type { NamedPackage, PackageFile } from '../package.ts';
import { tableIn, textIn } from '../table.ts';
import { normalisedName } from './name.ts';
import { poetryDependencies } from './poetry-dependencies.ts';
import { requirement } from './requirement.ts';

/** pyproject.toml: PEP 621, PEP 735, and what Poetry, PDM and uv add. */
export function readPyproject(text: string): PackageFile {
  const document = parseToml(text);
  const lineOf = quotedLines(text);
  const project = tableIn(document['project']);
  const tools = tableIn(document['tool']);
  const poetry = tableIn(tools['poetry']);
  const local = ofWorkspace(tableIn(tableIn(tools['uv'])['sources']));
  const name = textIn(project['name']) ?? textIn(poetry['name']);
  const lists: (readonly [unknown, string | undefined])[] = [
    [project['dependencies'], undefined],
    ...grouped(project['optional-dependencies']),
    ...grouped(document['dependency-groups']),
    ...grouped(tableIn(tools['pdm'])['dev-dependencies']),
    [tableIn(tools['uv'])['dev-dependencies'], 'dev'],
    [tableIn(document['build-system'])['requires'], 'build'],
  ];
  const packages = [
    ...lists.flatMap(([list, group]) => requirementsIn(list, group, lineOf)),
    ...poetryDependencies(poetry, lineOf),
  ];
  return {
    packages: packages.filter((one) => !local.has(normalisedName(one.name))),
    ...(name !== undefined && { project: normalisedName(name) }),
  };
}

function grouped(groups: unknown): [unknown, string][] {
  return Object.entries(tableIn(groups)).map(([group, list]) => [list, group]);
}

function requirementsIn(
  list: unknown,
  group: string | undefined,
  lineOf: (...texts: readonly string[]) => number,
): NamedPackage[] {
  return (Array.isArray(list) ? list : []).flatMap((item: unknown) => {
    const found = typeof item === 'string' ? requirement(item) : undefined;
    return found
      ? [
          {
            ...found,
            line: lineOf(item as string),
            direct: group !== 'build',
            ...(group !== undefined && { group }),
          },
        ]
      : [];
  });
}

/** Names of packages that lie in the same repository. */
function ofWorkspace(sources: Table): Set<string> {
  return new Set(
    Object.entries(sources)
      .filter(([, source]) => tableIn(source)['workspace'] === true || 'path' in tableIn(source))
      .map(([name]) => normalisedName(name)),
  );
}
