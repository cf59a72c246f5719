import { parseLocated, type Module } from '../../../src/bundle/build/reads/syntax.ts';
import { dataOf, packageName, readPolicies } from '../../../src/bundle/build/sources.ts';

/** A Rego file of a policy folder. */
export interface RegoFile {
  readonly file: string;
  readonly text: string;
  readonly package: string;
  readonly isTest: boolean;
  /** Packages of the folder that it names. */
  readonly uses: ReadonlySet<string>;
}

/** A policy folder with who uses whom. */
export interface Library {
  readonly folder: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly files: readonly RegoFile[];
}

/** @throws KeelsonError POLICY_INVALID */
export async function readLibrary(folder: string): Promise<Library> {
  const sources = await readPolicies(folder);
  const texts = [...sources.modules, ...sources.tests];
  const packages = new Set(texts.map(([, text]) => packageName(text)));
  const files = texts.map(([file, text]) => ({
    file,
    text,
    package: packageName(text),
    isTest: sources.tests.has(file),
    uses: packagesIn(text, packages),
  }));
  return { folder, data: dataOf(sources), files };
}

/** The trees of some files, with locations. */
export async function treesOf(library: Library, files: readonly RegoFile[]): Promise<Map<string, Module>> {
  const trees = new Map<string, Module>();
  const left = [...files];
  const parse = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      trees.set(next.file, await parseLocated(next.file, library.folder));
    }
  };
  await Promise.all([parse(), parse(), parse()]);
  return trees;
}

const reference = /\bdata((?:\.[A-Za-z_]\w*)+)/g;

/** The longest package that each reference to data begins with. */
function packagesIn(text: string, packages: ReadonlySet<string>): Set<string> {
  return new Set(
    [...text.matchAll(reference)].flatMap(([, path = '']) => packageAt(path.slice(1), packages) ?? []),
  );
}

function packageAt(path: string, packages: { has(name: string): boolean }): string | undefined {
  for (let name = path; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    if (packages.has(name)) return name;
  }
  return undefined;
}

/** A module's text with some packages elsewhere: below `root`. Comments are left out, rows stay. */
export function moved(text: string, packages: ReadonlySet<string>, root: string): string {
  return text
    .replaceAll(/^#.*$/gm, '')
    .replaceAll(/^package\s+/gm, `package ${root}.`)
    .replaceAll(reference, (whole, path: string) =>
      packageAt(path.slice(1), packages) === undefined ? whole : `data.${root}${path}`,
    );
}
