import { cp, mkdir, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { buildPackage, settings } from '../../src/build.ts';

/** Keelson as its package has it, and the program that writes many results, compiled like it. */
export async function compiledPrograms(folder: string): Promise<{ keelson: string[]; write: string[] }> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await buildPackage(join(folder, 'dist'));
  for (const name of ['bundles', 'package.json', 'policies', 'schemas']) {
    await symlink(resolve(name), join(folder, name));
  }
  await cp('src/launcher.cjs', join(folder, 'launcher', 'launcher.cjs'));
  await build({
    ...settings,
    entryPoints: ['bench/reports/write.ts'],
    outbase: '.',
    outdir: folder,
    chunkNames: 'bench/chunks/[name]-[hash]',
  });
  // Where its parts look for the validators by their own place.
  await symlink(resolve(folder, 'dist', 'generated'), join(folder, 'bench', 'generated'));
  return {
    keelson: [process.execPath, join(folder, 'launcher', 'launcher.cjs')],
    write: [process.execPath, join(folder, 'bench', 'reports', 'write.js')],
  };
}
