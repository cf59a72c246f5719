import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import test from 'ava';
import { build } from 'esbuild';
import { packageRoot } from '../../src/schema/files.ts';

/*
 * Code is normalised by what normalises live answers. What asks a cloud is loaded when one is asked: loading its SDK takes
 * longer than reading a repository.
 */
for (const cloud of ['aws', 'azure', 'gcp']) {
  test(`normalising ${cloud} as code loads no package`, async (t) => {
    const entry = `src/collect/${cloud}/from-code.ts`;
    const { metafile } = await build({
      absWorkingDir: packageRoot,
      entryPoints: [join(packageRoot, entry)],
      bundle: true,
      format: 'esm',
      metafile: true,
      outdir: 'nowhere',
      packages: 'external',
      platform: 'node',
      write: false,
    });
    t.deepEqual(packagesFrom(entry, metafile.inputs), []);
  });
}

interface Input {
  readonly imports: readonly { readonly path: string; readonly kind: string; readonly external?: boolean }[];
}

/** What is imported at once, by what it is imported through. */
function packagesFrom(entry: string, inputs: Readonly<Record<string, Input>>): string[] {
  const paths = new Map([[entry, entry]]);
  const packages: string[] = [];
  for (const [file, path] of paths) {
    for (const { path: imported, kind, external } of inputs[file]?.imports ?? []) {
      if (kind === 'dynamic-import' || isBuiltin(imported)) continue;
      if (external) packages.push(`${path} → ${imported}`);
      else if (!paths.has(imported)) paths.set(imported, `${path} → ${imported}`);
    }
  }
  return packages;
}
