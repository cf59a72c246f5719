import { memberOf, membersOf, parseJson, textOf } from '../../syntax/json.ts';
import type { NamedPackage, PackageFile } from '../package.ts';
import { asked } from './specifier.ts';

/** Kinds of dependencies, and the group that each is. */
export const dependencyKinds: Readonly<Record<string, string | undefined>> = {
  dependencies: undefined,
  devDependencies: 'dev',
  optionalDependencies: 'optional',
  peerDependencies: 'peer',
};

/** package.json of npm and those who read it as npm does. */
export function readPackageJson(text: string): PackageFile {
  const document = parseJson(text);
  const project = textOf(memberOf(document, 'name'));
  const packages = Object.entries(dependencyKinds).flatMap(([kind, group]) =>
    [...membersOf(memberOf(document, kind))].flatMap(([name, node]): NamedPackage[] => {
      const found = asked(name, textOf(node) ?? '');
      return found
        ? [{ ...found, line: node.line, direct: true, ...(group !== undefined && { group }) }]
        : [];
    }),
  );
  return { packages, ...(project !== undefined && { project }) };
}
