import { linesOf } from '../lines.ts';
import type { NamedPackage, PackageFile } from '../package.ts';
import { supported } from '../supported.ts';
import { dependencyKinds } from './package-json.ts';
import { isVersion } from './specifier.ts';

interface Line {
  readonly number: number;
  readonly indent: number;
  readonly key: string;
  readonly value: string;
}

/** pnpm-lock.yaml, versions 5 to 9. pnpm writes YAML of one shape, a key a line, which is read as that. */
export function readPnpmLock(text: string): PackageFile {
  const lines = linesOf(text).flatMap(lineOf);
  supported(lines.find(({ indent, key }) => indent === 0 && key === 'lockfileVersion')?.value, (version) =>
    /^[5-9](?:\.\d{1,3})?$/.test(version),
  );
  const packages: NamedPackage[] = [];
  const direct = new Set<string>();
  const members = new Set<string>();
  const at: string[] = [];
  for (const { number, indent, key, value } of lines) {
    const depth = indent / 2;
    at.length = Math.min(at.length, depth);
    at[depth] = key;
    if (at[0] === 'packages') {
      const found = depth === 1 ? packageOf(key, number) : undefined;
      if (found) packages.push(found);
    } else if (at[0] === 'importers') {
      if (depth === 1) members.add(key === '.' ? '' : key);
      if (at[2] !== undefined && Object.hasOwn(dependencyKinds, at[2])) resolved(at.slice(3), value, direct);
    } else if (at[0] !== undefined && Object.hasOwn(dependencyKinds, at[0])) {
      members.add('');
      resolved(at.slice(1), value, direct);
    }
  }
  return {
    packages: packages.map((one) => withDirect(one, direct)),
    members: [...members],
  };
}

function withDirect(one: NamedPackage, direct: ReadonlySet<string>): NamedPackage {
  return { ...one, direct: direct.has(`${one.name}@${one.version}`) };
}

/** Not a version alone: /name/1.2.3, name@1.2.3. */
const isLocator = /^\/|^(?!\d{1,20}\.\d{1,20}\.)@?[^@(]{1,200}@\d/;

/** `name: 1.2.3` in version 5, `name:` with `version: 1.2.3(peer@1)` below it in later ones. */
function resolved([name, member]: readonly string[], value: string, direct: Set<string>): void {
  if (name === undefined || (member !== undefined && member !== 'version') || value === '') return;
  const found = packageOf(isLocator.test(value) ? value : `${name}@${value}`, 0);
  if (found?.version !== undefined) direct.add(`${found.name}@${found.version}`);
}

/** /name/1.2.3_peer@1 in version 5, /name@1.2.3(peer@1) in version 6, name@1.2.3 in version 9. */
function packageOf(key: string, line: number): NamedPackage | undefined {
  const plain = key.replace(/\(.*$/s, '');
  const [, name, rest] = /^\/?(@[^/@]{1,200}\/[^/@]{1,200}|[^/@]{1,200})[@/](.{1,500})$/.exec(plain) ?? [];
  if (name === undefined || rest === undefined || /^(?:file|link|workspace):/.test(rest)) return undefined;
  const version = rest.replace(/_.*$/s, '');
  return { name, ...(isVersion(version) && { version }), line };
}

function lineOf(raw: string, index: number): Line[] {
  const [, spaces = '', quoted, plain, value = ''] =
    /^( {0,40})(?:\? )?(?:'([^']{1,2000})'|([^\s'#:](?:[^:]|:(?! |$)){0,2000})):(?: (.{0,2000}))?$/.exec(
      raw,
    ) ?? [];
  const key = quoted ?? plain;
  return key === undefined
    ? []
    : [
        {
          number: index + 1,
          indent: spaces.length,
          key,
          value: value.trim().replace(/^['"]|['"]$/g, ''),
        },
      ];
}
