import { posix } from 'node:path';
import { folderOf } from '../code/tree.ts';
import type { FileKind } from './files.ts';
import type { NamedPackage, PackageFile } from './package.ts';
import { packageKey } from './purl.ts';

/** A file that was read. */
export interface ReadFile {
  readonly path: string;
  readonly kind: FileKind;
  readonly content: PackageFile;
}

/**
 * What is left when lock files have said what manifests mean: packages of a manifest that its lock file knows are the lock file's,
 * which learns which of them the project asks for itself.
 */
export function settled(files: readonly ReadFile[]): ReadFile[] {
  const locks = files.filter(isLock);
  const asked = new Map<ReadFile, Set<string>>();
  const covered = new Map<ReadFile, ReadonlySet<string>>();
  for (const manifest of files.filter((file) => !file.kind.locks)) {
    const own = locks.filter((lock) => locksManifest(lock, manifest));
    const names = new Set(manifest.content.packages.map((one) => keyOf(manifest, one)));
    for (const lock of own) {
      const known = asked.get(lock) ?? new Set();
      names.forEach((name) => known.add(name));
      asked.set(lock, known);
    }
    covered.set(
      manifest,
      new Set(own.flatMap((lock) => lock.content.packages.map((one) => keyOf(lock, one)))),
    );
  }
  return files.map((file) => {
    const direct = asked.get(file);
    const known = covered.get(file);
    const packages = file.content.packages
      .filter((one) => !known?.has(keyOf(file, one)))
      .map((one) => withDirect(one, direct?.has(keyOf(file, one))));
    return { path: file.path, kind: file.kind, content: { packages } };
  });
}

function withDirect(one: NamedPackage, direct: boolean | undefined): NamedPackage {
  return direct === undefined || one.direct !== undefined ? one : { ...one, direct };
}

function isLock({ kind, content }: ReadFile): boolean {
  return kind.locks !== undefined || (content.madeFrom?.length ?? 0) > 0;
}

function keyOf({ kind }: ReadFile, { name }: NamedPackage): string {
  return packageKey(kind.ecosystem, name);
}

/** Whether a lock file was made for a manifest: in the same folder, or above it where it names the project. */
function locksManifest(lock: ReadFile, manifest: ReadFile): boolean {
  if (lock.kind.ecosystem !== manifest.kind.ecosystem || lock === manifest) return false;
  if (lock.content.madeFrom?.includes(manifest.path)) return true;
  const [above, folder] = [folderOf(lock.path), folderOf(manifest.path)];
  const name = manifest.path.slice(folder === '' ? 0 : folder.length + 1);
  if (!lock.kind.locks?.test(name)) return false;
  if (above === folder) return true;
  if (above !== '' && !folder.startsWith(`${above}/`)) return false;
  return namesProject(lock.content, manifest.content, posix.relative(`/${above}`, `/${folder}`));
}

function namesProject(lock: PackageFile, manifest: PackageFile, member: string): boolean {
  if (lock.members?.some((one) => posix.normalize(one) === member)) return true;
  if (manifest.project !== undefined && lock.projects?.includes(manifest.project)) return true;
  // Yarn Classic names no projects, but writes down what each asks for.
  return (
    lock.asked !== undefined &&
    (lock.members?.length ?? 0) === 0 &&
    manifest.packages.length > 0 &&
    manifest.packages.every(({ name, version, range }) =>
      lock.asked?.has(`${name}@${version ?? range ?? '*'}`),
    )
  );
}
