import { applied, type Edit } from './edit.ts';
import { moved, type Library, type RegoFile } from './library.ts';

/** One mutation of one file. */
export interface Mutant {
  readonly file: RegoFile;
  readonly edit: Edit;
}

/** Which packages each package needs, itself among them. */
export type Reach = ReadonlyMap<string, ReadonlySet<string>>;

export function reachOf({ files }: Library): Reach {
  const uses = new Map<string, Set<string>>();
  for (const { package: name, uses: used } of files) {
    uses.set(name, (uses.get(name) ?? new Set<string>()).union(used));
  }
  return new Map(uses.keys().map((name) => [name, from(name)]));

  function from(start: string): Set<string> {
    const found = new Set([start]);
    for (const name of found) uses.get(name)?.forEach((used) => found.add(used));
    return found;
  }
}

/** The tests that can tell a mutant of a package: its own, or all of those that use it by others. */
export function testsOf(target: string, { files }: Library, reach: Reach, which: 'own' | 'all'): RegoFile[] {
  return files.filter(
    ({ isTest, uses, package: name }) =>
      isTest && (which === 'own' ? uses.has(target) : reach.get(name)?.has(target) === true),
  );
}

/**
 * The files of a mutant's world: the mutant, tests, and whatever is between them, in packages below `root`. All else is what
 * is there for everyone.
 */
export function worldOf(
  { file, edit }: Mutant,
  tests: readonly RegoFile[],
  { library, reach, root }: { readonly library: Library; readonly reach: Reach; readonly root: string },
): [string, string][] {
  const near = new Set(tests.flatMap(({ package: name }) => [...(reach.get(name) ?? [])]));
  const packages = new Set([...near].filter((name) => reach.get(name)?.has(file.package)));
  const inside = library.files.filter(
    (other) => packages.has(other.package) && (!other.isTest || tests.includes(other)),
  );
  return inside.map((other) => [
    `${root}/${other.file}`,
    moved(other === file ? applied(file.text, edit) : other.text, packages, root),
  ]);
}
