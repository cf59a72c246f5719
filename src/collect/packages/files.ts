import { readPackagesLock } from './dotnet/packages-lock.ts';
import { readPackagesConfig, readProject } from './dotnet/project.ts';
import { readGoMod } from './go/go-mod.ts';
import { readGradleBuild, readGradleLock, readVersionCatalog } from './java/gradle.ts';
import { readPom } from './java/pom.ts';
import { readBunLock } from './javascript/bun-lock.ts';
import { readPackageJson } from './javascript/package-json.ts';
import { readPackageLock } from './javascript/package-lock.ts';
import { readPnpmLock } from './javascript/pnpm-lock.ts';
import { readYarnLock } from './javascript/yarn-lock.ts';
import type { Ecosystem, ReadPackages } from './package.ts';
import { readConda } from './python/conda.ts';
import { readPdmLock, readPoetryLock, readPylock, readUvLock } from './python/locks.ts';
import { readPipfile, readPipfileLock } from './python/pipfile.ts';
import { readPyproject } from './python/pyproject.ts';
import { readRequirements } from './python/requirements.ts';
import { readSetupCfg } from './python/setup-cfg.ts';
import { readSetupPy } from './python/setup-py.ts';
import { readCargoLock, readCargoManifest } from './rust/cargo.ts';

/** One kind of file that names packages. */
export interface FileKind {
  readonly ecosystem: Ecosystem;
  /** Of the path. */
  readonly name: RegExp;
  readonly read: ReadPackages;
  /** Of a lock file: paths of the manifests that it locks in its own folder. */
  readonly locks?: RegExp;
}

const requirements =
  /(?:^|\/)(?:[^/]{1,100}[-_.])?requirements?(?:[-_.][^/]{0,100})?\.(?:txt|in)$|(?:^|\/)requirements\/[^/]{1,100}\.(?:txt|in)$/i;

/** The first that fits a path reads it. */
export const fileKinds: readonly FileKind[] = [
  { ecosystem: 'PyPI', name: /(?:^|\/)pyproject\.toml$/, read: readPyproject },
  { ecosystem: 'PyPI', name: /(?:^|\/)poetry\.lock$/, read: readPoetryLock, locks: /^pyproject\.toml$/ },
  { ecosystem: 'PyPI', name: /(?:^|\/)uv\.lock$/, read: readUvLock, locks: /^pyproject\.toml$/ },
  { ecosystem: 'PyPI', name: /(?:^|\/)pdm\.lock$/, read: readPdmLock, locks: /^pyproject\.toml$/ },
  {
    ecosystem: 'PyPI',
    name: /(?:^|\/)pylock(?:\.[^/]{1,100})?\.toml$/,
    read: readPylock,
    locks: /^pyproject\.toml$/,
  },
  { ecosystem: 'PyPI', name: /(?:^|\/)Pipfile$/, read: readPipfile },
  { ecosystem: 'PyPI', name: /(?:^|\/)Pipfile\.lock$/, read: readPipfileLock, locks: /^Pipfile$/ },
  { ecosystem: 'PyPI', name: /(?:^|\/)setup\.cfg$/, read: readSetupCfg },
  { ecosystem: 'PyPI', name: /(?:^|\/)setup\.py$/, read: readSetupPy },
  { ecosystem: 'PyPI', name: requirements, read: readRequirements },
  {
    ecosystem: 'PyPI',
    name: /(?:^|[/_.-])(?:conda|environment)[^/]{0,100}\.ya?ml$/i,
    read: readConda,
  },
  { ecosystem: 'npm', name: /(?:^|\/)package\.json$/, read: readPackageJson },
  {
    ecosystem: 'npm',
    name: /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/,
    read: readPackageLock,
    locks: /^package\.json$/,
  },
  { ecosystem: 'npm', name: /(?:^|\/)yarn\.lock$/, read: readYarnLock, locks: /^package\.json$/ },
  { ecosystem: 'npm', name: /(?:^|\/)pnpm-lock\.yaml$/, read: readPnpmLock, locks: /^package\.json$/ },
  { ecosystem: 'npm', name: /(?:^|\/)bun\.lock$/, read: readBunLock, locks: /^package\.json$/ },
  { ecosystem: 'Maven', name: /(?:^|\/)pom\.xml$/, read: readPom },
  { ecosystem: 'Maven', name: /(?:^|\/)[^/]{0,100}\.gradle(?:\.kts)?$/, read: readGradleBuild },
  { ecosystem: 'Maven', name: /(?:^|\/)[^/]{1,100}\.versions\.toml$/, read: readVersionCatalog },
  {
    ecosystem: 'Maven',
    name: /(?:^|\/)gradle\.lockfile$/,
    read: readGradleLock,
    locks: /^[^/]{0,100}\.gradle(?:\.kts)?$/,
  },
  { ecosystem: 'NuGet', name: /(?:^|\/)[^/]{1,200}\.(?:cs|fs|vb)proj$/, read: readProject },
  {
    ecosystem: 'NuGet',
    name: /(?:^|\/)Directory\.(?:Packages|Build)\.(?:props|targets)$/,
    read: readProject,
  },
  { ecosystem: 'NuGet', name: /(?:^|\/)packages\.config$/, read: readPackagesConfig },
  {
    ecosystem: 'NuGet',
    name: /(?:^|\/)packages\.lock\.json$/,
    read: readPackagesLock,
    locks: /^[^/]{1,200}\.(?:cs|fs|vb)proj$/,
  },
  { ecosystem: 'Go', name: /(?:^|\/)go\.mod$/, read: readGoMod },
  { ecosystem: 'crates.io', name: /(?:^|\/)Cargo\.toml$/, read: readCargoManifest },
  { ecosystem: 'crates.io', name: /(?:^|\/)Cargo\.lock$/, read: readCargoLock, locks: /^Cargo\.toml$/ },
];

export function kindOf(path: string): FileKind | undefined {
  return fileKinds.find(({ name }) => name.test(path));
}
