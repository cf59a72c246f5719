import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../cli/keelson.ts';
import type { BuiltPackage } from './built-package.ts';

const run = promisify(execFile);

/** A project of somebody who uses the package, in TypeScript. */
export interface Consumer {
  readonly folder: string;
  /**
   * Compiles modules by their name.
   *
   * @throws Error with what the compiler says.
   */
  compile(modules: Readonly<Record<string, string>>): Promise<void>;
  /** Runs a compiled module, in a folder, and gives what it has written. */
  run(name: string, folder: string): Promise<{ readonly stdout: string; readonly stderr: string }>;
  remove(): Promise<void>;
}

const compilerOptions = {
  target: 'es2024',
  lib: ['es2024', 'esnext.array'],
  module: 'nodenext',
  moduleResolution: 'nodenext',
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  rootDir: '.',
  outDir: 'out',
};

export async function consumerOf({ folder: installed }: BuiltPackage): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-consumer-'));
  await mkdir(join(folder, 'node_modules'));
  await symlink(installed, join(folder, 'node_modules', 'keelson'));
  await symlink(join(root, 'node_modules', '@types'), join(folder, 'node_modules', '@types'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  return {
    folder,
    async compile(modules) {
      const files = Object.keys(modules).map((name) => `${name}.ts`);
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
      for (const [name, text] of Object.entries(modules)) await writeFile(join(folder, `${name}.ts`), text);
      const tsc = join(root, 'node_modules', '.bin', 'tsc');
      await run(tsc, ['-p', folder]).catch((error: Error & { stdout?: string }) => {
        throw new Error(error.stdout ?? error.message, { cause: error });
      });
    },
    run: (name, workingFolder) =>
      run(process.execPath, [join(folder, 'out', `${name}.js`)], { cwd: workingFolder }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
