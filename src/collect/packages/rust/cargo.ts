import { CodeProblem } from '../../code/format.ts';
import { folderOf } from '../../code/tree.ts';
import { parseToml, type Table } from '../../syntax/toml.ts';
import { headingLines, quotedLines } from '../lines.ts';
import { versionOrRange, type NamedPackage, type PackageFile, type ReadBeside } from '../package.ts';
import { supported } from '../supported.ts';
import { tableIn, tablesIn, textIn } from '../table.ts';

const kinds: readonly (readonly [kind: string, group?: string])[] = [
  ['dependencies'],
  ['dev-dependencies', 'dev'],
  ['build-dependencies', 'build'],
];

/** Cargo.toml: https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html. */
export function readCargoManifest(text: string, path: string, beside: ReadBeside): PackageFile {
  const document = parseToml(text);
  const lineOf = quotedLines(text);
  const shared = tableIn(tableIn(document['workspace'])['dependencies']);
  let above: Table | undefined;
  const inherited = (key: string) => shared[key] ?? (above ??= workspaceAbove(path, beside))[key];
  const tables = [document, ...Object.values(tableIn(document['target'])).map(tableIn)];
  const packages = tables.flatMap((table) =>
    kinds.flatMap(([kind, group]) =>
      Object.entries(tableIn(table[kind])).flatMap(([key, asked]): NamedPackage[] => {
        const own = tableIn(asked)['workspace'] === true ? inherited(key) : asked;
        const found = own === undefined ? { name: key } : dependency(key, own);
        return found
          ? [
              {
                ...found,
                line: lineOf(key, `${key}.workspace`, `${key}.version`),
                direct: true,
                ...(group !== undefined && { group }),
              },
            ]
          : [];
      }),
    ),
  );
  const project = textIn(tableIn(document['package'])['name']);
  return { packages, ...(project !== undefined && { project }) };
}

function dependency(
  key: string,
  asked: unknown,
): Pick<NamedPackage, 'name' | 'version' | 'range'> | undefined {
  const table = tableIn(asked);
  const range = textIn(asked) ?? textIn(table['version']);
  if (range === undefined && 'path' in table) return undefined;
  const from = range ?? textIn(table['rev']) ?? textIn(table['tag']) ?? textIn(table['branch']);
  const plain = from?.replace(/^=\s*/, '');
  return {
    name: textIn(table['package']) ?? key,
    ...versionOrRange(
      plain === '*' ? undefined : plain,
      (text) => from !== text && /^\d+\.\d+\.\d+/.test(text),
    ),
  };
}

/** Dependencies that the nearest workspace above shares. */
function workspaceAbove(path: string, beside: ReadBeside): Table {
  for (let folder = folderOf(path); folder !== '';) {
    folder = folderOf(folder);
    const text = beside(folder === '' ? 'Cargo.toml' : `${folder}/Cargo.toml`);
    const workspace = text === undefined ? undefined : workspaceIn(text);
    if (workspace) return tableIn(workspace['dependencies']);
  }
  return {};
}

function workspaceIn(text: string): Table | undefined {
  try {
    const document = parseToml(text);
    return 'workspace' in document ? tableIn(document['workspace']) : undefined;
  } catch (error) {
    if (error instanceof CodeProblem) return undefined;
    throw error;
  }
}

/** Cargo.lock, versions 1 to 4. Packages without a source are those of the workspace. */
export function readCargoLock(text: string): PackageFile {
  const document = parseToml(text);
  supported(document['version'] ?? 1, (version) => /^[1-4]$/.test(version));
  const all = tablesIn(document['package']);
  const lines = headingLines(text, '[[package]]');
  const own = all.filter((one) => textIn(one['source']) === undefined);
  const asked = new Set(
    own.flatMap((one) => (Array.isArray(one['dependencies']) ? (one['dependencies'] as unknown[]) : [])),
  );
  const packages = all.flatMap((one, index): NamedPackage[] => {
    const [name, exact] = [textIn(one['name']), textIn(one['version'])];
    if (name === undefined || textIn(one['source']) === undefined) return [];
    return [
      {
        name,
        ...(exact !== undefined && { version: exact }),
        line: (lines[index] ?? 0) + 1,
        // The version stands beside the name where there are several.
        direct: asked.has(name) || asked.has(`${name} ${exact}`),
      },
    ];
  });
  return { packages, projects: own.flatMap((one) => textIn(one['name']) ?? []) };
}
