import { isTrue, memberOf, membersOf, parseJson, textOf, type JsonNode } from '../../syntax/json.ts';
import type { NamedPackage, PackageFile } from '../package.ts';
import { supported } from '../supported.ts';
import { dependencyKinds } from './package-json.ts';
import { isVersion } from './specifier.ts';

/** package-lock.json and npm-shrinkwrap.json, versions 1 to 3. */
export function readPackageLock(text: string): PackageFile {
  const document = parseJson(text);
  const version = memberOf(document, 'lockfileVersion');
  const number = version?.kind === 'scalar' ? version.value : undefined;
  supported(number, (known) => /^[123]$/.test(known));
  return number === 1
    ? { packages: [...nested(memberOf(document, 'dependencies'), 0)] }
    : byPath(membersOf(memberOf(document, 'packages')));
}

const deepest = 100;

/** Version 1: each package holds those that only it uses. */
function* nested(dependencies: JsonNode | undefined, depth: number): Generator<NamedPackage> {
  if (depth > deepest) return;
  for (const [name, one] of membersOf(dependencies)) {
    const version = textOf(memberOf(one, 'version')) ?? '';
    const [, alias, exact] = /^npm:(@?[^@]{1,200})@(.{1,200})$/.exec(version) ?? [];
    if (!/^(?:file|link):/.test(version)) yield packageOf(alias ?? name, exact ?? version, one);
    yield* nested(memberOf(one, 'dependencies'), depth + 1);
  }
}

/** Versions 2 and 3: packages by the folder they are installed to; projects are those outside of node_modules. */
function byPath(packages: ReadonlyMap<string, JsonNode>): PackageFile {
  const members = [...packages.keys()].filter((path) => !path.includes('node_modules/'));
  const askedFor = new Set(
    members.flatMap((member) =>
      Object.keys(dependencyKinds).flatMap((kind) =>
        [...membersOf(memberOf(packages.get(member), kind)).keys()].flatMap((name) => [
          `${member === '' ? '' : `${member}/`}node_modules/${name}`,
          `node_modules/${name}`,
        ]),
      ),
    ),
  );
  const found = [...packages].flatMap(([path, one]) => {
    const at = path.lastIndexOf('node_modules/');
    if (at < 0 || isTrue(memberOf(one, 'link'))) return [];
    const name = textOf(memberOf(one, 'name')) ?? path.slice(at + 'node_modules/'.length);
    return [
      {
        ...packageOf(name, textOf(memberOf(one, 'version')) ?? '', one),
        direct: askedFor.has(path),
      },
    ];
  });
  return { packages: found, members };
}

function packageOf(name: string, version: string, one: JsonNode): NamedPackage {
  return {
    name,
    ...(isVersion(version) && { version }),
    line: one.line,
    ...(isTrue(memberOf(one, 'dev')) && { group: 'dev' }),
  };
}
