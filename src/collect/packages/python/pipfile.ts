import { memberOf, membersOf, parseJson, textOf } from '../../syntax/json.ts';
import { parseToml } from '../../syntax/toml.ts';
import { quotedLines } from '../lines.ts';
import type { NamedPackage, PackageFile } from '../package.ts';
import { supported } from '../supported.ts';
import { tableIn } from '../table.ts';
import { constraintIn, isLocal, ofConstraint } from './poetry-dependencies.ts';
import { ofSpecifier } from './requirement.ts';

/** Pipfile of Pipenv. */
export function readPipfile(text: string): PackageFile {
  const document = parseToml(text);
  const lineOf = quotedLines(text);
  const groups = Object.entries(document).filter(
    ([name]) => !['source', 'requires', 'pipenv', 'scripts', 'pipfile'].includes(name),
  );
  const packages = groups.flatMap(([group, content]) =>
    Object.entries(tableIn(content)).flatMap(([name, asked]): NamedPackage[] =>
      isLocal(asked)
        ? []
        : [
            {
              name,
              ...ofConstraint(constraintIn(asked)),
              line: lineOf(name),
              direct: true,
              ...(group !== 'packages' && { group: group.replace(/-packages$/, '') }),
            },
          ],
    ),
  );
  return { packages };
}

/** Pipfile.lock, version 6. */
export function readPipfileLock(text: string): PackageFile {
  const document = parseJson(text);
  const version = memberOf(document, '_meta', 'pipfile-spec');
  if (version?.kind === 'scalar') supported(version.value, (number) => number === '6');
  const packages = [...membersOf(document)]
    .filter(([group]) => group !== '_meta')
    .flatMap(([group, content]) =>
      [...membersOf(content)].flatMap(([name, one]): NamedPackage[] => {
        if (memberOf(one, 'path')) return [];
        return [
          {
            name,
            ...ofSpecifier(textOf(memberOf(one, 'version')) ?? textOf(memberOf(one, 'ref'))),
            line: one.line,
            ...(group !== 'default' && { group: group === 'develop' ? 'dev' : group }),
          },
        ];
      }),
    );
  return { packages };
}
