import { CodeProblem } from '../../code/format.ts';
import { linesOf } from '../lines.ts';
import type { NamedPackage, PackageFile } from '../package.ts';
import { supported } from '../supported.ts';
import { isVersion } from './specifier.ts';

interface Entry {
  readonly line: number;
  /** name@range, as projects and packages ask for it. */
  readonly keys: readonly string[];
  readonly values: Map<string, string>;
}

/** yarn.lock: version 1 of Yarn Classic, and those of Yarn 2 and later, which are YAML of one shape. */
export function readYarnLock(text: string): PackageFile {
  const entries = entriesOf(text);
  const metadata = entries.find(({ keys }) => keys[0] === '__metadata')?.values.get('version');
  if (metadata === undefined && !/^# yarn lockfile v1\s*$/m.test(text.slice(0, 4096))) {
    throw new CodeProblem({ code: 'unsupported', message: 'it names no version of yarn.lock' });
  }
  if (metadata !== undefined) supported(metadata, (version) => /^(?:[3-9]|10)$/.test(version));
  const found = entries.filter(({ keys }) => keys[0] !== '__metadata');
  return {
    packages: found.flatMap(packageOf),
    asked: new Set(found.flatMap(({ keys }) => keys)),
    members: found.flatMap(({ values }) => {
      const [, folder] = /@workspace:(.{1,1000})$/.exec(values.get('resolution') ?? '') ?? [];
      return folder === undefined ? [] : [folder === '.' ? '' : folder];
    }),
  };
}

function packageOf({ line, keys, values }: Entry): NamedPackage[] {
  const resolution = values.get('resolution') ?? '';
  if (/@(?:workspace|link|portal|file):/.test(resolution)) return [];
  const name = nameIn(resolution === '' ? (keys[0] ?? '') : resolution, keys[0] ?? '');
  const version = values.get('version');
  return name === '' ? [] : [{ name, ...(version !== undefined && isVersion(version) && { version }), line }];
}

/** The name before the range, or the one that an alias stands for. */
function nameIn(locator: string, key: string): string {
  const alias = /@npm:(@?[^@]{1,200})@/.exec(key)?.[1];
  const name = locator.slice(0, locator.indexOf('@', 1) < 0 ? undefined : locator.indexOf('@', 1));
  return alias ?? name;
}

function entriesOf(text: string): Entry[] {
  const entries: Entry[] = [];
  linesOf(text).forEach((raw, index) => {
    if (raw.startsWith('#') || raw.trim() === '') return;
    if (!raw.startsWith(' ')) {
      const keys = raw.replace(/:\s*$/, '').split(',').map(unquoted);
      entries.push({ line: index + 1, keys, values: new Map() });
      return;
    }
    const [, name, value] = /^ {2}"?([A-Za-z]{1,40})"?:? (\S.{0,2000})$/.exec(raw) ?? [];
    if (name !== undefined && value !== undefined) entries.at(-1)?.values.set(name, unquoted(value));
  });
  return entries;
}

function unquoted(text: string): string {
  return text
    .trim()
    .replace(/^["']|["']$/g, '')
    .trim();
}
