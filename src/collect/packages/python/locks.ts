import { parseToml, type Table } from '../../syntax/toml.ts';
import { headingLines } from '../lines.ts';
import type { NamedPackage, PackageFile } from '../package.ts';
import { supported } from '../supported.ts';
import { tableIn, tablesIn, textIn } from '../table.ts';
import { normalisedName } from './name.ts';

/** poetry.lock, versions 1 and 2. */
export function readPoetryLock(text: string): PackageFile {
  const document = parseToml(text);
  supported(textIn(tableIn(document['metadata'])['lock-version']) ?? '1.0', (version) =>
    /^[12]\./.test(version),
  );
  return { packages: packagesIn(document['package'], text, '[[package]]') };
}

/** pdm.lock, version 4, and those before it that have the same list. */
export function readPdmLock(text: string): PackageFile {
  const document = parseToml(text);
  supported(textIn(tableIn(document['metadata'])['lock_version']) ?? '4.0', (version) =>
    /^[34]\./.test(version),
  );
  return { packages: packagesIn(document['package'], text, '[[package]]') };
}

/** pylock.toml: https://packaging.python.org/en/latest/specifications/pylock-toml/. */
export function readPylock(text: string): PackageFile {
  const document = parseToml(text);
  supported(document['lock-version'], (version) => version.startsWith('1.'));
  return { packages: packagesIn(document['packages'], text, '[[packages]]') };
}

/** uv.lock, version 1: projects are packages that lie in the repository, and what they ask for is direct. */
export function readUvLock(text: string): PackageFile {
  const document = parseToml(text);
  supported(document['version'], (version) => version === '1');
  const projects = tablesIn(document['package']).filter((one) => folderIn(one) !== undefined);
  const asked = new Set(projects.flatMap(askedBy));
  return {
    packages: packagesIn(document['package'], text, '[[package]]', (name) => asked.has(normalisedName(name))),
    members: projects.flatMap((project) => folderIn(project) ?? []),
  };
}

function packagesIn(
  list: unknown,
  text: string,
  heading: string,
  isDirect?: (name: string) => boolean,
): NamedPackage[] {
  const packages = tablesIn(list);
  const lines = headingLines(text, heading);
  return packages.flatMap((one, index) => {
    const name = textIn(one['name']);
    if (name === undefined || isLocal(one)) return [];
    const version = textIn(one['version']);
    return [
      {
        name,
        ...(version !== undefined && { version }),
        line: (lines[index] ?? 0) + 1,
        ...(isDirect && { direct: isDirect(name) }),
      },
    ];
  });
}

function isLocal(one: Table): boolean {
  return (
    folderIn(one) !== undefined ||
    tableIn(one['source'])['type'] === 'directory' ||
    'directory' in one ||
    'path' in one
  );
}

/** The folder of a project of the repository. */
function folderIn(one: Table): string | undefined {
  const source = tableIn(one['source']);
  return textIn(source['virtual']) ?? textIn(source['editable']) ?? textIn(source['directory']);
}

function askedBy(project: Table): string[] {
  const groups = ['optional-dependencies', 'dev-dependencies'].flatMap((kind) =>
    Object.values(tableIn(project[kind])),
  );
  return [project['dependencies'], ...groups]
    .flatMap(tablesIn)
    .flatMap((dependency) => textIn(dependency['name']) ?? [])
    .map(normalisedName);
}
