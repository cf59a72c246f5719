import type { FileProblem } from '../code/format.ts';

/** A package that a manifest or a lock file names. */
export interface NamedPackage {
  /** As the file spells it; of Maven group:artifact. */
  readonly name: string;
  /** The one version that is meant. */
  readonly version?: string;
  /** What is asked for where that is no one version: ^1.2, latest, a branch. */
  readonly range?: string;
  /** From 1. */
  readonly line: number;
  /** Whether the project itself asks for it; absent where the file does not say. */
  readonly direct?: boolean;
  /** dev, test, the name of an extra … */
  readonly group?: string;
  /** Where it is another file than the one that was read. */
  readonly file?: string;
  /** The version can still change, although one is named. */
  readonly unconfirmed?: true;
}

/** What one file says. */
export interface PackageFile {
  readonly packages: readonly NamedPackage[];
  /** Name of the project that the file is of. */
  readonly project?: string;
  /** Of a lock file: folders of the projects that it locks, relative to its own. */
  readonly members?: readonly string[];
  /** Of a lock file: names of projects that it locks. */
  readonly projects?: readonly string[];
  /** Of a lock file: what projects ask for, as they spell it: name@range. */
  readonly asked?: ReadonlySet<string>;
  /** Of a lock file: paths of manifests that it was made from. */
  readonly madeFrom?: readonly string[];
  readonly problems?: readonly FileProblem[];
}

/** The text of another file of the tree; undefined where there is none that can be read. */
export type ReadBeside = (path: string) => string | undefined;

/**
 * Reads one kind of file. Nothing of it is executed.
 *
 * @param path relative to the root of the scan.
 * @throws CodeProblem invalid, unsupported, too_large
 */
export type ReadPackages = (text: string, path: string, beside: ReadBeside) => PackageFile;

/** Ecosystems by OSV's names, and their types of package URLs. */
export const purlTypes = {
  PyPI: 'pypi',
  npm: 'npm',
  Maven: 'maven',
  NuGet: 'nuget',
  Go: 'golang',
  'crates.io': 'cargo',
} as const;

export type Ecosystem = keyof typeof purlTypes;

/** A version, or a range, whichever a text is. */
export function versionOrRange(
  text: string | undefined,
  isExact: (text: string) => boolean,
): Pick<NamedPackage, 'version' | 'range'> {
  if (text === undefined || text === '') return {};
  return isExact(text) ? { version: text } : { range: text };
}
