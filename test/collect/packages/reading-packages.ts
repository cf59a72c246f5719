import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ExecutionContext } from 'ava';
import { packages } from '../../../src/collect/packages/format.ts';
import { readPackageFiles } from '../../../src/collect/packages/read.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { reading } from '../code/reading.ts';

/** What scanning files of packages finds, each in one line. */
export async function packagesOf(t: ExecutionContext, files: Readonly<Record<string, string>>) {
  const root = await emptyFolder(t);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return packagesIn(root, Object.keys(files));
}

/** The same of files that lie somewhere. */
export async function packagesIn(root: string, paths: readonly string[]) {
  const found = reading(root, paths);
  const taken = [];
  for (const file of found.files) {
    if (packages.mayTake(file.path) && (packages.takes?.(await file.head(), file.path) ?? true)) {
      taken.push(file);
    }
  }
  await readPackageFiles(taken, found.context);
  return {
    taken: taken.map(({ path }) => path),
    /** file:line name version (range) */
    components: found
      .components()
      .flatMap(({ name, version, range, locations }) =>
        locations.map((place) => [place, name, version, range && `(${range})`].filter(Boolean).join(' ')),
      )
      .toSorted(),
    purls: found.components().map(({ purl }) => purl),
    resources: found.resources().filter(({ type }) => type === 'code/package'),
    problems: found.problems().map(({ code, message }) => `${code} ${message}`),
  };
}
