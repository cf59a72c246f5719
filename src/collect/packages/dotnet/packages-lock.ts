import { memberOf, membersOf, parseJson, textOf } from '../../syntax/json.ts';
import type { NamedPackage, PackageFile } from '../package.ts';
import { supported } from '../supported.ts';
import { ofNuGet } from './nuget-version.ts';

/** packages.lock.json of NuGet, versions 1 and 2. */
export function readPackagesLock(text: string): PackageFile {
  const document = parseJson(text);
  const version = memberOf(document, 'version');
  supported(version?.kind === 'scalar' ? version.value : undefined, (number) => /^[12]$/.test(number));
  const packages = [...membersOf(memberOf(document, 'dependencies')).values()].flatMap((framework) =>
    [...membersOf(framework)].flatMap(([name, one]): NamedPackage[] => {
      const type = textOf(memberOf(one, 'type'));
      if (type === 'Project') return [];
      return [
        {
          name,
          ...ofNuGet(textOf(memberOf(one, 'resolved'))),
          line: one.line,
          direct: type === 'Direct',
        },
      ];
    }),
  );
  return { packages };
}
