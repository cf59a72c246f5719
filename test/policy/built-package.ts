import { execFile } from 'node:child_process';
import { copyFile, cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { buildPackage } from '../../src/build.ts';
import { root } from '../cli/keelson.ts';

const run = promisify(execFile);

/** The package as it is published, in a folder of its own where files import it by its name. */
export interface BuiltPackage {
  readonly folder: string;
  /** Runs a module with Node and gives what it has written to standard output. */
  node(code: string, args: readonly string[]): Promise<string>;
  /** Files for a browser by name; the module is page.js. */
  bundled(code: string): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Type-checks a module as one of a project that targets browsers, or Node. */
  types(code: string, condition: 'browser' | 'node'): Promise<void>;
  remove(): Promise<void>;
}

/** @param folder a new one: the files of KEELSON_TREE_BUILD, which `npm test` builds once for all of its threads, else built. */
async function distribution(folder: string): Promise<void> {
  const built = process.env['KEELSON_TREE_BUILD'];
  await (built ? cp(built, folder, { recursive: true }) : buildPackage(folder));
}

export async function builtPackage(): Promise<BuiltPackage> {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-package-'));
  const tsc = join(root, 'node_modules', '.bin', 'tsc');
  await distribution(join(folder, 'dist'));
  await copyFile(join(root, 'package.json'), join(folder, 'package.json'));
  await cp(join(root, 'schemas'), join(folder, 'schemas'), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    async node(code, args) {
      const file = join(folder, 'node.mjs');
      await writeFile(file, code);
      const { stdout } = await run(process.execPath, [file, ...args], { maxBuffer: 256 * 1024 * 1024 });
      return stdout;
    },
    async bundled(code) {
      const file = join(folder, 'page.mjs');
      await writeFile(file, code);
      const { outputFiles } = await build({
        entryPoints: { page: file },
        bundle: true,
        splitting: true,
        format: 'esm',
        platform: 'browser',
        outdir: join(folder, 'out'),
        write: false,
        logLevel: 'silent',
      });
      return new Map(
        outputFiles.map(({ path, contents }) => [path.slice(folder.length + '/out/'.length), contents]),
      );
    },
    async types(code, condition) {
      const file = join(folder, `types-${condition}.mts`);
      await writeFile(file, code);
      const conditions =
        condition === 'browser'
          ? ['--customConditions', 'browser', '--lib', 'es2025,esnext.array,dom,dom.iterable']
          : [];
      await run(
        tsc,
        [
          '--noEmit',
          '--strict',
          '--target',
          'es2024',
          '--module',
          'nodenext',
          '--types',
          condition === 'node' ? 'node' : '',
          ...conditions,
          file,
        ],
        { cwd: folder },
      );
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
